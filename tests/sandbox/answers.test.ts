import {
  ActionRowBuilder,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Human } from '../../src/sandbox/human/human.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { logIn } from './client.ts';

let sandbox: Sandbox;
let client: Client<true>;
let reader: Human;
let other: Human;
let channel: { id: string };

beforeAll(async () => {
  sandbox = await startSandbox({ rateLimits: false });
  const guild = sandbox.createGuild({ name: 'Home' });
  channel = guild.channel('general');
  reader = sandbox.createHuman({ name: 'Reader', guilds: [guild] });
  other = sandbox.createHuman({ name: 'Other', guilds: [guild] });
  client = await logIn(sandbox);
  await client.application.commands.set([
    new SlashCommandBuilder()
      .setName('ask')
      .setDescription('Asks')
      .addStringOption((option) => option.setName('what').setDescription('What').setAutocomplete(true).setMaxLength(10))
      .addIntegerOption((option) => option.setName('count').setDescription('Count').setMinValue(1))
      .addUserOption((option) => option.setName('who').setDescription('Who')),
  ]);
});

afterAll(async () => {
  await client.destroy();
  await sandbox.close();
});

function next<T extends Interaction>(): Promise<T> {
  return new Promise((resolve) => client.once(Events.InteractionCreate, (interaction) => resolve(interaction as T)));
}

const more = (disabled = false) =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary).setDisabled(disabled),
  );

test('a message of displays is updated without saying again what it is', async () => {
  const asking = next<ChatInputCommandInteraction>();
  const asked = reader.ask(channel, 'ask');
  await (await asking).reply({
    components: [new TextDisplayBuilder().setContent('one'), more()],
    flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
  });
  const message = await asked.message();
  const clicking = next<ButtonInteraction>();
  const clicked = reader.click(message, 'more');
  const response = await (await clicking).update({
    components: [new TextDisplayBuilder().setContent('two'), more(true)],
    withResponse: true,
  });
  expect(response.resource?.message?.id).toBe(message.id);
  const updated = await clicked.message();
  expect(updated).toMatchObject({ text: 'two', ephemeral: true, edited: true });
  expect(() => reader.click(updated, 'More')).toThrow('is disabled');
  expect(() => other.click(updated, 'More')).toThrow('not visible');
});

test('an answer is there for whoever asks for it late', async () => {
  const asking = next<ChatInputCommandInteraction>();
  const asked = reader.ask(channel, 'ask');
  await (await asking).reply({ content: 'one', components: [more()] });
  const message = await asked.message();
  const clicking = next<ButtonInteraction>();
  const clicked = reader.click({ id: message.id, channelId: channel.id }, 'More');
  const interaction = await clicking;
  await interaction.deferUpdate();
  expect(await clicked.first()).toBe('acknowledged');
  await interaction.editReply('two');
  expect((await clicked.message()).content).toBe('two');
  reader.look(channel);
  await interaction.followUp('three');
  expect((await reader.sees(channel)).content).toBe('three');
});

test('an event that comes twice meets the refusal of a second response', async () => {
  sandbox.faults.gateway({ action: 'duplicate', event: 'INTERACTION_CREATE' });
  const codes: unknown[] = [];
  const both = new Promise<void>((resolve) => {
    const handle = async (interaction: Interaction) => {
      if (!interaction.isChatInputCommand()) return;
      codes.push(
        await interaction.reply('once').then(
          () => 0,
          (error: { code: number }) => error.code,
        ),
      );
      if (codes.length === 2) resolve();
    };
    client.on(Events.InteractionCreate, handle);
  });
  reader.ask(channel, 'ask');
  await both;
  client.removeAllListeners(Events.InteractionCreate);
  expect(codes.sort()).toEqual([0, 40060]);
});

test('a form with labels, texts and menus is filled in', async () => {
  const asking = next<ChatInputCommandInteraction>();
  const asked = reader.ask(channel, 'ask', { count: 2, who: other.id });
  const interaction = await asking;
  expect(interaction.options.getInteger('count')).toBe(2);
  expect(interaction.options.getUser('who')?.globalName).toBe('Other');
  await interaction.showModal(
    new ModalBuilder()
      .setCustomId('form')
      .setTitle('Form')
      .addTextDisplayComponents(new TextDisplayBuilder().setContent('Please'))
      .addLabelComponents(
        new LabelBuilder()
          .setLabel('Why')
          .setTextInputComponent(
            new TextInputBuilder().setCustomId('why').setStyle(TextInputStyle.Short).setMinLength(2),
          ),
        new LabelBuilder()
          .setLabel('Which')
          .setStringSelectMenuComponent(
            new StringSelectMenuBuilder().setCustomId('which').addOptions({ label: 'A', value: 'a' }),
          ),
      ),
  );
  const modal = await asked.modal();
  expect(modal.fields.map(({ label }) => label)).toEqual(['Why', 'Which']);
  expect(() => reader.submit(modal, { why: 'x', which: ['a'] })).toThrow('takes 2 characters or more');
  const submitting = next();
  const submitted = reader.submit(modal, { why: 'because', which: ['a'] });
  const submission = await submitting;
  if (!submission.isModalSubmit()) throw new Error('no form');
  expect(submission.fields.getStringSelectValues('which')).toEqual(['a']);
  await submission.reply(submission.fields.getTextInputValue('why'));
  const answer = await submitted.message();
  expect(answer.content).toBe('because');
  expect(answer.raw.interaction_metadata).toMatchObject({
    type: 5,
    triggering_interaction_metadata: { id: asked.id, type: 2 },
  });
});

test('suggestions are held to their limits', async () => {
  const typing = next();
  const choices = reader.autocomplete(channel, 'ask', 'what', 'x');
  const interaction = await typing;
  if (!interaction.isAutocomplete()) throw new Error('no autocomplete');
  const many = Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` }));
  await expect(interaction.respond(many)).rejects.toMatchObject({ code: 50035 });
  await expect(interaction.respond([{ name: 'x'.repeat(101), value: 'x' }])).rejects.toMatchObject({ code: 50035 });
  await interaction.respond(many.slice(0, 25));
  expect(await choices).toHaveLength(25);
});

test.each([
  [{ what: 'x'.repeat(11) }, 'takes 10 characters or fewer'],
  [{ count: 0 }, 'takes 1 or more'],
  [{ count: 1.5 }, 'takes a whole number'],
  [{ count: 'two' }, 'takes a number'],
  [{ nothing: 1 }, 'has no option "nothing"'],
])('people cannot send %j', (values, message) => {
  expect(() => reader.ask(channel, 'ask', values)).toThrow(message);
});
