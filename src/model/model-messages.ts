import type { EncodedText, PassageText } from '../search/encoder.ts';
import type { Reading } from '../search/reader.ts';

/** What the process is started with. */
export interface WorkerSettings {
  readonly encoderFolder: string;
  /** `null`: nothing is read. */
  readonly readerFolder: string | null;
  readonly threads: number;
}

/** What the process can be asked. */
export type Task =
  | { readonly kind: 'encode-question'; readonly question: string }
  | { readonly kind: 'encode-passage'; readonly passage: PassageText }
  | { readonly kind: 'read'; readonly question: string; readonly passages: readonly PassageText[] };

/** What comes of a task; of reading, one for each passage, in their order. */
export type Result = EncodedText | readonly Reading[];

/** Names of the models that the process has loaded. */
export interface Loaded {
  readonly encoder: string;
  readonly reader: string | null;
}

/** What the process says: once that it is ready, or why not; then one reply for each task, in their order. */
export type Reply =
  | { readonly kind: 'loaded'; readonly loaded: Loaded }
  | { readonly kind: 'no-runtime'; readonly fault: string }
  | { readonly kind: 'not-loaded'; readonly fault: string }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly fault: string };
