import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inviteLinks, neededPermissions } from '../../src/discord/invite-links.ts';

test('the documents give the links and the permissions that the program computes', async () => {
  const page = await readFile('docs/operating.md', 'utf8');
  const { server, person } = inviteLinks('ID');
  expect(page).toContain(server);
  expect(page).toContain(person);
  const bits = [...page.matchAll(/^\| [\w ]+ \| (\d+) \| /gm)].map(([, bit = '']) => BigInt(bit));
  expect(bits.reduce((sum, bit) => sum | bit, 0n)).toBe(neededPermissions);
});

test('it never asks for what could do harm', () => {
  const administrator = 8n;
  expect(neededPermissions & administrator).toBe(0n);
});
