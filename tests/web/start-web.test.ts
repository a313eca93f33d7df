import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { startWeb, type Web } from '../../src/web/start-web.ts';
import { WebError } from '../../src/web/web-error.ts';

let sandbox: Sandbox;
let web: Web;
let token: string;
/** The files of the page by path. */
const paths = ['/', '/main.js', '/page.css', '/icon.svg', '/figtree-latin-wght-normal.woff2'];

beforeAll(async () => {
  sandbox = await startSandbox();
  const guild = sandbox.createGuild({ name: 'Home', channels: ['general'] });
  const human = sandbox.createHuman({ name: 'Reader', guilds: [guild] });
  web = await startWeb({ host: '127.0.0.1', port: 0 });
  web.open(sandbox, [{ key: 'reader', human, about: 'a member' }]);
  const html = (await fetchAs('/')).body.toString();
  token = /name="readout-token" content="([\w-]{43})"/.exec(html)?.[1] ?? '';
});
afterAll(async () => {
  await web.close();
  await sandbox.close();
});

test('the page and all that it loads at first are less than 300 kB, compressed', async () => {
  const sizes = await Promise.all(paths.map(async (path) => (await fetchAs(path)).body.length));
  expect(Math.min(...sizes)).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(300_000);
  const script = await fetchAs('/main.js');
  expect(script.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(script.body).length).toBeGreaterThan(script.body.length);
});

test('a strict policy comes with everything', async () => {
  for (const path of [...paths, '/nowhere']) {
    const { headers } = await fetchAs(path);
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/default-src 'none'.*script-src 'self'.*trusted-types 'none'/);
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test('the page holds no script and no style of its own', async () => {
  const html = (await fetchAs('/')).body.toString();
  expect(html).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=|\sstyle=/i);
});

test('it answers to localhost and to addresses, and to no name that another page could have', async () => {
  const port = new URL(web.url).port;
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, 'localhost'])
    expect((await fetchAs('/', { host })).status).toBe(200);
  for (const host of ['evil.example', `evil.example:${port}`, 'localhost.evil.example', '127.0.0.1.evil.example'])
    expect((await fetchAs('/', { host })).status).toBe(421);
});

test('the socket opens for our own page with its secret, and for nobody else', async () => {
  expect(await knock(web.url, token)).toBe('open');
  expect(await knock('http://evil.example', token)).toBe(403);
  expect(await knock(undefined, token)).toBe(403);
  expect(await knock(web.url, '')).toBe(403);
  expect(await knock(web.url, `${token.slice(0, -1)}x`)).toBe(403);
  expect(await knock(web.url, token, '/elsewhere')).toBe(403);
});

test('what is no request of the page closes the socket', async () => {
  for (const rubbish of [
    '{',
    '[]',
    '{"do":"be"}',
    '{"do":"fly","nr":1}',
    '{"do":"be","nr":1,"person":"reader","more":1}',
  ]) {
    const socket = await enter();
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.send(rubbish);
    expect(await closed).toBe(1008);
  }
});

test('files are served to those who know the secret, and never as something that runs', async () => {
  const human = sandbox.createHuman({ name: 'Writer' });
  const other = await startWeb({ host: '127.0.0.1', port: 0 });
  const conversation = human.conversation;
  const html = Buffer.from('<script>alert(1)</script>');
  const files = [{ index: '0', name: 'page.html', contentType: 'text/html', data: html }];
  const message = human.say(conversation, '', { files });
  other.open(sandbox, [{ key: 'writer', human, about: '' }]);
  const page = await (await fetch(other.url)).text();
  const secret = /content="([\w-]{43})"/.exec(page)?.[1];
  const address = (key: string, who = 'writer') =>
    `${other.url}/files/${key}/${who}/${conversation.id}/${message.id}/${message.attachments[0]?.id}/page.html`;
  const served = await fetch(address(secret ?? ''));
  expect(await served.text()).toBe(html.toString());
  expect(served.headers.get('content-type')).toBe('application/octet-stream');
  expect(served.headers.get('content-disposition')).toBe('attachment');
  expect(served.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox$/);
  expect((await fetch(address('wrong'))).status).toBe(404);
  expect((await fetch(address(secret ?? '', 'nobody'))).status).toBe(404);
  await other.close();
});

test('visitors who come before the sandbox is there are let in when it is', async () => {
  const early = await startWeb({ host: '127.0.0.1', port: 0 });
  const page = await (await fetch(early.url)).text();
  const socket = await enter(early.url, /content="([\w-]{43})"/.exec(page)?.[1] ?? '');
  const first = new Promise<string>((resolve) => socket.once('message', (data) => resolve(String(data))));
  socket.send('{"do":"be","nr":1,"person":"reader"}');
  const human = sandbox.createHuman({ name: 'Late' });
  early.open(sandbox, [{ key: 'late', human, about: '' }]);
  expect(JSON.parse(await first)).toMatchObject({ say: 'welcome', you: { key: 'late', name: 'Late' } });
  socket.terminate();
  await early.close();
});

test('what Discord would not let anybody do is refused with the reason', async () => {
  const socket = await enter();
  const hear = () =>
    new Promise<unknown>((resolve) => {
      socket.once('message', (data) => resolve(JSON.parse(String(data))));
    });
  const welcome = hear();
  socket.send('{"do":"be","nr":1,"person":"reader"}');
  expect(await welcome).toMatchObject({ say: 'welcome', you: { name: 'Reader' } });
  const general = [...sandbox.world.channels.values()].find(({ name }) => name === 'general')?.id;
  const result = hear();
  socket.send(JSON.stringify({ do: 'ask', nr: 2, channelId: general, command: 'nothing', values: {} }));
  expect(await result).toMatchObject({
    nr: 2,
    outcome: { kind: 'refused', reason: expect.stringContaining('offered no command "nothing"') },
  });
  socket.terminate();
});

test('a port that is taken says what to do', async () => {
  const taker = createServer();
  await new Promise<void>((resolve) => taker.listen(0, '127.0.0.1', resolve));
  const { port } = taker.address() as AddressInfo;
  const failure = await startWeb({ host: '127.0.0.1', port }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(WebError);
  expect(String(failure)).toContain(`READOUT_PORT=${port + 1} npm start`);
  taker.close();
});

test('an address that is not this machine’s says what to do', async () => {
  await expect(startWeb({ host: '192.0.2.1', port: 0 })).rejects.toThrow(/READOUT_HOST/);
});

interface Served {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

function fetchAs(path: string, headers: Record<string, string> = {}): Promise<Served> {
  return new Promise((resolve, reject) => {
    get(
      `${web.url.replace('localhost', '127.0.0.1')}${path}`,
      { headers: { 'accept-encoding': 'gzip', ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      },
    ).on('error', reject);
  });
}

function enter(url = web.url, secret = token): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket?token=${secret}`, { origin: url });
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket));
    socket.once('unexpected-response', (_request, { statusCode }) => reject(statusCode));
    socket.once('error', () => {});
  });
}

/** @returns `open`, or the status with which the door stayed shut */
async function knock(origin: string | undefined, secret: string, path?: string): Promise<unknown> {
  const socket = new WebSocket(`${web.url.replace('http', 'ws')}${path ?? '/socket'}?token=${secret}`, {
    ...(origin && { origin }),
  });
  return new Promise((resolve) => {
    socket.once('open', () => {
      socket.terminate();
      resolve('open');
    });
    socket.once('unexpected-response', (_request, { statusCode }) => resolve(statusCode));
    socket.once('error', () => {});
  });
}
