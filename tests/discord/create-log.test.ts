import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { collectLog } from './world.ts';

const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.abcdefghijklmnopqrstuvwxyz0123';
const interactionToken = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OTA';

test('no token gets into the log, wherever it stands', () => {
  const { log, lines } = collectLog('my-own-secret', 'trace');
  log.info({ token: 'my-own-secret' }, `logged in with my-own-secret`);
  log.warn({ nested: { deep: `Bot ${token}` } }, `a token like ${token}`);
  log.error(
    { err: new Error(`POST https://discord.com/api/v10/interactions/123/${interactionToken}/callback failed`) },
    'x',
  );
  log.error({ err: new Error(`PATCH /webhooks/123/${interactionToken}/messages/@original`) }, 'y');
  const said = JSON.stringify(lines);
  expect(lines).toHaveLength(4);
  for (const secret of ['my-own-secret', token, interactionToken]) expect(said).not.toContain(secret);
  expect(said).toContain('/callback failed');
});

test('an error of Discord is logged with what helps to mend it, not with what was sent', () => {
  const { log, lines } = collectLog(null);
  const raw = { code: 50013, message: 'Missing Permissions' };
  const sent = { files: undefined, body: { content: 'What did she say in private?' } };
  log.error(
    { err: new DiscordAPIError(raw, 50013, 403, 'POST', 'https://discord.com/api/v10/channels/1/messages', sent) },
    'x',
  );
  expect(lines[0]?.err).toMatchObject({ code: 50013, status: 403, method: 'POST', message: 'Missing Permissions' });
  expect(JSON.stringify(lines)).not.toContain('in private');
});

test('the cause of an error is logged with it', () => {
  const { log, lines } = collectLog(null);
  log.error({ err: new Error('outside', { cause: new Error('inside') }) }, 'x');
  expect(lines[0]?.err).toMatchObject({ message: 'outside', cause: { message: 'inside' } });
});
