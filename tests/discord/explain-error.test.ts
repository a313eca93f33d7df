import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { explainClose, explainError, isBeyondTelling } from '../../src/discord/explain-error.ts';

const apiError = (code: number, status = 403): DiscordAPIError =>
  new DiscordAPIError({ code, message: 'x' }, code, status, 'POST', 'https://discord.com/api/v10/x', {
    files: undefined,
    body: undefined,
  });

test.each([50001, 50007, 50013, 10062, 40060])(
  'code %i of the API is explained by name, and there is no way to tell',
  (code) => {
    expect(explainError(apiError(code))).toContain(String(code));
    expect(isBeyondTelling(apiError(code))).toBe(true);
  },
);

test.each([4004, 4013, 4014])('close code %i is explained by name', (code) => {
  expect(explainClose(code)).toContain(String(code));
});

test('a connection that discord.js mends by itself needs no explanation', () => {
  expect(explainClose(4000)).toBeNull();
  expect(explainClose(1006)).toBeNull();
});

test('what nobody foresaw is no more than a bug', () => {
  expect(explainError(apiError(50035, 400))).toBeNull();
  expect(explainError(new Error('4014 is in this message by chance'))).toBeNull();
  expect(explainError('a string')).toBeNull();
  expect(isBeyondTelling(new Error('x'))).toBe(false);
});

test('trouble of Discord and of the network is told apart from bugs', () => {
  expect(explainError(apiError(0, 503))).toContain('503');
  expect(explainError(apiError(0, 401))).toContain('DISCORD_TOKEN');
  expect(explainError(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toContain('ECONNREFUSED');
});
