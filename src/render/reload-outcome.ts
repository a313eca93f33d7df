import type { CorpusFault } from '../corpus/corpus-error.ts';
import type { CorpusDiff } from './diff-corpora.ts';

/** What came of reloading, or of a dry run. */
export type ReloadOutcome =
  | { readonly kind: 'reloaded' | 'checked'; readonly diff: CorpusDiff; readonly tookMs: number }
  /** Nothing was changed: `version` is still in use. */
  | { readonly kind: 'faulty'; readonly faults: readonly CorpusFault[]; readonly version: string }
  | { readonly kind: 'busy' };
