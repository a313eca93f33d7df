import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { z } from 'zod';
import type { Readout } from '../readout.ts';
import type { Message } from '../render/message.ts';
import type { Choice } from './complete.ts';
import type { Memory } from './memory.ts';
import type { Reloader } from './reloader.ts';

/** What a handler may know and use. It returns a message and never sends one. */
export interface Invocation {
  /** The engine, the same from the beginning to the end of an answer. */
  readonly readout: Readout;
  readonly reloader: Reloader;
  readonly memory: Memory;
  /** Every command there is, for `/help`. */
  readonly commands: readonly Command[];
  readonly person: string;
  readonly channel: string;
  /** Whether this person moderates in the home server, and this happens there. */
  readonly isModerator: boolean;
  /** Shows how far something slow has come, until the answer is there. */
  report(progress: Message): void;
}

/** Something that can be asked with a slash: one file of `commands/`. */
export interface SlashCommand<Options = unknown> {
  readonly kind: 'slash';
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** The options as they arrive, a subcommand's name as `subcommand`; checked once before `run`. */
  readonly options: z.ZodType<Options>;
  /** Whether it is offered in the home server alone, and refused to all but its moderators. */
  readonly moderatorsOnly?: boolean;
  /** Suggestions, by option, for what was typed so far. */
  readonly complete?: Readonly<Record<string, (readout: Readout, typed: string) => readonly Choice[]>>;
  /** Whether only the asker sees the answer; asked before `run`, because it may have to be deferred. */
  isPrivate(options: Options): boolean;
  run(options: Options, invocation: Invocation): Message | Promise<Message>;
}

/** Something that can be asked of a message, in its menu. */
export interface MessageCommand {
  readonly kind: 'message';
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** @param text - The message's text as typed */
  run(text: string, invocation: Invocation): Message | Promise<Message>;
}

export type Command = SlashCommand | MessageCommand;

/** Exists to infer the type of options from their schema. */
export const defineCommand = <Options>(command: Omit<SlashCommand<Options>, 'kind'>): SlashCommand<Options> => ({
  ...command,
  isPrivate: (options) => command.isPrivate(options),
  run: (options, invocation) => command.run(options, invocation),
  kind: 'slash',
});
