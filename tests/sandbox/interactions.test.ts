import {
  ActionRowBuilder,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  ContainerBuilder,
  Events,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
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
  const guild = sandbox.createGuild({ name: 'Home', channels: ['general', 'press'] });
  channel = guild.channel('general');
  reader = sandbox.createHuman({ name: 'Reader', guilds: [guild] });
  other = sandbox.createHuman({ name: 'Other', guilds: [guild] });
  client = await logIn(sandbox);
  await client.application.commands.set([
    new SlashCommandBuilder()
      .setName('ask')
      .setDescription('Asks')
      .addStringOption((option) => option.setName('question').setDescription('What?').setRequired(true))
      .addStringOption((option) => option.setName('meeting').setDescription('Which?').setAutocomplete(true)),
    { name: 'Look at this', type: ApplicationCommandType.Message },
  ]);
});

afterEach(() => client.removeAllListeners(Events.InteractionCreate));

afterAll(async () => {
  await client.destroy();
  await sandbox.close();
});

function onInteraction(handle: (interaction: Interaction) => Promise<unknown>): void {
  client.on(Events.InteractionCreate, handle);
}

test('the client knows its guild and channels', () => {
  expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Home']);
  expect(client.channels.cache.size).toBe(2);
});

test('a slash command is answered', async () => {
  onInteraction(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply(`You asked: ${interaction.options.getString('question', true)}`);
  });
  const message = await reader.ask(channel, '/ask', { question: 'why?' }).message();
  expect(message.content).toBe('You asked: why?');
  expect(message.command).toEqual({ name: 'ask', userName: 'Reader' });
  expect(await other.sees(channel)).toMatchObject({ id: message.id });
});

test('an ephemeral answer is seen by nobody else', async () => {
  onInteraction(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const response = await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral, withResponse: true });
    expect(response.resource?.message?.content).toBe('psst');
    await interaction.followUp({ content: 'again', flags: MessageFlags.Ephemeral });
  });
  const asked = reader.ask(channel, '/ask', { question: 'why?' });
  expect(await asked.message()).toMatchObject({ content: 'psst', ephemeral: true });
  await reader.sees(channel, ({ content }) => content === 'again');
  expect(asked.answers().map(({ content }) => content)).toEqual(['psst', 'again']);
  expect(other.messages(channel).map(({ content }) => content)).not.toContain('psst');
});

test('a deferred answer is thinking until it is filled', async () => {
  const seen: boolean[] = [];
  const stop = reader.onEvent((event) => {
    if (event.type === 'message-create' || event.type === 'message-update') seen.push(event.message.thinking);
  });
  onInteraction(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply({
      components: [new ContainerBuilder().addTextDisplayComponents(new TextDisplayBuilder().setContent('# Found'))],
      flags: MessageFlags.IsComponentsV2,
    });
    const original = await interaction.fetchReply();
    expect(original.flags.has(MessageFlags.IsComponentsV2)).toBe(true);
  });
  const asked = reader.ask(channel, '/ask', { question: 'why?' });
  expect(await asked.first()).toBe('thinking');
  expect(await asked.message()).toMatchObject({ text: '# Found', thinking: false });
  stop();
  expect(seen).toEqual([true, false]);
});

test('autocomplete gives choices', async () => {
  onInteraction(async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const { name, value } = interaction.options.getFocused(true);
    expect(interaction.options.getString('question')).toBe('who?');
    await interaction.respond([{ name: `${name} ${value}ril`, value: 'apr' }]);
  });
  const choices = await reader.autocomplete(channel, 'ask', 'meeting', 'ap', { question: 'who?' });
  expect(choices).toEqual([{ name: 'meeting april', value: 'apr' }]);
});

test('buttons, menus and forms are used', async () => {
  onInteraction(async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({
        content: 'Choose',
        components: [
          new ActionRowBuilder<ButtonBuilder>().addComponents(
            new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary),
            new ButtonBuilder().setCustomId('form').setLabel('Form').setStyle(ButtonStyle.Secondary),
          ),
          new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
            new StringSelectMenuBuilder()
              .setCustomId('menu')
              .setPlaceholder('Pick')
              .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' }),
          ),
        ],
      });
    else if (interaction.isButton() && interaction.customId === 'more') {
      await interaction.deferUpdate();
      await interaction.editReply({ content: `${interaction.message.content}, more` });
      await interaction.followUp({ content: 'followed', flags: MessageFlags.Ephemeral });
    } else if (interaction.isButton())
      await interaction.showModal(
        new ModalBuilder()
          .setCustomId('remark')
          .setTitle('Remark')
          .addComponents(
            new ActionRowBuilder<TextInputBuilder>().addComponents(
              new TextInputBuilder().setCustomId('text').setLabel('Text').setStyle(TextInputStyle.Short),
            ),
          ),
      );
    else if (interaction.isStringSelectMenu()) await interaction.update(`Picked ${interaction.values.join()}`);
    else if (interaction.isModalSubmit())
      await interaction.reply(`Said ${interaction.fields.getTextInputValue('text')}`);
  });
  const message = await reader.ask(channel, '/ask', { question: 'why?' }).message();
  expect((await reader.click(message, 'More').message()).content).toBe('Choose, more');
  await reader.sees(channel, ({ content }) => content === 'followed');
  expect((await reader.choose(message, 'Pick', '2').message()).content).toBe('Picked 2');
  const modal = await reader.click(message, 'form').modal();
  expect(modal.fields).toMatchObject([{ label: 'Text', customId: 'text' }]);
  expect((await reader.submit(modal, { text: 'hm' }).message()).content).toBe('Said hm');
});

test('a message command sees the message, whoever wrote it', async () => {
  onInteraction(async (interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return;
    await interaction.reply(`It says: ${interaction.targetMessage.content}`);
  });
  const message = other.say(channel, 'The sea is wet.');
  expect((await reader.messageCommand('Look at this', message).message()).content).toBe('It says: The sea is wet.');
});

test('files come through, with their description', async () => {
  onInteraction(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({
      files: [{ attachment: Buffer.from('{"a":1}'), name: 'answer.json', description: 'All of it' }],
    });
  });
  const message = await reader.ask(channel, '/ask', { question: 'why?' }).message();
  expect(message.attachments).toMatchObject([{ name: 'answer.json', size: 7 }]);
  expect(await (await fetch(message.attachments[0]?.url ?? '')).json()).toEqual({ a: 1 });
});
