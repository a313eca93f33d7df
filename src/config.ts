import { z } from 'zod';

/** Settings of the bot. Each is explained in `.env.example`. */
export interface Config {
  /** `null`: no Discord, the sandbox instead. */
  readonly token: string | null;
  readonly clientId: string | null;
  /** Where commands are registered while developing; `null` for everywhere. */
  readonly developmentGuildId: string | null;
  readonly moderation: {
    readonly homeGuildId: string | null;
    readonly moderatorIds: readonly string[];
    readonly moderatorRoleIds: readonly string[];
  };
  readonly corpusFolder: string;
  /** Folder of the sentence encoder; `none` to search by words alone; `null` for the one that is shipped. */
  readonly model: string | null;
  /** `null`: what suits what is running. */
  readonly logLevel: z.infer<typeof logLevel> | null;
  readonly logsQuestions: boolean;
  /** Questions and clicks that one person may make in a minute. */
  readonly perMinute: number;
  readonly sandboxRecord: string | null;
  /** Where the page of the sandbox is served. */
  readonly page: { readonly host: string; readonly port: number };
  /** Base of Discord's REST API; `null` for Discord's own. */
  readonly api: string | null;
}

/** Settings that cannot be used. Its message lists every fault and never a value: one of them is a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const id = z.string().regex(/^\d{17,20}$/, 'expected an id of Discord: 17 to 20 digits');
const ids = z
  .string()
  .transform((list) => list.split(/[\s,]+/).filter((part) => part !== ''))
  .pipe(z.array(id));
const logLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
  error: 'expected one of fatal, error, warn, info, debug, trace, silent',
});

/** Every setting, by its name in the environment; an empty one counts as missing. */
export const settingsSchema = z.object({
  DISCORD_TOKEN: z.string().regex(/^\S+$/, 'expected a token: one word, without spaces').optional(),
  DISCORD_CLIENT_ID: id.optional(),
  DISCORD_APPLICATION_ID: id.optional(),
  DISCORD_GUILD_ID: id.optional(),
  DISCORD_HOME_GUILD_ID: id.optional(),
  READOUT_MODERATOR_IDS: ids.optional(),
  READOUT_MODERATOR_ROLE_IDS: ids.optional(),
  READOUT_CORPUS: z.string().optional(),
  READOUT_MODEL: z.string().optional(),
  READOUT_LOG_LEVEL: logLevel.optional(),
  READOUT_LOG_QUESTIONS: z.enum(['true', 'false'], { error: 'expected true or false' }).optional(),
  READOUT_RATE_LIMIT: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'expected a whole number from 1 to 9999')
    .transform(Number)
    .optional(),
  READOUT_SANDBOX_RECORD: z.string().optional(),
  READOUT_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'expected a port: a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'expected a port: a whole number from 0 to 65535')
    .optional(),
  READOUT_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'expected an address of this machine, such as 127.0.0.1')
    .optional(),
  DISCORD_API: z
    .url({ protocol: /^https?$/, error: 'expected a web address, such as https://discord.com/api' })
    .optional(),
});

/**
 * Reads the settings.
 *
 * @param environment - Such as `process.env`
 * @throws {@link ConfigError} with every fault
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const names = Object.keys(settingsSchema.shape);
  const given = names.flatMap((name) => {
    const value = environment[name]?.trim() ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
  const { data, error } = settingsSchema.safeParse(Object.fromEntries(given));
  const faults = (error?.issues ?? []).map(({ path, message }) => `${String(path[0])}: ${message}`);
  const [client, application] = ['DISCORD_CLIENT_ID', 'DISCORD_APPLICATION_ID'].map((name) => new Map(given).get(name));
  if (client !== undefined && application !== undefined && client !== application)
    faults.push('DISCORD_APPLICATION_ID: is another name for DISCORD_CLIENT_ID; set one of them, or both alike');
  if (data === undefined || faults.length > 0)
    throw new ConfigError(['These settings cannot be used (see .env.example):', ...new Set(faults)].join('\n'));
  return {
    token: data.DISCORD_TOKEN ?? null,
    clientId: data.DISCORD_CLIENT_ID ?? data.DISCORD_APPLICATION_ID ?? null,
    developmentGuildId: data.DISCORD_GUILD_ID ?? null,
    moderation: {
      homeGuildId: data.DISCORD_HOME_GUILD_ID ?? null,
      moderatorIds: data.READOUT_MODERATOR_IDS ?? [],
      moderatorRoleIds: data.READOUT_MODERATOR_ROLE_IDS ?? [],
    },
    corpusFolder: data.READOUT_CORPUS ?? 'corpus',
    model: data.READOUT_MODEL ?? null,
    logLevel: data.READOUT_LOG_LEVEL ?? null,
    logsQuestions: data.READOUT_LOG_QUESTIONS === 'true',
    perMinute: data.READOUT_RATE_LIMIT ?? 20,
    sandboxRecord: data.READOUT_SANDBOX_RECORD ?? null,
    page: { host: data.READOUT_HOST ?? '127.0.0.1', port: data.READOUT_PORT ?? 3000 },
    api: data.DISCORD_API ?? null,
  };
}
