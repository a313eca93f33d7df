import { REST } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/discord/command.ts';
import { describeRegistration, registerCommands } from '../../src/discord/register-commands.ts';
import type { GuildHandle } from '../../src/sandbox/human/guild-handle.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';

let sandbox: Sandbox;
let home: GuildHandle;
let workshop: GuildHandle;
let rest: REST;
let requests: string[];

beforeEach(async () => {
  requests = [];
  sandbox = await startSandbox({ rateLimits: false, record: (line) => requests.push(JSON.parse(line).method) });
  home = sandbox.createGuild({ name: 'Home' });
  workshop = sandbox.createGuild({ name: 'Workshop' });
  rest = new REST({ api: sandbox.api }).setToken(sandbox.token);
});
afterEach(() => sandbox.close());

const register = (settings: { development?: string | null; home?: string | null } = {}, which = commands) =>
  registerCommands(rest, which, {
    clientId: sandbox.applicationId,
    developmentGuildId: settings.development ?? null,
    homeGuildId: settings.home === undefined ? home.id : settings.home,
  });
const registered = (guildId: string | null): string[] =>
  [...sandbox.world.commands.values()].filter((command) => command.guildId === guildId).map(({ raw }) => raw.name);
const isModerators = (command: Command): boolean => command.kind === 'slash' && command.moderatorsOnly === true;
const forModerators = commands.filter(isModerators).map(({ definition }) => definition.name);
const forAll = commands.filter((command) => !isModerators(command)).map(({ definition }) => definition.name);

test('commands for all go everywhere, those for moderators to the home server alone', async () => {
  await register();
  expect(registered(null)).toEqual(forAll);
  expect(registered(home.id)).toEqual(forModerators);
  expect(registered(workshop.id)).toEqual([]);
});

test('while developing they go to one server, and nowhere else', async () => {
  await register();
  await register({ development: workshop.id });
  expect(registered(null)).toEqual([]);
  expect(registered(workshop.id)).toEqual(forAll);
  expect(registered(home.id)).toEqual(forModerators);
});

test('going live clears the server that was developed in', async () => {
  await register({ development: workshop.id });
  await register();
  expect(registered(workshop.id)).toEqual([]);
  expect(registered(null)).toEqual(forAll);
});

test('a development server that is the home server gets them all', async () => {
  await register({ development: home.id });
  expect(registered(home.id)).toEqual([...forAll, ...forModerators]);
});

test('where nothing changed nothing is sent', async () => {
  await register();
  requests.length = 0;
  const changes = await register();
  expect(new Set(requests)).toEqual(new Set(['GET']));
  expect(describeRegistration(changes, { homeGuildId: home.id })).toEqual(['Nothing changed, and nothing was sent.']);
});

test('what was added, changed and removed is said, by scope', async () => {
  await register();
  const [first, second, ...rest] = commands;
  if (first === undefined || second === undefined) throw new Error('two commands are needed');
  const changed = { ...first, definition: { ...first.definition, description: 'Something else' } } as Command;
  const added = { ...second, definition: { ...second.definition, name: 'brand-new' } } as Command;
  const changes = await register({}, [changed, added, ...rest]);
  expect(describeRegistration(changes, { homeGuildId: home.id })).toEqual([
    `Everywhere: added brand-new; changed ${first.definition.name}; removed ${second.definition.name}; ${forAll.length - 2} unchanged.`,
  ]);
});

test('with no home server the moderators’ commands are nowhere, and that is said', async () => {
  const changes = await register({ home: null });
  expect(registered(home.id)).toEqual([]);
  expect(describeRegistration(changes, { homeGuildId: null }).at(-1)).toContain('DISCORD_HOME_GUILD_ID');
});

test('a home server that the bot is not in is refused by Discord', async () => {
  const foreign = sandbox.createGuild({ name: 'Foreign', installed: false });
  await expect(register({ home: foreign.id })).rejects.toMatchObject({ code: 50001 });
});
