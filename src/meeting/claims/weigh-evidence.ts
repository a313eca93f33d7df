import { widenSpan } from '../../answer/widen-span.ts';
import type { Corpus, Passage, Span } from '../../corpus/corpus.ts';
import { alignWords } from '../../search/align-words.ts';
import type { Similarities } from '../../search/max-sim.ts';
import { meetingWords } from '../../search/passage-context.ts';
import { findTerms } from '../../search/words.ts';
import { areSameAct } from './act-groups.ts';
import { areKin } from './are-kin.ts';
import type { Claim, ClaimWord } from './read-claim.ts';

/** Compares a claim with a passage by meaning; `null` where there is no encoder or no vectors. */
export type CompareMeaning = (passage: Passage) => Similarities | null;

/** Where a word of a claim was met. */
export type Met = 'sentence' | 'passage' | 'context' | 'meaning' | null;

/** One sentence of the corpus beside a claim. */
export interface ClaimEvidence {
  readonly passage: Passage;
  /** The sentence alone, as offsets into the article's body. */
  readonly sentence: Span;
  /** With what is needed to understand it. */
  readonly wide: Span;
  readonly text: string;
  readonly terms: readonly string[];
  /** One for each word of the claim. */
  readonly met: readonly Met[];
  /** Share of the claim's weight that is met at all, 0 to 1. */
  readonly covered: number;
  /** Share that the sentence itself meets. */
  readonly own: number;
}

/** A centred cosine from which two words say nearly the same in their places. */
const sameMeaning = 0.6;

/** Weighs every sentence of the passages as evidence for or against a claim, the best first. */
export function weighEvidence(
  corpus: Corpus,
  passages: readonly Passage[],
  claim: Claim,
  compare: CompareMeaning,
): readonly ClaimEvidence[] {
  return passages
    .flatMap((passage) => {
      const context = new Set(findTerms(contextOf(corpus, passage)));
      const around = findTerms(passage.article.body.slice(passage.start, passage.end));
      const similarities = compare(passage);
      return passage.sentences.map((sentence, at) =>
        weighSentence(claim, { passage, sentence, wide: widenSpan(passage, at), context, around, similarities }),
      );
    })
    .sort((a, b) => b.own + b.covered - a.own - a.covered || a.passage.index - b.passage.index);
}

/** What a reader of the article knows: when and where the meeting was, and who writes. */
function contextOf({ meetings }: Corpus, { article, heading }: Passage): string {
  const own = meetings.filter(({ id }) => article.meetings.includes(id));
  return [...own.map(meetingWords), article.title, article.publisher ?? '', article.author ?? '', heading ?? ''].join(
    ' ',
  );
}

interface Weighed {
  readonly passage: Passage;
  readonly sentence: Span;
  readonly wide: Span;
  readonly context: ReadonlySet<string>;
  readonly around: readonly string[];
  readonly similarities: Similarities | null;
}

function weighSentence(
  claim: Claim,
  { passage, sentence, wide, context, around, similarities }: Weighed,
): ClaimEvidence {
  const text = passage.article.body.slice(wide.start, wide.end);
  const terms = findTerms(text);
  const within = { start: wide.start - passage.start, end: wide.end - passage.start };
  const alignments = similarities === null ? [] : alignWords(similarities, [], within);
  const near = (word: ClaimWord): boolean =>
    alignments.some(({ asked, cosine }) => asked.start <= word.start && word.end <= asked.end && cosine >= sameMeaning);
  const met = claim.words.map((word): Met => {
    if (meets(word, terms)) return 'sentence';
    if (word.kind !== 'figure' && meets(word, around)) return 'passage';
    if (word.meanings.some(({ terms: all }) => all.every((term) => context.has(term)))) return 'context';
    return word.kind === 'word' && near(word) ? 'meaning' : null;
  });
  const share = (counts: (met: Met) => boolean): number => {
    const total = claim.words.reduce((sum, { weight }) => sum + weight, 0);
    const had = claim.words.reduce((sum, { weight }, at) => sum + (counts(met[at] ?? null) ? weight : 0), 0);
    return total === 0 ? 0 : had / total;
  };
  return {
    passage,
    sentence,
    wide,
    text,
    terms,
    met,
    covered: share((how) => how !== null),
    own: share((how) => how === 'sentence' || how === 'meaning'),
  };
}

/** By any of its names; an act by any act that says the same, a land by its people. */
function meets({ meanings, kind }: ClaimWord, terms: readonly string[]): boolean {
  return meanings.some(({ terms: all }) =>
    all.every((wanted) =>
      terms.some(
        (term) => term === wanted || (kind !== 'figure' && (areKin(wanted, term) || areSameAct(wanted, term))),
      ),
    ),
  );
}
