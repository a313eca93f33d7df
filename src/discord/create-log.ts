import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

/** Addresses of Discord hold tokens of interactions: whoever has one may answer in the bot's name. */
const addresses = /(\/(?:interactions|webhooks)\/\d+\/)[\w.-]{20,}/g;
/** What a bot's token looks like. */
const tokens = /\b[\w-]{20,32}\.[\w-]{6}\.[\w-]{20,}/g;

/**
 * Makes the log: a line of JSON for each thing that happened.
 *
 * @param secret - The token, which never gets through; `null` for none
 * @param destination - Where lines go; standard output if left out
 */
export function createLog(level: string, secret: string | null, destination?: DestinationStream): Logger {
  const redact = (line: string): string => {
    const clean = line.replace(addresses, '$1[token]').replace(tokens, '[token]');
    return secret === null ? clean : clean.replaceAll(secret, '[token]');
  };
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError },
    hooks: { streamWrite: redact },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** Of an error what helps to find the fault; not what was sent to Discord, where somebody's question stands. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const kept = ['code', 'status', 'method'].flatMap((key) => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === 'string' || typeof value === 'number' ? [[key, value] as const] : [];
  });
  return {
    name,
    message,
    ...Object.fromEntries(kept),
    stack,
    ...(cause !== undefined && { cause: describeError(cause) }),
  };
}
