import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Each of these starts a whole program, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

/** A folder in which the system looks first for the library that runs the models, and finds something else. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-no-runtime-'));
  await writeFile(join(folder, 'libonnxruntime.so.1'), 'Not a library.\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(args: readonly string[], input: string): Promise<{ code: number | null; out: string; err: string }> {
  const env = { READOUT_CORPUS: 'tests/fixtures/river-basin/corpus', READOUT_MODEL: '', READOUT_PORT: '0' };
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    env: { ...process.env, ...env, DISCORD_TOKEN: '', LD_LIBRARY_PATH: folder },
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

const question = 'Where did the 30th session of the commission take place?';

// Only Linux lets a test put another library in the place of one.
test.runIf(process.platform === 'linux')(
  'where the library cannot be loaded the terminal answers by words, and says what to do',
  async () => {
    const { code, out, err } = await run(['src/cli.ts', 'ask', question], '');
    expect(err).toContain('onnxruntime-node, which runs the models, cannot be loaded on this machine');
    expect(err).toContain('docs/operating.md');
    expect(err).not.toContain('    at ');
    expect(out).toMatch(/searched\s+by words alone/);
    expect(code).toBe(0);
  },
);

test.runIf(process.platform === 'linux')('and so does the bot', async () => {
  const { code, out, err } = await run(['src/main.ts'], `${question}\n`);
  expect(err).toContain('cannot be loaded on this machine');
  expect(err).not.toContain('    at ');
  expect(out).toMatch(/searched\s+by words alone/);
  expect(code).toBe(0);
});
