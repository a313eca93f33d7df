import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Routes } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { logIn } from './client.ts';

let sandbox: Sandbox;
let client: Client<true>;
let channelId: string;
const lines: string[] = [];

beforeEach(async () => {
  lines.length = 0;
  sandbox = await startSandbox({ record: (line) => lines.push(line) });
  channelId = sandbox.createGuild({ name: 'Home' }).channel('general').id;
  client = await logIn(sandbox);
});

afterEach(async () => {
  await client.destroy();
  await sandbox.close();
});

const send = (content: string) => client.rest.post(Routes.channelMessages(channelId), { body: { content } });

test('a request can be answered with an error of the server', async () => {
  sandbox.faults.rest({ method: 'POST', path: /messages$/, status: 500 });
  await expect(send('x')).rejects.toMatchObject({ status: 500 });
  await expect(send('x')).resolves.toMatchObject({ content: 'x' });
});

test('a request can be answered with garbage', async () => {
  sandbox.faults.rest({ path: /messages$/, status: 502, body: '<html>Bad gateway' });
  await expect(send('x')).rejects.toMatchObject({ status: 502 });
});

test('a client waits as long as it is told to, and tries again', async () => {
  const patient = new Client({ intents: [], rest: { api: sandbox.api } });
  patient.rest.setToken(sandbox.token);
  sandbox.faults.rest({ path: /messages$/, status: 429, retryAfter: 0.05 });
  await expect(patient.rest.post(Routes.channelMessages(channelId), { body: { content: 'x' } })).resolves.toMatchObject(
    {
      content: 'x',
    },
  );
  expect(lines.filter((line) => line.includes('"status":429'))).toHaveLength(1);
});

test('a bucket that is empty refuses, and says for how long', async () => {
  const headers = { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' };
  const post = () =>
    fetch(`${sandbox.api}/v10/channels/${channelId}/messages`, { method: 'POST', headers, body: '{"content":"x"}' });
  const answers = [];
  for (let count = 0; count < 6; count += 1) answers.push(await post());
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(answers[0]?.headers.get('x-ratelimit-remaining')).toBe('4');
  expect(Number(answers[5]?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await answers[5]?.json()).toMatchObject({ global: false, message: 'You are being rate limited.' });
});

test('traffic can be recorded in a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  const file = join(folder, 'traffic.jsonl');
  const recorded = await startSandbox({ record: file });
  await fetch(`${recorded.api}/v10/users/@me?x=1`, { headers: { authorization: `Bot ${recorded.token}` } });
  await recorded.close();
  const [line = '', ...rest] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  expect(rest).toEqual([]);
  expect(JSON.parse(line)).toMatchObject({ method: 'GET', path: '/users/@me', body: null, status: 200 });
  await rm(folder, { recursive: true });
});

test('all traffic is recorded, and no token with it', async () => {
  await send('noted');
  const exchange = JSON.parse(lines.at(-1) ?? '');
  expect(exchange).toMatchObject({
    method: 'POST',
    path: `/channels/${channelId}/messages`,
    body: { content: 'noted' },
    status: 200,
    response: { content: 'noted' },
  });
  expect(lines.join()).not.toContain(sandbox.token);
});
