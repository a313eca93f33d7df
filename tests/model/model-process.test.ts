import { expect, test } from 'vitest';
import { withoutSecrets } from '../../src/model/model-process.ts';

test('the process that runs the models is told no token, password or key', () => {
  const environment = { PATH: '/bin', DISCORD_TOKEN: 'a.b.c', DB_PASSWORD: 'x', API_KEY: 'y', READOUT_MODEL: 'none' };
  expect(withoutSecrets(environment)).toEqual({ PATH: '/bin', READOUT_MODEL: 'none' });
});
