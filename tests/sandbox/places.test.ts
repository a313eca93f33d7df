import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  type Client,
  Events,
  type Interaction,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { GuildHandle } from '../../src/sandbox/human/guild-handle.ts';
import type { Human } from '../../src/sandbox/human/human.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { logIn } from './client.ts';

let sandbox: Sandbox;
let client: Client<true>;
let home: GuildHandle;
let foreign: GuildHandle;
let reader: Human;
let moderator: Human;
let traveller: Human;

beforeAll(async () => {
  sandbox = await startSandbox({ rateLimits: false });
  home = sandbox.createGuild({ name: 'Home' });
  foreign = sandbox.createGuild({ name: 'Elsewhere', installed: false });
  reader = sandbox.createHuman({ name: 'Reader', guilds: [home, foreign] });
  moderator = sandbox.createHuman({ name: 'Moderator', guilds: [home], permissions: ['ManageGuild'] });
  traveller = sandbox.createHuman({
    name: 'Traveller',
    guilds: [foreign],
    permissions: ['Administrator'],
    installed: true,
  });
  client = await logIn(sandbox);
  await client.application.commands.set([
    new SlashCommandBuilder()
      .setName('ask')
      .setDescription('Asks')
      .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
      .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel),
    new SlashCommandBuilder().setName('here').setDescription('Here').setContexts(InteractionContextType.Guild),
    { name: 'Look', type: ApplicationCommandType.Message },
  ]);
  await client.application.commands.set(
    [
      new SlashCommandBuilder()
        .setName('corpus')
        .setDescription('Corpus')
        .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
        .addSubcommand((sub) => sub.setName('status').setDescription('Status'))
        .addSubcommand((sub) => sub.setName('reload').setDescription('Reload')),
    ],
    home.id,
  );
});

afterEach(() => client.removeAllListeners(Events.InteractionCreate));

afterAll(async () => {
  await client.destroy();
  await sandbox.close();
});

function names(human: Human, channel: { id: string }): string[] {
  return human.commands(channel).map(({ name }) => name);
}

function nextInteraction(): Promise<Interaction> {
  return new Promise((resolve) => client.once(Events.InteractionCreate, resolve));
}

test('commands are offered where their contexts, installations and permissions allow', () => {
  expect(names(reader, home.channel('general'))).toEqual(['ask', 'here', 'Look']);
  expect(names(moderator, home.channel('general'))).toEqual(['ask', 'here', 'Look', 'corpus status', 'corpus reload']);
  expect(names(reader, reader.conversation)).toEqual(['ask', 'Look']);
  expect(names(reader, foreign.channel('general'))).toEqual([]);
  expect(names(traveller, foreign.channel('general'))).toEqual(['ask']);
  expect(() => reader.ask(home.channel('general'), '/corpus status')).toThrow('is offered no command "corpus status"');
});

test('people find their channels, and speak without the bot', async () => {
  expect(traveller.channels()).toMatchObject([{ name: 'general', guild: { name: 'Elsewhere' } }]);
  const between = traveller.conversationWith(reader);
  expect(names(traveller, between)).toEqual(['ask']);
  expect(names(reader, between)).toEqual([]);
  const coming = nextInteraction();
  traveller.ask(between, '/ask');
  const interaction = await coming;
  if (!interaction.isChatInputCommand()) throw new Error('no command');
  expect(interaction.context).toBe(InteractionContextType.PrivateChannel);
  await interaction.reply('Excuse me');
  expect((await reader.sees(between)).content).toBe('Excuse me');
});

test('a subcommand arrives with its name and the permissions of who used it', async () => {
  const coming = nextInteraction();
  moderator.ask(home.channel('general'), '/corpus reload');
  const interaction = await coming;
  if (!interaction.isChatInputCommand()) throw new Error('no command');
  expect(interaction.options.getSubcommand()).toBe('reload');
  expect(interaction.memberPermissions?.has('ManageGuild')).toBe(true);
  expect(interaction.inCachedGuild()).toBe(true);
  await interaction.reply('done');
});

test('in a foreign guild the client knows neither guild nor channel, and may follow up five times', async () => {
  const coming = nextInteraction();
  traveller.ask(foreign.channel('general'), '/ask');
  const interaction = await coming;
  if (!interaction.isChatInputCommand()) throw new Error('no command');
  expect(interaction.guild).toBeNull();
  expect(interaction.inGuild()).toBe(true);
  expect(interaction.inCachedGuild()).toBe(false);
  expect(interaction.context).toBe(InteractionContextType.Guild);
  expect(interaction.authorizingIntegrationOwners).toMatchObject({ guildId: null, userId: traveller.id });
  expect(interaction.memberPermissions?.has('Administrator')).toBe(true);
  await interaction.reply('1');
  for (const text of ['2', '3', '4', '5', '6']) await interaction.followUp(text);
  await expect(interaction.followUp('7')).rejects.toMatchObject({ code: 40094 });
});

test('where external applications are off, what they say stays private', async () => {
  foreign.overwrite('general', foreign.id, { deny: ['UseExternalApps'] });
  const guest = sandbox.createHuman({ name: 'Guest', guilds: [foreign], installed: true });
  client.once(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) interaction.reply('aloud');
  });
  const message = await guest.ask(foreign.channel('general'), '/ask').message();
  expect(message.ephemeral).toBe(true);
});

test('in a conversation there is a user and no member', async () => {
  const coming = nextInteraction();
  reader.ask(reader.conversation, '/ask');
  const interaction = await coming;
  if (!interaction.isChatInputCommand()) throw new Error('no command');
  expect(interaction.memberPermissions).toBeNull();
  expect(interaction.user.id).toBe(reader.id);
  expect(interaction.context).toBe(InteractionContextType.BotDM);
  await interaction.reply('here');
  expect(await reader.sees(reader.conversation)).toMatchObject({ content: 'here' });
});

test('the bot knows its application, itself and its guild', async () => {
  const application = await client.application.fetch();
  expect(application.owner).toMatchObject({ username: 'owner' });
  expect((await client.users.fetch(reader.id, { force: true })).globalName).toBe('Reader');
  const guild = await client.guilds.fetch({ guild: home.id, force: true });
  expect((await guild.members.fetch(moderator.id)).permissions.has('ManageGuild')).toBe(true);
  expect((await guild.channels.fetch()).size).toBe(1);
  expect((await client.guilds.fetch()).map(({ name }) => name)).toEqual(['Home']);
  expect(await client.rest.get('/users/@me')).toMatchObject({ username: 'Sandbox Bot', bot: true });
});

test('commands keep their ids when they are set again', async () => {
  const before = await client.application.commands.fetch();
  const after = await client.application.commands.set(
    before.map(({ name, type, description }) => ({ name, type, description }) as never),
  );
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
});
