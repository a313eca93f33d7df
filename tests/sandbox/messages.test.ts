import { type Client, Events, GatewayIntentBits, type Message, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GuildHandle } from '../../src/sandbox/human/guild-handle.ts';
import type { Human } from '../../src/sandbox/human/human.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { logIn, nextEvent } from './client.ts';

let sandbox: Sandbox;
let client: Client<true>;
let guild: GuildHandle;
let reader: Human;

beforeAll(async () => {
  sandbox = await startSandbox({ rateLimits: false });
  guild = sandbox.createGuild({ name: 'Home', channels: ['general', 'closed'] });
  guild.overwrite('closed', guild.id, { deny: ['SendMessages'] });
  reader = sandbox.createHuman({ name: 'Reader', guilds: [guild] });
  client = await logIn(sandbox);
});

afterAll(async () => {
  await client.destroy();
  await sandbox.close();
});

function heard(): Promise<Message> {
  return nextEvent<Message>(client, Events.MessageCreate);
}

test('a direct message arrives with its content, and is answered with a reply', async () => {
  const coming = heard();
  const question = reader.dm('Who came?');
  const message = await coming;
  expect(message.content).toBe('Who came?');
  await message.reply('Nobody.');
  const answer = await reader.sees(reader.conversation);
  expect(answer).toMatchObject({ content: 'Nobody.', replyTo: question.id, author: { bot: true } });
});

test('the bot writes first, in a conversation of its own making', async () => {
  const someone = sandbox.createHuman({ name: 'Someone', guilds: [guild] });
  await client.users.send(someone.id, 'Hello');
  expect((await someone.sees(someone.conversation)).content).toBe('Hello');
});

test('a message in a guild is empty to the bot, unless it is mentioned', async () => {
  const channel = guild.channel('general');
  let coming = heard();
  reader.say(channel, 'Between ourselves');
  expect((await coming).content).toBe('');
  coming = heard();
  reader.say(channel, `${sandbox.botMention} who came?`);
  const message = await coming;
  expect(message.content).toContain('who came?');
  expect(message.mentions.has(client.user)).toBe(true);
});

test('a reply to the bot is readable if it pings', async () => {
  const channel = guild.channel('general');
  const found = await client.channels.fetch(channel.id);
  if (!found?.isSendable()) throw new Error('no channel');
  await found.send('Here');
  const seen = await reader.sees(channel, ({ content }) => content === 'Here');
  let coming = nextFrom(reader.id);
  reader.say(channel, 'And there?', { replyTo: seen });
  expect(await coming).toMatchObject({ content: 'And there?' });
  coming = nextFrom(reader.id);
  reader.say(channel, 'And now?', { replyTo: seen, ping: false });
  expect(await coming).toMatchObject({ content: '' });
});

test('messages are edited and deleted, and people see it', async () => {
  const channel = await client.channels.fetch(guild.channel('general').id);
  if (!channel?.isSendable()) throw new Error('no channel');
  const sent = await channel.send({ content: 'Frist', flags: MessageFlags.SuppressEmbeds });
  await reader.sees(channel, ({ content }) => content === 'Frist');
  await sent.edit('First');
  expect(await reader.sees(channel, ({ content }) => content === 'First')).toMatchObject({ edited: true, flags: 4 });
  await channel.sendTyping();
  await sent.delete();
  expect(reader.messages(channel).map(({ id }) => id)).not.toContain(sent.id);
});

test('nobody is pinged whom the bot does not mean to ping', async () => {
  const channel = await client.channels.fetch(guild.channel('general').id);
  if (!channel?.isSendable()) throw new Error('no channel');
  await channel.send({ content: `@everyone ${reader.mention}`, allowedMentions: { parse: [] } });
  const quiet = await reader.sees(channel, ({ content }) => content.includes('@everyone'));
  expect(quiet.pings).toEqual({ users: [], roles: [], everyone: false });
  await channel.send(`Hello ${reader.mention}`);
  expect((await reader.sees(channel, ({ content }) => content.includes('Hello'))).pings.users).toEqual([reader.id]);
});

test('refusals carry the codes of Discord', async () => {
  const closed = await client.channels.fetch(guild.channel('closed').id);
  if (!closed?.isSendable()) throw new Error('no channel');
  await expect(closed.send('x')).rejects.toMatchObject({ code: 50013, status: 403 });
  const shut = sandbox.createHuman({ name: 'Shut', guilds: [guild], closedDms: true });
  await expect(client.users.send(shut.id, 'x')).rejects.toMatchObject({ code: 50007 });
  const foreign = sandbox.createGuild({ name: 'Elsewhere', installed: false });
  await expect(client.channels.fetch(foreign.channel('general').id)).rejects.toMatchObject({ code: 50001 });
  await expect(client.users.fetch('1')).rejects.toMatchObject({ code: 10013, status: 404 });
  const stranger = sandbox.createHuman({ name: 'Stranger' });
  expect(() => stranger.dm('x')).toThrow('shares no server');
});

test('without the intent for direct messages there are none', async () => {
  const deaf = await logIn(sandbox, [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages]);
  const all: string[] = [];
  deaf.on(Events.MessageCreate, ({ channelId }) => all.push(channelId));
  const done = nextEvent<Message>(deaf, Events.MessageCreate);
  reader.dm('Psst');
  reader.say(guild.channel('general'), 'Hello');
  await done;
  expect(all).toEqual([guild.channel('general').id]);
  await deaf.destroy();
});

function nextFrom(userId: string): Promise<Message> {
  return new Promise((resolve) => {
    const hear = (message: Message) => {
      if (message.author.id !== userId) return;
      client.off(Events.MessageCreate, hear);
      resolve(message);
    };
    client.on(Events.MessageCreate, hear);
  });
}
