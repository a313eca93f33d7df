import type { Readout } from '../readout.ts';
import type { Screen } from './screen.ts';

/** What the commands of the terminal twin share; made once, in `cli.ts`. */
export interface Shell {
  readonly screen: Screen;
  readonly write: (text: string) => void;
  /** Progress and notes, kept apart from answers. */
  readonly note: (text: string) => void;
  /** Standard input, line by line. */
  readonly readLines: () => AsyncIterable<string>;
  /** Whether a person sits at both ends. */
  readonly interactive: boolean;
  /** Loads the engine of a corpus folder, once. */
  readonly open: (corpusFolder: string) => Promise<Readout>;
  /** Sets the exit code: 0 answered, 1 not found, 2 usage or bad settings, 3 bad corpus. */
  readonly exit: (code: ExitCode) => void;
}

export type ExitCode = 0 | 1 | 2 | 3;

/** What every command takes. */
export interface SharedOptions {
  readonly corpus: string;
  readonly json?: true;
}

/** A mistake of whoever typed the command: its message says what to do, and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
