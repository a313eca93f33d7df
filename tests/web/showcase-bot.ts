import {
  ActionRowBuilder,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  ContainerBuilder,
  EmbedBuilder,
  Events,
  FileBuilder,
  GatewayIntentBits,
  type Interaction,
  MediaGalleryBuilder,
  MessageFlags,
  ModalBuilder,
  Partials,
  SectionBuilder,
  SeparatorBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Role } from '../../src/web/role.ts';

/** A sandbox with a bot in it that uses all of Discord that the page draws, whether Readout uses it or not. */
export interface Showcase {
  readonly sandbox: Sandbox;
  readonly client: Client<true>;
  readonly roles: readonly Role[];
  close(): Promise<void>;
}

export async function startShowcase(): Promise<Showcase> {
  const sandbox = await startSandbox({ name: 'Showcase', rateLimits: false });
  const guild = sandbox.createGuild({ name: 'Home server', channels: ['general', 'press'] });
  const elsewhere = sandbox.createGuild({ name: 'Elsewhere', channels: ['lobby'], installed: false });
  const roles: readonly Role[] = [
    { key: 'reader', about: 'a member', human: sandbox.createHuman({ name: 'Rosa Reader', guilds: [guild] }) },
    {
      key: 'moderator',
      about: 'may manage the server',
      human: sandbox.createHuman({ name: 'Max Moderator', guilds: [guild], permissions: ['ManageGuild'] }),
    },
    {
      key: 'stranger',
      about: 'in another server',
      human: sandbox.createHuman({ name: 'Sam Stranger', guilds: [elsewhere], installed: true }),
    },
  ];
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: sandbox.api },
    allowedMentions: { parse: ['users'] },
  });
  client.on(Events.Error, () => {});
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.bot || message.content === '') return;
    await message.channel.sendTyping();
    await message.reply(`You said: ${message.content}`);
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(sandbox.token);
  const readyClient = await ready;
  await readyClient.application.commands.set([
    ...Object.keys(shows).map((name) => new SlashCommandBuilder().setName(name).setDescription(`Shows ${name}`)),
    new SlashCommandBuilder()
      .setName('order')
      .setDescription('Takes options of all kinds')
      .addStringOption((option) =>
        option.setName('dish').setDescription('What to eat').setRequired(true).setAutocomplete(true),
      )
      .addIntegerOption((option) => option.setName('plates').setDescription('How many').setMinValue(1).setMaxValue(9))
      .addStringOption((option) =>
        option
          .setName('size')
          .setDescription('How large')
          .addChoices({ name: 'Small', value: 's' }, { name: 'Large', value: 'l' }),
      )
      .addBooleanOption((option) => option.setName('takeaway').setDescription('To take away'))
      .addUserOption((option) => option.setName('guest').setDescription('For whom')),
    { name: 'Repeat this', type: ApplicationCommandType.Message },
  ]);
  return {
    sandbox,
    client: readyClient,
    roles,
    async close() {
      await client.destroy();
      await sandbox.close();
    },
  };
}

const dishes = ['Apple pie', 'Apricot tart', 'Barley soup', 'Carrot cake'];

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const found = dishes.filter((dish) => dish.toLowerCase().includes(typed));
    await interaction.respond(found.map((dish) => ({ name: dish, value: dish.toLowerCase() })));
  } else if (interaction.isMessageContextMenuCommand()) {
    const { content } = interaction.targetMessage;
    await interaction.reply({ content: `Repeated: ${content}`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`Thank you, ${interaction.fields.getTextInputValue('name')}.`);
  } else if (interaction.isStringSelectMenu()) {
    await interaction.update({ content: `Picked: ${interaction.values.join(', ')}` });
  } else if (interaction.isButton()) {
    if (interaction.customId === 'silent') return;
    if (interaction.customId === 'inside') return void (await interaction.reply('Pressed: inside'));
    await interaction.update({ content: `Pressed: ${interaction.customId}` });
  } else if (interaction.isChatInputCommand()) {
    await (shows[interaction.commandName] ?? order)(interaction);
  }
}

const order = (interaction: ChatInputCommandInteraction) =>
  interaction.reply(`Ordered: ${JSON.stringify(interaction.options.data.map(({ name, value }) => [name, value]))}`);

const row = <T extends ButtonBuilder | StringSelectMenuBuilder>(...parts: T[]) =>
  new ActionRowBuilder<T>().addComponents(...parts);

