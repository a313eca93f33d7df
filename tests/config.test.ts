import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ConfigError, parseConfig, settingsSchema } from '../src/config.ts';

const fault = (environment: Record<string, string>): string => {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('no fault was found');
};

test('with nothing set there is no token, and all else has a default', () => {
  expect(parseConfig({})).toMatchObject({
    token: null,
    clientId: null,
    developmentGuildId: null,
    moderation: { homeGuildId: null, moderatorIds: [], moderatorRoleIds: [] },
    corpusFolder: 'corpus',
    model: null,
    logLevel: null,
    logsQuestions: false,
    perMinute: 20,
    sandboxRecord: null,
    api: null,
  });
});

test('an empty setting counts as missing, and spaces around one do not count', () => {
  expect(parseConfig({ DISCORD_TOKEN: '  ', READOUT_RATE_LIMIT: '' })).toEqual(parseConfig({}));
  expect(parseConfig({ DISCORD_TOKEN: ' abc ' }).token).toBe('abc');
});

test('lists of ids are separated by commas or spaces', () => {
  const ids = ['12345678901234567', '12345678901234568'];
  expect(parseConfig({ READOUT_MODERATOR_IDS: ids.join(', ') }).moderation.moderatorIds).toEqual(ids);
  expect(parseConfig({ READOUT_MODERATOR_ROLE_IDS: ids.join(' ') }).moderation.moderatorRoleIds).toEqual(ids);
});

test('every fault is in one report, by name, and no value is', () => {
  const wrong: Record<string, string> = {
    DISCORD_TOKEN: 'two secret-words',
    DISCORD_CLIENT_ID: 'not-a-client',
    DISCORD_GUILD_ID: 'not-a-guild',
    DISCORD_HOME_GUILD_ID: '123',
    READOUT_MODERATOR_IDS: '12345678901234567, somebody',
    READOUT_LOG_LEVEL: 'loud',
    READOUT_LOG_QUESTIONS: 'perhaps',
    READOUT_RATE_LIMIT: 'lots',
    DISCORD_API: 'nowhere',
  };
  const report = fault(wrong);
  for (const [name, value] of Object.entries(wrong)) {
    expect(report).toContain(name);
    expect(report).not.toContain(value);
  }
  expect(report.split('\n')).toHaveLength(1 + Object.keys(wrong).length);
});

test('the two names of the application’s id must agree', () => {
  const [one, other] = ['12345678901234567', '12345678901234568'];
  expect(parseConfig({ DISCORD_APPLICATION_ID: one }).clientId).toBe(one);
  expect(parseConfig({ DISCORD_APPLICATION_ID: one, DISCORD_CLIENT_ID: one }).clientId).toBe(one);
  expect(fault({ DISCORD_APPLICATION_ID: one, DISCORD_CLIENT_ID: other })).toContain('DISCORD_APPLICATION_ID');
});

test('.env.example explains every setting, in the order of the schema, and sets none', async () => {
  const lines = (await readFile('.env.example', 'utf8')).split('\n');
  const settings = lines.flatMap((line, at) => (/^[A-Z_]+=/.test(line) ? [{ line, before: lines[at - 1] ?? '' }] : []));
  expect(settings.map(({ line }) => line.split('=')[0])).toEqual(Object.keys(settingsSchema.shape));
  for (const { line, before } of settings) {
    expect(line).toMatch(/=$/);
    expect(before).toMatch(/^# .{20,}/);
  }
});
