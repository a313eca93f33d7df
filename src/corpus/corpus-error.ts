/** One thing that is wrong in a corpus, said so that its maintainer can mend it. */
export interface CorpusFault {
  /** Path within the corpus folder, with forward slashes. */
  readonly file: string;
  /** Line from 1, where there is one. */
  readonly line?: number;
  /** Key of the front matter or of the list, `meetings[2].start`. */
  readonly key?: string;
  /** What was found, and what was expected. */
  readonly problem: string;
}

/** A corpus that cannot be used. Thrown while loading, with every fault of every file; never while answering. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly faults: readonly CorpusFault[];

  constructor(faults: readonly CorpusFault[]) {
    super(
      [
        `The corpus has ${faults.length === 1 ? '1 fault' : `${faults.length} faults`}:`,
        ...faults.map(describeFault),
      ].join('\n'),
    );
    this.faults = faults;
  }
}

/** @returns One line: `articles/a.md:3: published: expected …` */
export function describeFault({ file, line, key, problem }: CorpusFault): string {
  return [line === undefined ? file : `${file}:${line}`, key, problem].filter((part) => part !== undefined).join(': ');
}
