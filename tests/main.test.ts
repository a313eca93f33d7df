import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type Sandbox, startSandbox } from '../src/sandbox/sandbox.ts';
import { articleFile, makeCorpus, type TestCorpus } from './discord/world.ts';

/** A program that was started, and what it has said so far. */
interface Started {
  readonly process: ChildProcess;
  readonly said: () => string;
  readonly code: Promise<number | null>;
}

let corpus: TestCorpus;
let sandbox: Sandbox;
const running: ChildProcess[] = [];

// Each of these starts a whole program, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  corpus = await makeCorpus();
  sandbox = await startSandbox({ rateLimits: false, token: 'a-secret-token' });
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  await sandbox.close();
  await corpus.close();
});

function start(program: string, settings: Record<string, string>, input = ''): Started {
  // An empty setting keeps what a developer has in .env out of the test.
  const quiet = { DISCORD_TOKEN: '', DISCORD_API: '', DISCORD_GUILD_ID: '', DISCORD_HOME_GUILD_ID: '', NO_COLOR: '1' };
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    env: {
      ...process.env,
      ...quiet,
      READOUT_CORPUS: corpus.folder,
      READOUT_MODEL: 'none',
      READOUT_PORT: '0',
      ...settings,
    },
  });
  running.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  child.stdin.end(input);
  return {
    process: child,
    said: () => said,
    code: new Promise((resolve) => {
      child.on('close', resolve);
    }),
  };
}

const live = (): Record<string, string> => ({ DISCORD_TOKEN: sandbox.token, DISCORD_API: sandbox.api });

test('without a token it says that it is a sandbox, and answers what is piped in', async () => {
  const { said, code } = start(
    'src/main.ts',
    {},
    'What will the dredging cost?\n/meetings\n/ask Who is the treasurer? private:true\n1\n:as moderator\n:general\n/reload dry_run:true\n',
  );
  expect(await code).toBe(0);
  expect(said()).toContain('Sandbox: no Discord involved.');
  expect(said()).toContain('The dredging will cost 4.2 million kroner');
  expect(said()).toContain('Meetings, newest first');
  expect(said()).toContain('Ingrid Holm');
  expect(said()).toContain('In context');
  expect(said()).toContain('Dry run: no fault');
});

test('settings that cannot be used are named, never shown, and end it with 2', async () => {
  const { said, code } = start('src/main.ts', { READOUT_LOG_LEVEL: 'loudest', DISCORD_HOME_GUILD_ID: 'my-server' });
  expect(await code).toBe(2);
  expect(said()).toContain('READOUT_LOG_LEVEL');
  expect(said()).toContain('DISCORD_HOME_GUILD_ID');
  expect(said()).not.toMatch(/loudest|my-server|node:internal/);
});

test('a faulty corpus is told fault by fault, and ends it with 3', async () => {
  const faulty = await makeCorpus();
  await faulty.write('articles/bad.md', articleFile('Bad', 'no-such-meeting', 'Nothing.'));
  const { said, code } = start('src/main.ts', { READOUT_CORPUS: faulty.folder });
  expect(await code).toBe(3);
  expect(said()).toContain('articles/bad.md');
  await faulty.close();
});

test('a model that is not there is told, and ends it with 2', async () => {
  const { said, code } = start('src/main.ts', { READOUT_MODEL: '/no/such/model' });
  expect(await code).toBe(2);
  expect(said()).toContain('/no/such/model/model.json');
});

test('a token that Discord refuses is told what to do about, and ends it with 2', async () => {
  const { said, code } = start('src/main.ts', { ...live(), DISCORD_TOKEN: 'a-wrong-token' });
  expect(await code).toBe(2);
  expect(said()).toContain('DISCORD_TOKEN');
  expect(said()).not.toContain('a-wrong-token');
});

test('with a token it is the real thing: commands are registered, and at SIGTERM it finishes what is under way', async () => {
  const guild = sandbox.createGuild({ name: 'Home' });
  const reader = sandbox.createHuman({ name: 'Reader', guilds: [guild] });
  const settings = { ...live(), DISCORD_HOME_GUILD_ID: guild.id };
  const first = start('src/register.ts', settings);
  expect(await first.code).toBe(0);
  expect(first.said()).toMatch(/^Everywhere: added .*ask/m);
  expect(first.said()).toMatch(/^In server \d+: added reload/m);
  const second = start('src/register.ts', settings);
  expect(await second.code).toBe(0);
  expect(second.said()).toContain('Nothing changed');

  const bot = start('src/main.ts', settings);
  await expect.poll(() => bot.said(), { timeout: 60_000 }).toContain('in Discord');
  expect(bot.said()).toContain('the real thing');
  expect(bot.said()).not.toContain('no Discord involved');
  sandbox.faults.rest({ path: /callback/, delayMs: 500 });
  const asked = reader.ask(guild.channel('general'), '/ask', { question: 'What will the dredging cost?' });
  await expect.poll(() => sandbox.world.interactions.size).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  // Twice, as when a process above passes it on.
  for (let times = 0; times < 2; times += 1) bot.process.kill('SIGTERM');
  expect((await asked.message()).content).toContain('4.2 million');
  expect(await bot.code).toBe(0);
  expect(bot.said()).toContain('"msg":"left"');
  expect(bot.said()).not.toContain(sandbox.token);
  expect(sandbox.isConnected()).toBe(false);
});

test('when Discord closes the connection for good it says why, and ends with 2', async () => {
  const bot = start('src/main.ts', live());
  await expect.poll(() => bot.said(), { timeout: 60_000 }).toContain('in Discord');
  sandbox.faults.disconnect(4014);
  expect(await bot.code).toBe(2);
  expect(bot.said()).toContain('4014');
});

test.skipIf(process.platform === 'win32')('SIGTERM to npm ends it as well, in good order', async () => {
  const npm = spawn('npm', ['start'], {
    env: { ...process.env, ...live(), READOUT_CORPUS: corpus.folder, READOUT_MODEL: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, to be ended as one should the test fail.
    detached: true,
  });
  let said = '';
  npm.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  try {
    // All that holds its output has ended by then.
    const closed = new Promise((resolve) => npm.on('close', resolve));
    await expect.poll(() => said, { timeout: 60_000 }).toContain('in Discord');
    npm.kill('SIGTERM');
    await closed;
    expect(said).toContain('"msg":"left"');
  } finally {
    if (npm.pid !== undefined && npm.exitCode === null) process.kill(-npm.pid, 'SIGKILL');
  }
});
