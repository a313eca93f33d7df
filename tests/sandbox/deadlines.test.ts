import { type Client, DiscordAPIError, Events, type Interaction, MessageFlags, SlashCommandBuilder } from 'discord.js';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createManualClock } from '../../src/sandbox/clock.ts';
import { InteractionFailed } from '../../src/sandbox/human/asked.ts';
import type { Human } from '../../src/sandbox/human/human.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { logIn } from './client.ts';

const clock = createManualClock();
let sandbox: Sandbox;
let client: Client<true>;
let reader: Human;
let channel: { id: string };

beforeAll(async () => {
  sandbox = await startSandbox({ rateLimits: false, clock });
  const guild = sandbox.createGuild({ name: 'Home' });
  channel = guild.channel('general');
  reader = sandbox.createHuman({ name: 'Reader', guilds: [guild] });
  client = await logIn(sandbox);
  await client.application.commands.set([new SlashCommandBuilder().setName('ask').setDescription('Asks')]);
});

afterEach(() => client.removeAllListeners(Events.InteractionCreate));

afterAll(async () => {
  await client.destroy();
  await sandbox.close();
});

function nextInteraction(): Promise<Interaction> {
  return new Promise((resolve) => client.once(Events.InteractionCreate, resolve));
}

test('three seconds without a response are a failure, and later responses are refused', async () => {
  const coming = nextInteraction();
  const asked = reader.ask(channel, 'ask');
  const interaction = await coming;
  if (!interaction.isChatInputCommand()) throw new Error('no command');
  clock.advance(3_000);
  await expect(asked.first()).rejects.toThrow(new InteractionFailed('The application did not respond'));
  await expect(interaction.reply('late')).rejects.toMatchObject({ code: 10062, status: 404 });
});

test('a response just in time is fine, a second one is not', async () => {
  const coming = nextInteraction();
  const asked = reader.ask(channel, 'ask');
  const interaction = await coming;
  if (!interaction.isChatInputCommand()) throw new Error('no command');
  clock.advance(2_999);
  await interaction.reply('just so');
  expect((await asked.message()).content).toBe('just so');
  interaction.replied = false;
  interaction.deferred = false;
  const error = await interaction.reply('again').catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(DiscordAPIError);
  expect(error).toMatchObject({ code: 40060 });
});

test('after fifteen minutes the token is worth nothing', async () => {
  const coming = nextInteraction();
  reader.ask(channel, 'ask');
  const interaction = await coming;
  if (!interaction.isChatInputCommand()) throw new Error('no command');
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  clock.advance(15 * 60_000 - 1);
  await interaction.editReply('in time');
  clock.advance(1);
  await expect(interaction.editReply('late')).rejects.toMatchObject({ code: 50027, status: 401 });
  await expect(interaction.followUp('late')).rejects.toMatchObject({ code: 50027 });
});

test('a token can be made too old at once', async () => {
  const coming = nextInteraction();
  const asked = reader.ask(channel, 'ask');
  const interaction = await coming;
  if (!interaction.isChatInputCommand()) throw new Error('no command');
  sandbox.faults.expire(asked.interaction);
  await expect(interaction.reply('x')).rejects.toMatchObject({ code: 10062 });
});

test('a follow-up straight after a deferral fills it, and keeps it private', async () => {
  const coming = nextInteraction();
  const asked = reader.ask(channel, 'ask');
  const interaction = await coming;
  if (!interaction.isChatInputCommand()) throw new Error('no command');
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await interaction.followUp('filled');
  expect(await asked.message()).toMatchObject({ content: 'filled', ephemeral: true });
  expect(asked.answers()).toHaveLength(1);
  await interaction.deleteReply();
  expect(asked.answers()).toHaveLength(0);
  await expect(interaction.fetchReply()).rejects.toMatchObject({ code: 10008 });
});

test('a deferral that is never filled fails after fifteen minutes', async () => {
  const coming = nextInteraction();
  const asked = reader.ask(channel, 'ask');
  const interaction = await coming;
  if (!interaction.isChatInputCommand()) throw new Error('no command');
  await interaction.deferReply();
  expect(await asked.first()).toBe('thinking');
  const message = asked.message();
  const refused = expect(message).rejects.toThrow('The application did not respond');
  await Promise.resolve();
  clock.advance(15 * 60_000);
  await refused;
});