/** A red dot of one pixel. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const shows: Readonly<Record<string, (interaction: ChatInputCommandInteraction) => Promise<unknown>>> = {
  buttons: (interaction) =>
    interaction.reply({
      content: 'Buttons',
      components: [
        row(
          new ButtonBuilder().setCustomId('first').setLabel('First').setStyle(ButtonStyle.Primary),
          new ButtonBuilder().setCustomId('off').setLabel('Off').setStyle(ButtonStyle.Secondary).setDisabled(true),
          new ButtonBuilder().setCustomId('silent').setLabel('Silent').setStyle(ButtonStyle.Danger),
          new ButtonBuilder().setURL('https://example.com/').setLabel('Site').setStyle(ButtonStyle.Link),
        ),
        row(
          new StringSelectMenuBuilder()
            .setCustomId('menu')
            .setPlaceholder('Pick one')
            .addOptions(
              { label: 'Red', value: 'red', description: 'As a rose' },
              { label: 'Green', value: 'green' },
              { label: 'Blue', value: 'blue' },
            ),
        ),
        row(
          new StringSelectMenuBuilder()
            .setCustomId('several')
            .setPlaceholder('Pick two')
            .setMinValues(1)
            .setMaxValues(2)
            .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' }, { label: 'Three', value: '3' }),
        ),
      ],
    }),
  form: (interaction) =>
    interaction.showModal(
      new ModalBuilder()
        .setCustomId('form')
        .setTitle('A form')
        .addComponents(
          new ActionRowBuilder<TextInputBuilder>().addComponents(
            new TextInputBuilder().setCustomId('name').setLabel('Your name').setStyle(TextInputStyle.Short),
          ),
          new ActionRowBuilder<TextInputBuilder>().addComponents(
            new TextInputBuilder()
              .setCustomId('more')
              .setLabel('More')
              .setStyle(TextInputStyle.Paragraph)
              .setRequired(false),
          ),
        ),
    ),
  displays: (interaction) =>
    interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      files: [
        new AttachmentBuilder(dot, { name: 'dot.png' }),
        new AttachmentBuilder(Buffer.from('hello'), { name: 'hello.txt' }),
      ],
      components: [
        new ContainerBuilder()
          .setAccentColor(0xf0b132)
          .addTextDisplayComponents(new TextDisplayBuilder().setContent('# Heading\nA **display** of text'))
          .addSectionComponents(
            new SectionBuilder()
              .addTextDisplayComponents(new TextDisplayBuilder().setContent('A section'))
              .setButtonAccessory(
                new ButtonBuilder().setCustomId('inside').setLabel('Inside').setStyle(ButtonStyle.Success),
              ),
          )
          .addSeparatorComponents(new SeparatorBuilder())
          .addMediaGalleryComponents(
            new MediaGalleryBuilder().addItems({ media: { url: 'attachment://dot.png' }, description: 'A red dot' }),
          )
          .addFileComponents(new FileBuilder().setURL('attachment://hello.txt')),
      ],
    }),
  embed: (interaction) =>
    interaction.reply({
      content: 'See below',
      embeds: [
        new EmbedBuilder()
          .setTitle('An embed')
          .setURL('https://example.com/')
          .setDescription('With a *description*')
          .addFields({ name: 'Left', value: '1', inline: true }, { name: 'Right', value: '2', inline: true })
          .setFooter({ text: 'And a footer' })
          .setColor(0x3b7a57),
      ],
      files: [new AttachmentBuilder(dot, { name: 'dot.png', description: 'A red dot' })],
    }),
  secret: (interaction) => interaction.reply({ content: 'A secret', flags: MessageFlags.Ephemeral }),
  slow: async (interaction) => {
    await interaction.deferReply();
    await new Promise((resolve) => setTimeout(resolve, 600));
    await interaction.editReply('At last');
  },
  never: async () => {},
  text: (interaction) =>
    interaction.reply(
      [
        '# Title',
        '> a **bold** quotation',
        '> in two lines',
        '-# small print',
        '- one',
        '- two',
        '  - under two',
        '1. first',
        '2. second',
        '`code` ~~gone~~ __under__ *slanted* ||spoiler||',
        '[a link](https://example.com/a) <t:1700000000:R> <t:1700000000:F>',
        `<@${interaction.user.id}> <#${interaction.channelId}> </order:${interaction.commandId}>`,
        '[not a link](javascript:alert(1)) <script>alert(2)</script> <img src=x onerror=alert(3)>',
        '```js\nconst x = 1 < 2;\n```',
      ].join('\n'),
    ),
};
