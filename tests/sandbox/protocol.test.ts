import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});

afterAll(() => sandbox.close());

const identify = (fields: object = {}) =>
  JSON.stringify({ op: 2, d: { token: sandbox.token, intents: 1, properties: {}, ...fields } });

/** Sends frames, and gives the code that the gateway closes with. */
function closedWith(...frames: readonly string[]): Promise<number> {
  const socket = new WebSocket(sandbox.api.replace('http', 'ws').replace('/api', '/gateway?v=10&encoding=json'));
  return new Promise((resolve) => {
    socket.on('open', () => {
      for (const frame of frames) socket.send(frame);
    });
    socket.on('close', resolve);
  });
}

test.each([
  ['garbage', 4002, () => ['{']],
  ['an unknown opcode', 4001, () => ['{"op":99}']],
  ['a frame before identification', 4003, () => ['{"op":3,"d":{}}']],
  ['a second identification', 4005, () => [identify(), identify()]],
  ['identification without properties', 4002, () => [identify({ properties: undefined })]],
  ['a shard that is none', 4010, () => [identify({ shard: [1, 1] })]],
  ['a resume with the wrong token', 4004, () => ['{"op":6,"d":{"token":"x","session_id":"y","seq":0}}']],
  ['121 frames in a minute', 4008, () => Array.from({ length: 121 }, () => '{"op":1,"d":null}')],
] as const)('the gateway closes on %s', async (_name, code, frames) => {
  expect(await closedWith(...frames())).toBe(code);
});

test('a session that is unknown is invalid', async () => {
  const socket = new WebSocket(sandbox.api.replace('http', 'ws').replace('/api', '/gateway'));
  const invalid = new Promise((resolve) => {
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as { op: number; d: unknown };
      if (frame.op === 10)
        socket.send(JSON.stringify({ op: 6, d: { token: sandbox.token, session_id: 'gone', seq: 3 } }));
      if (frame.op === 9) resolve(frame.d);
    });
  });
  expect(await invalid).toBe(false);
  socket.terminate();
});

test('a body that is no JSON is refused, and so is one that is too large', async () => {
  const post = (body: string) =>
    fetch(`${sandbox.api}/v10/users/@me/channels`, {
      method: 'POST',
      headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
      body,
    });
  expect(await (await post('{')).json()).toMatchObject({ code: 50109 });
  const large = await post(JSON.stringify({ recipient_id: 'x'.repeat(26 * 1024 * 1024) }));
  expect(large.status).toBe(413);
  expect(await large.json()).toMatchObject({ code: 40005 });
});

test('what the sandbox does not have is not found', async () => {
  const response = await fetch(`${sandbox.api}/v10/guilds/1/bans`);
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({ message: '404: Not Found', code: 0 });
});
