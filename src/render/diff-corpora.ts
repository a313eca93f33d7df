import { isDeepStrictEqual } from 'node:util';
import type { Corpus } from '../corpus/corpus.ts';

/** What became of articles, by id, and of the rest, between two states of a corpus. */
export interface CorpusDiff {
  readonly before: string;
  readonly after: string;
  readonly articles: Changes;
  readonly meetings: Changes;
  readonly vocabularyChanged: boolean;
}

/** Ids, in order. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly unchanged: readonly string[];
}

/** Compares contents, not files: a corpus saved anew is unchanged. */
export const diffCorpora = (before: Corpus, after: Corpus): CorpusDiff => ({
  before: before.version,
  after: after.version,
  articles: compare(before.articles, after.articles),
  meetings: compare(before.meetings, after.meetings),
  vocabularyChanged: !isDeepStrictEqual(before.vocabulary, after.vocabulary),
});

function compare(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): Changes {
  const old = new Map(before.map((thing) => [thing.id, thing]));
  const ids = new Set(after.map(({ id }) => id));
  const kept = after.filter(({ id }) => old.has(id));
  return {
    added: after.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    changed: kept.filter((thing) => !isDeepStrictEqual(thing, old.get(thing.id))).map(({ id }) => id),
    gone: before.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
    unchanged: kept.filter((thing) => isDeepStrictEqual(thing, old.get(thing.id))).map(({ id }) => id),
  };
}
