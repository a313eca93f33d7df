import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { REST } from 'discord.js';
import type { Logger } from 'pino';
import { expect } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createLog } from '../../src/discord/create-log.ts';
import { registerCommands } from '../../src/discord/register-commands.ts';
import { createClock } from '../../src/sandbox/clock.ts';
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

/** Long paragraphs of one sentence: an answer out of them takes several pages. */
const landings = [
  'On Monday the boats landed 320 crates of herring at the northern quay, more than in any year that the older skippers could remember, so that the auction hall stayed open until midnight, the ice works ran out of ice, two lorries had to be borrowed from the dairy in the next village, and the foreman wrote the numbers with chalk on the wall.',
  'On Tuesday a gale from the west kept all but the largest boats at home, and those that went out came back with torn nets, a broken winch, a frightened apprentice, and no more than 12 crates of herring between them, which the smokehouse bought at twice the price of the day before, since orders from the capital were waiting.',
  'On Wednesday the skippers quarrelled about who had first seen the shoal off the reef, and while they were quarrelling three boats from another harbour, with larger engines and a better map, filled their holds with some 540 crates of herring, sold them at sea to a factory ship, and were gone before anyone had counted the buoys.',
  'On Thursday the inspector from the ministry weighed every tenth fish, measured the mesh of every net on the pier, drank a great deal of coffee in the canteen, and declared in the evening that the 87 crates of herring then lying in the hall were fit for sale, although the scales had not been tested since the spring before last.',
  'On Friday the school was given a day off so that children could help with the sorting, which they did with much noise and some mistakes, and by the time the church bell rang for supper 410 crates of herring had been packed in salt, labelled by hand, stacked four high along the wall, and photographed for the calendar of the bank.',
  'On Saturday nothing was landed at all, because the fleet took part in the regatta, the crates of herring that were left were served with onions on long tables by the water, a brass band played until the rain began, and the harbour master was seen dancing on the slipway with the widow who runs the chandlery.',
];
const herring = articleFile('A week of herring', null, landings.join('\n\n'), 'Net and Line');

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

export async function startWorld(
  { mayBeRefused = false, ...settings }: Partial<BotSettings> & { readonly mayBeRefused?: boolean } = {},
  corpus?: TestCorpus,
): Promise<TestWorld> {
  const files = corpus ?? (await makeCorpus());
  const refused: string[] = [];
  const record = (line: string): void => {
    const { method, path, status, response } = JSON.parse(line);
    if (status >= 400) refused.push(`${method} ${path} ${status} ${JSON.stringify(response)}`);
  };
  // Three seconds of this clock are fifteen real ones: a busy machine is no failure of the bot.
  const sandbox = await startSandbox({ rateLimits: false, clock: createClock(0.2), record });
  const guild = sandbox.createGuild({ name: 'Home', channels: ['general', 'press'] });
  const reader = sandbox.createHuman({ name: 'Reader', guilds: [guild] });
  const moderator = sandbox.createHuman({ name: 'Moderator', guilds: [guild], permissions: ['ManageGuild'] });
  const rest = new REST({ api: sandbox.api }).setToken(sandbox.token);
  await registerCommands(rest, commands, {
    clientId: sandbox.applicationId,
    developmentGuildId: null,
    homeGuildId: guild.id,
  });
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
      // Whatever the bot sent was as Discord's document has it, and so was every answer.
      if (!mayBeRefused) expect(refused).toEqual([]);
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
