import { readPassageTerms } from '../../../src/answer/signals.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import type { Found } from '../../../src/meeting/claims/inquiry.ts';

/** A sentence of a corpus that answers for sure, as a reader would find it. */
export function readAs(corpus: Corpus, sentence: string, marked: string): Found {
  for (const passage of corpus.passages)
    for (const [at, span] of passage.sentences.entries()) {
      const text = passage.article.body.slice(span.start, span.end);
      if (!text.includes(sentence)) continue;
      const start = span.start + text.indexOf(marked, text.indexOf(sentence));
      return {
        confidence: 0.95,
        evidence: {
          candidate: {
            ...{ passage, terms: readPassageTerms(passage, ''), before: null },
            ...{ lexical: 1, meaning: null, reading: null },
          },
          ...{ at, span, score: 1.4, signals, words, holdsKind: null, readsKind: null, absentNames: [] },
          read: { score: 6, span: { start, end: start + marked.length } },
        },
      };
    }
  throw new Error(`not in the corpus: ${sentence}`);
}

const words = { coverage: 1, own: 1, pairs: 1, neighbours: 0, met: [] } as const;

const signals = {
  ...{ sentence: 1, withBefore: 1, sentenceWhole: 1, passage: 1, passageWhole: 1, around: 1 },
  ...{ lexical: 1, coverage: 1, own: 1, pairs: 1, neighbours: 0, kind: 0, absent: 0 },
  ...{ otherBody: 0, otherYear: 0, otherRole: 0, holder: 0, reading: 6 },
} as const;
