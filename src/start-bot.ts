import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import type { Config } from './config.ts';
import { createClient } from './discord/create-client.ts';
import { createDispatch, type Dispatch } from './discord/dispatch.ts';
import { explainClose, explainError } from './discord/explain-error.ts';
import { createMemory } from './discord/memory.ts';
import { createRateLimit } from './discord/rate-limit.ts';
import type { Reloader } from './discord/reloader.ts';
import type { ModelDeath } from './model/keep-model-process.ts';
import type { EngineSettings } from './start-engine.ts';
import { startEngine } from './start-engine.ts';

/** What a bot is made of. */
export interface BotSettings
  extends Pick<Config, 'moderation' | 'logsQuestions' | 'perMinute' | 'api'>,
    Omit<EngineSettings, 'now' | 'onDeath' | 'onNoRuntime'> {
  readonly token: string;
  readonly log: Logger;
  /** How long an answer may take before it is deferred, in ms; 1000 if left out. Discord gives up after 3 seconds. */
  readonly deferAfterMs?: number;
}

/** A bot that is logged in. */
export interface Bot {
  readonly client: Client<true>;
  readonly reloader: Reloader;
  /** Resolves once answers are by meaning as well; at once where they are by words alone. Never rejects. */
  readonly meaning: Promise<void>;
  /** Resolves if Discord closes the connection for good, with what to do about it. */
  readonly closed: Promise<string>;
  /** Takes up nothing more, finishes what is under way, then leaves. */
  stop(): Promise<void>;
}

/** Discord refused the bot; the message tells what to do. */
export class LoginError extends Error {
  override readonly name = 'LoginError';
}

/** Whoever waits for an answer while the bot leaves waits so long at most, in ms. */
const patienceMs = 20_000;

/**
 * Starts the bot: it answers by words as soon as this resolves, and by meaning soon after.
 *
 * @throws {@link CorpusError} or {@link ModelError} for what cannot be used, {@link LoginError} when Discord refuses
 */
export async function startBot(settings: BotSettings): Promise<Bot> {
  const { log, token, moderation, logsQuestions } = settings;
  const now = Date.now;
  const engine = await startEngine({
    ...settings,
    now,
    onDeath: (death) => tellOfDeath(log, death),
    onNoRuntime: ({ message }) => log.error(message),
  });
  const client = createClient(settings.api);
  const dispatch = createDispatch({
    commands,
    reloader: engine.reloader,
    memory: createMemory(now),
    rateLimit: createRateLimit(settings.perMinute),
    moderation,
    log,
    logsQuestions,
    now,
    deferAfterMs: settings.deferAfterMs ?? 1000,
  });
  const closed = listen(client, dispatch, log);
  try {
    await Promise.all([logIn(client, token, closed), engine.models]);
  } catch (error) {
    await client.destroy();
    await engine.close();
    throw error;
  }
  let isStopping = false;
  const meaning = engine.meaning.then(
    () => log.info({ searchesBy: engine.reloader.current().searchesBy }, 'ready'),
    (err: unknown) => {
      if (!isStopping) log.error({ err }, 'the articles could not be read: answers stay by words alone');
    },
  );
  return {
    client: client as Client<true>,
    reloader: engine.reloader,
    meaning,
    closed,
    async stop() {
      isStopping = true;
      await Promise.race([dispatch.close(), after(patienceMs)]);
      await client.destroy();
      await engine.close();
    },
  };
}

function tellOfDeath(log: Logger, { error: err, deaths, isGivenUp }: ModelDeath): void {
  if (isGivenUp) log.error({ err, deaths }, 'the models died too often: for some minutes answers are by words alone');
  else log.warn({ err, deaths }, 'the process that runs the models died: the next question starts another');
}

/** @returns Why Discord closed the connection for good, if it ever does. */
function listen(client: Client, dispatch: Dispatch, log: Logger): Promise<string> {
  client.on(Events.InteractionCreate, dispatch.interaction);
  client.on(Events.MessageCreate, dispatch.message);
  // Without a listener an error of a socket would end the process.
  client.on(Events.Error, (err) => log.error({ err }, explainError(err) ?? 'an error of the client'));
  client.on(Events.ShardError, (err) => log.warn({ err }, explainError(err) ?? 'an error of the connection'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardReconnecting, () => log.info('connecting to Discord again'));
  client.on(Events.ShardResume, () => log.info('connected to Discord again'));
  client.rest.on('invalidRequestWarning', ({ count }) =>
    log.warn({ count }, 'many refused requests: at 10,000 in ten minutes Discord shuts this machine out for a while'),
  );
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) =>
      resolve(explainClose(code) ?? `Discord closed the connection for good (${code}).`),
    );
  });
}

async function logIn(client: Client, token: string, closed: Promise<string>): Promise<void> {
  const ready = new Promise<void>((resolve) => {
    client.once(Events.ClientReady, () => resolve());
  });
  const refused = closed.then((reason) => {
    throw new LoginError(reason);
  });
  refused.catch(() => {});
  try {
    await Promise.race([client.login(token).then(() => ready), refused]);
  } catch (error) {
    const reason = explainError(error);
    throw reason === null ? error : new LoginError(reason, { cause: error });
  }
}

const after = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
