/**
 * `npm start`, the composition root of the bot: with a token the real thing, without one a sandbox with the bot in it.
 * The only place where the environment, signals and standard streams of the bot are touched.
 */

import 'dotenv/config';
import type { Logger } from 'pino';
import { greet } from './chat/greeting.ts';
import { runChat } from './chat/run-chat.ts';
import { type Config, ConfigError, parseConfig } from './config.ts';
import { CorpusError } from './corpus/corpus-error.ts';
import { createLog } from './discord/create-log.ts';
import { leaveWithNpm } from './leave-with-npm.ts';
import { ModelError } from './model/model-error.ts';
import { sandboxRoles } from './sandbox-roles.ts';
import { modelsOf, shipped } from './shipped.ts';
import { type Bot, LoginError, startBot } from './start-bot.ts';
import { startSandboxBot } from './start-sandbox-bot.ts';
import { createScreen } from './terminal/screen.ts';
import { startWeb, type Web } from './web/start-web.ts';
import { WebError } from './web/web-error.ts';

/** Aborted by the first SIGINT or SIGTERM; a later one does not wait. */
const leaving = new AbortController();
/** One signal may come twice at once, from whoever sent it and from a process above that passes it on. */
const echoMs = 1000;
let askedToLeaveAt = Number.POSITIVE_INFINITY;
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.on(name, () => {
    if (Date.now() - askedToLeaveAt > echoMs) process.exit(1);
    askedToLeaveAt = Math.min(askedToLeaveAt, Date.now());
    leaving.abort();
  });
leaveWithNpm(() => leaving.abort());

try {
  const config = parseConfig(process.env);
  process.exitCode = config.token === null ? await tryOut(config) : await goLive(config, config.token);
} catch (error) {
  process.exitCode = report(error);
}

/** Runs the bot in Discord. @returns The exit code, once it has left */
async function goLive(config: Config, token: string): Promise<number> {
  const log = createLog(config.logLevel ?? 'info', token);
  log.info('the real thing: logging in to Discord');
  const bot = await startBot({ ...parts(config), token, api: config.api, moderation: config.moderation, log });
  const { corpus } = bot.reloader.current();
  log.info({ user: bot.client.user.tag, servers: bot.client.guilds.cache.size, corpus: corpus.version }, 'in Discord');
  await warnOfMissingCommands(bot, log);
  const reason = await Promise.race([bot.closed, aborted(leaving.signal)]);
  log[reason === null ? 'info' : 'fatal'](reason ?? 'leaving, once all that is under way is answered');
  await bot.stop();
  log.info('left');
  return reason === null ? 0 : 2;
}

/** Whoever forgets to register sees a bot that is online and offers nothing. */
async function warnOfMissingCommands({ client }: Bot, log: Logger): Promise<void> {
  const found = await client.application.commands.fetch().catch(() => null);
  if (found?.size === 0)
    log.warn('no commands are registered for all servers: `npm run register` does it, unless DISCORD_GUILD_ID is set');
}

/** Runs the bot in a sandbox, with a page for a browser and a chat in the terminal. @returns The exit code, once somebody leaves */
async function tryOut(config: Config): Promise<number> {
  const web = await startWeb(config.page);
  try {
    return await serveSandbox(config, web);
  } finally {
    await web.close();
  }
}

async function serveSandbox(config: Config, web: Web): Promise<number> {
  const { stdin, stdout, stderr } = process;
  const screen = createScreen(stdout.columns, stdout.isTTY === true, process.env.NO_COLOR);
  stdout.write(`${screen.colours.bold('Sandbox: no Discord involved.')}\n`);
  const log = createLog(config.logLevel ?? 'warn', null, stderr);
  const record = config.sandboxRecord;
  const world = await startSandboxBot({ ...parts(config), log, ...(record !== null && { sandbox: { record } }) });
  web.open(world.sandbox, sandboxRoles(world));
  stdout.write(`Open ${screen.colours.bold(web.url)} in a browser, or write here.\n`);
  const isInteractive = stdin.isTTY === true && stdout.isTTY === true;
  stdout.write(`${greet(world.bot.reloader.current(), screen)}\n`);
  // Whoever pipes questions in wants the best answers; at a terminal the first may be by words alone, and says so.
  if (!isInteractive) await world.bot.meaning;
  const lines = await runChat(world, screen, { input: stdin, output: stdout, isInteractive }, leaving.signal);
  // With no terminal and nothing piped in, as in a container, the page is what there is.
  if (!isInteractive && lines === 0) await aborted(leaving.signal);
  await world.stop();
  return 0;
}

function parts({ corpusFolder, model, logsQuestions, perMinute }: Config) {
  return {
    corpusFolder,
    loadModels: modelsOf(model),
    cacheFolder: shipped.cache,
    warmsUp: true,
    logsQuestions,
    perMinute,
  };
}

function aborted(signal: AbortSignal): Promise<null> {
  if (signal.aborted) return Promise.resolve(null);
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}

/** Says what went wrong to whoever can mend it; a bug shows itself whole. @returns The exit code */
function report(error: unknown): number {
  const isForeseen = [ConfigError, CorpusError, ModelError, LoginError, WebError].some((kind) => error instanceof kind);
  if (!isForeseen) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  return error instanceof CorpusError ? 3 : 2;
}
