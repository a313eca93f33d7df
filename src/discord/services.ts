import type { Logger } from 'pino';
import type { Command } from './command.ts';
import type { ModerationSettings } from './is-moderator.ts';
import type { Memory } from './memory.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Reloader } from './reloader.ts';

/** What dispatching needs, made once where the bot is put together. */
export interface Services {
  readonly commands: readonly Command[];
  readonly reloader: Reloader;
  readonly memory: Memory;
  readonly rateLimit: RateLimit;
  readonly moderation: ModerationSettings;
  readonly log: Logger;
  /** Whether questions are written to the log. */
  readonly logsQuestions: boolean;
  /** The clock, in ms since 1970. */
  readonly now: () => number;
  /** How long an answer may take before it is deferred, in ms; 0 to defer before all else. Discord gives up after 3 seconds. */
  readonly deferAfterMs: number;
}
