import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';

/** Where output for people goes: how wide it is, and whether it shows colours. */
export interface Screen {
  /** Columns to wrap at. */
  readonly width: number;
  readonly colours: ReturnType<typeof picocolors.createColors>;
  /** Whether emphasis can be seen; without it the answering words are repeated below a quotation. */
  readonly emphasises: boolean;
}

/** Longer lines are hard to read, however wide the window. */
const widest = 100;

/**
 * Describes a terminal, or what stands in for one.
 *
 * @param columns - `undefined` where output goes to a file or a pipe; some terminals say 0, which means the same
 * @param noColor - `NO_COLOR` as the environment has it (no-color.org)
 */
export function createScreen(columns: number | undefined, isTerminal: boolean, noColor: string | undefined): Screen {
  const emphasises = isTerminal && (noColor === undefined || noColor === '');
  return { width: Math.min(columns || 80, widest), colours: picocolors.createColors(emphasises), emphasises };
}

/** @returns The text in lines that fit the screen, each led by `indent`. */
export function wrap(text: string, { width }: Screen, indent = ''): string {
  return text
    .split('\n')
    .map((line) => wrapAnsi(line, Math.max(20, width - indent.length), { hard: true }))
    .join('\n')
    .replace(/^/gm, indent);
}
