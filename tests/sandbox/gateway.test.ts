import { Client, Events, GatewayIntentBits, type Message } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GuildHandle } from '../../src/sandbox/human/guild-handle.ts';
import type { Human } from '../../src/sandbox/human/human.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { logIn, makeClient, nextEvent, unprivileged } from './client.ts';

let sandbox: Sandbox;
let guild: GuildHandle;
let reader: Human;
const clients: Client[] = [];

beforeEach(async () => {
  sandbox = await startSandbox({ rateLimits: false });
  guild = sandbox.createGuild({ name: 'Home' });
  reader = sandbox.createHuman({ name: 'Reader', guilds: [guild] });
});

afterEach(async () => {
  for (const client of clients.splice(0)) await client.destroy();
  await sandbox.close();
});

async function connect(intents?: readonly GatewayIntentBits[]): Promise<Client<true>> {
  const client = await logIn(sandbox, intents);
  clients.push(client);
  return client;
}

function collect(client: Client): string[] {
  const contents: string[] = [];
  client.on(Events.MessageCreate, ({ content }) => contents.push(content));
  return contents;
}

/** discord.js keeps a message that it gets twice to itself; this looks below that. */
function collectRaw(client: Client): string[] {
  const contents: string[] = [];
  client.on(Events.Raw, ({ t, d }: { t: string; d: { content: string } }) => {
    if (t === 'MESSAGE_CREATE') contents.push(d.content);
  });
  return contents;
}

async function until(contents: readonly string[], count: number): Promise<void> {
  while (contents.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('a wrong token is refused', async () => {
  const client = makeClient(sandbox);
  clients.push(client);
  await expect(client.login('wrong')).rejects.toThrow(/token/i);
});

test('a privileged intent needs to be switched on', async () => {
  const client = makeClient(sandbox, [...unprivileged, GatewayIntentBits.MessageContent]);
  clients.push(client);
  await expect(client.login(sandbox.token)).rejects.toThrow(/disallowed intents/i);
});

test('an unknown intent is refused', async () => {
  const client = new Client({ intents: 1 << 30, rest: { api: sandbox.api } });
  clients.push(client);
  await expect(client.login(sandbox.token)).rejects.toThrow(/invalid intents/i);
});

test.each([
  ['a close', () => sandbox.faults.disconnect(4000)],
  ['a request to reconnect', () => sandbox.faults.reconnect()],
])(
  'what happens during %s is replayed afterwards',
  async (_name, interrupt) => {
    const client = await connect();
    const contents = collect(client);
    const resumed = nextEvent(client, Events.ShardResume);
    interrupt();
    while (sandbox.isConnected()) await new Promise((resolve) => setTimeout(resolve, 1));
    reader.dm('Missed?');
    await resumed;
    await until(contents, 1);
    expect(contents).toEqual(['Missed?']);
  },
  15_000,
);

test('an invalid session begins anew', async () => {
  const client = await connect();
  const contents = collect(client);
  sandbox.faults.invalidate();
  while (sandbox.isConnected()) await new Promise((resolve) => setTimeout(resolve, 1));
  while (!sandbox.isConnected()) await new Promise((resolve) => setTimeout(resolve, 5));
  reader.dm('Still there?');
  await until(contents, 1);
  expect(contents).toEqual(['Still there?']);
}, 15_000);

test.each([
  ['drop', ['2', '3']],
  ['duplicate', ['1', '1', '2', '3']],
  ['reorder', ['2', '1', '3']],
  ['delay', ['2', '3', '1']],
] as const)('events can be made to %s', async (action, expected) => {
  const contents = collectRaw(await connect());
  sandbox.faults.gateway({ action, event: 'MESSAGE_CREATE', delayMs: 50 });
  for (const text of ['1', '2', '3']) reader.dm(text);
  await until(contents, expected.length);
  expect(contents).toEqual(expected);
});

test('the bot comes and goes', async () => {
  const client = await connect();
  const gone = nextEvent<{ name: string }>(client, Events.GuildDelete);
  guild.removeBot();
  expect((await gone).name).toBe('Home');
  const back = nextEvent<{ name: string }>(client, Events.GuildCreate);
  guild.installBot();
  expect((await back).name).toBe('Home');
});

test('the content of messages is there for those who may have it', async () => {
  await sandbox.close();
  sandbox = await startSandbox({ privilegedIntents: ['MessageContent'] });
  guild = sandbox.createGuild({ name: 'Home' });
  reader = sandbox.createHuman({ name: 'Reader', guilds: [guild] });
  const client = await connect([...unprivileged, GatewayIntentBits.MessageContent]);
  const coming = nextEvent<Message>(client, Events.MessageCreate);
  reader.say(guild.channel('general'), 'Aloud');
  expect((await coming).content).toBe('Aloud');
});

test('a client whose heartbeats go unanswered comes back and resumes', async () => {
  await sandbox.close();
  sandbox = await startSandbox({ heartbeatMs: 40 });
  const client = await connect();
  const resumed = nextEvent(client, Events.ShardResume);
  sandbox.faults.silence();
  while (sandbox.isConnected()) await new Promise((resolve) => setTimeout(resolve, 1));
  sandbox.faults.silence(false);
  await resumed;
  expect(sandbox.isConnected()).toBe(true);
}, 15_000);
