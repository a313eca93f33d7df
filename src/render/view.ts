import type { Corpus } from '../corpus/corpus.ts';

/** For whom something is shown, and how. */
export interface View {
  readonly corpus: Corpus;
  /** Id of the person who asked: pages turn in place for them alone. */
  readonly asker: string;
  /** Number of the page, from 0. */
  readonly page: number;
  /** Whether only the asker sees it. */
  readonly isPrivate: boolean;
  /** Whether the corpus is another one than when this was first shown. */
  readonly hasMovedOn: boolean;
}

/** What a page says first when the corpus has changed between its making and a click. */
export const movedOn = 'The corpus has changed since this was asked; this is what it says now.';
