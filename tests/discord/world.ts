import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { REST } from 'discord.js';
import type { Logger } from 'pino';
import { commands } from '../../commands/index.ts';
import { createLog } from '../../src/discord/create-log.ts';
import { registerCommands } from '../../src/discord/register-commands.ts';
import type { GuildHandle } from '../../src/sandbox/human/guild-handle.ts';
import type { Human } from '../../src/sandbox/human/human.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type Bot, type BotSettings, startBot } from '../../src/start-bot.ts';

/** A corpus of a few short articles about a village, in a folder of its own. */
export interface TestCorpus {
  readonly folder: string;
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  close(): Promise<void>;
}

export const articleFile = (title: string, meeting: string | null, body: string, publisher = 'Harbour Post'): string =>
  [
    '---',
    `title: ${JSON.stringify(title)}`,
    `publisher: ${publisher}`,
    'url: https://example.org/news/1',
    'published: 2024-03-05',
    ...(meeting === null ? [] : [`meeting: ${meeting}`]),
    'language: en',
    '---',
    '',
    body,
    '',
  ].join('\n');

const meetings = `- id: council-2024-03
  name: Spring Harbour Council
  aliases: [spring council]
  kind: council
  start: 2024-03-04
  end: 2024-03-05
  place: Skagen
- id: council-2023-03
  name: Winter Harbour Council
  kind: council
  start: 2023-12-11
  end: 2023-12-11
  place: Hirtshals
`;

export const dredging = articleFile(
  'Council votes to dredge the harbour',
  'council-2024-03',
  [
    'The Spring Harbour Council agreed on Tuesday to dredge the northern basin before the herring season.',
    'The dredging will cost 4.2 million kroner, said the treasurer, Ingrid Holm.',
    'Fishermen asked for a longer pier. The council postponed the decision on the pier until autumn.',
    'The harbour master, Anders Bech, warned that the lighthouse needs a new lamp.',
  ].join('\n\n'),
);
const winter = articleFile(
  'Winter council looks at the ferry',
  'council-2023-03',
  [
    'The Winter Harbour Council discussed the ferry to Læsø and its timetable.',
    'The ferry will sail twice a day from January, the operator announced.',
  ].join('\n\n'),
  'Coast Weekly',
);

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const herring = articleFile(
  'A fortnight of herring',
  null,
  days
    .flatMap((day) => [
      `On the first ${day} the boats landed ${day.length * 11} crates of herring, more than in any year that the older skippers could remember, and the auction hall stayed open until midnight.`,
      `On the second ${day} the herring stayed away, the boats came home with ${day.length} crates, and the skippers blamed the wind, the seals, and the noise of the works in the northern basin.`,
    ])
    .join('\n\n'),
  'Net and Line',
);

export async function makeCorpus(): Promise<TestCorpus> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-corpus-'));
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await write('meetings.yaml', meetings);
  await write('articles/2024-03-dredging.md', dredging);
  await write('articles/2023-12-ferry.md', winter);
  await write('articles/2024-05-herring.md', herring);
  return {
    folder,
    write,
    remove: (path) => rm(join(folder, path)),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The bot in a sandbox, with people around. */
export interface TestWorld {
  readonly corpus: TestCorpus;
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  readonly guild: GuildHandle;
  readonly general: { readonly id: string };
  readonly reader: Human;
  readonly moderator: Human;
  /** What was logged, a record a line. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  /** Ends the bot and starts another one, as a restart would. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function startWorld(settings: Partial<BotSettings> = {}, corpus?: TestCorpus): Promise<TestWorld> {
  const files = corpus ?? (await makeCorpus());
  const sandbox = await startSandbox({ rateLimits: false });
  const guild = sandbox.createGuild({ name: 'Home', channels: ['general', 'press'] });
  const reader = sandbox.createHuman({ name: 'Reader', guilds: [guild] });
  const moderator = sandbox.createHuman({ name: 'Moderator', guilds: [guild], permissions: ['ManageGuild'] });
  const rest = new REST({ api: sandbox.api }).setToken(sandbox.token);
  await registerCommands(rest, commands, { clientId: null, developmentGuildId: null, homeGuildId: guild.id });
  const { log, lines } = collectLog(sandbox.token);
  const start = (): Promise<Bot> =>
    startBot({
      token: sandbox.token,
      api: sandbox.api,
      moderation: { homeGuildId: guild.id, moderatorIds: [], moderatorRoleIds: [] },
      corpusFolder: files.folder,
      cacheFolder: join(files.folder, '.cache'),
      loadModels: null,
      perMinute: 1000,
      logsQuestions: false,
      log,
      ...settings,
    });
  let bot = await start();
  return {
    corpus: files,
    sandbox,
    get bot() {
      return bot;
    },
    guild,
    general: guild.channel('general'),
    reader,
    moderator,
    log: lines,
    async restart() {
      await bot.stop();
      bot = await start();
    },
    async close() {
      await bot.stop();
      await sandbox.close();
      if (corpus === undefined) await files.close();
    },
  };
}

/** A log that is kept, to be read. */
export function collectLog(secret: string | null, level = 'info'): { log: Logger; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const log = createLog(level, secret, { write: (line) => void lines.push(JSON.parse(line)) });
  return { log, lines };
}
