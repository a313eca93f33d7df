import { widenSpan } from '../../answer/widen-span.ts';
import type { Corpus, Meeting, Passage, Span } from '../../corpus/corpus.ts';
import { alignWords } from '../../search/align-words.ts';
import type { Similarities } from '../../search/max-sim.ts';
import { meetingWords } from '../../search/passage-context.ts';
import { findTerms } from '../../search/words.ts';
import type { Figure } from '../values/find-figures.ts';
import { areOppositeActs, areSameAct, isAct } from './act-groups.ts';
import { areKin } from './are-kin.ts';
import { type Binding, bindFigure } from './bind-figure.ts';
import type { Claim, ClaimWord } from './read-claim.ts';

/** Compares a claim with a passage by meaning; `null` where there is no encoder or no vectors. */
export type CompareMeaning = (passage: Passage) => Similarities | null;

/** Where a word of a claim was met. */
export type Met = 'sentence' | 'passage' | 'context' | 'meaning' | null;

/** One sentence of the corpus beside a claim. */
export interface ClaimEvidence {
  readonly passage: Passage;
  readonly meetings: readonly Meeting[];
  /** The sentence with what is needed to understand it. */
  readonly wide: Span;
  /** The sentence alone. */
  readonly text: string;
  readonly wideText: string;
  /** Of the sentence with what is needed to understand it. */
  readonly terms: readonly string[];
  /** What stands against each figure of the claim, in their order. */
  readonly bindings: readonly { readonly figure: Figure; readonly binding: Binding }[];
  /** One for each word of the claim. */
  readonly met: readonly Met[];
  /** Share of the claim's weight that is met at all, 0 to 1. */
  readonly covered: number;
  /** Share that the sentence itself meets, of what its context does not say already. */
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
      const meetings = corpus.meetings.filter(({ id }) => passage.article.meetings.includes(id));
      const context = new Set(findTerms(contextOf(meetings, passage)));
      const around = findTerms(passage.article.body.slice(passage.start, passage.end));
      const similarities = compare(passage);
      return passage.sentences.map((_, at) =>
        weighSentence(claim, { passage, at, meetings, context, around, similarities }),
      );
    })
    .sort((a, b) => b.own + b.covered - a.own - a.covered || a.passage.index - b.passage.index);
}

/** What a reader of the article knows: when and where the meeting was, and who writes. */
const contextOf = (meetings: readonly Meeting[], { article, heading }: Passage): string =>
  [...meetings.map(meetingWords), article.title, article.publisher ?? '', article.author ?? '', heading ?? ''].join(
    ' ',
  );

interface Weighed {
  readonly passage: Passage;
  readonly at: number;
  readonly meetings: readonly Meeting[];
  readonly context: ReadonlySet<string>;
  readonly around: readonly string[];
  readonly similarities: Similarities | null;
}

function weighSentence(claim: Claim, { passage, at, meetings, context, around, similarities }: Weighed): ClaimEvidence {
  const wide = widenSpan(passage, at);
  const { body } = passage.article;
  const wideText = body.slice(wide.start, wide.end);
  const terms = findTerms(wideText);
  const within = { start: wide.start - passage.start, end: wide.end - passage.start };
  const alignments = similarities === null ? [] : alignWords(similarities, [], within);
  const near = (word: ClaimWord): boolean =>
    alignments.some(
      ({ asked, met, cosine }) =>
        asked.start <= word.start &&
        word.end <= asked.end &&
        cosine >= sameMeaning &&
        !findTerms(body.slice(passage.start + met.start, passage.start + met.end)).some((term) =>
          areOppositeActs(term, word.term),
        ),
    );
  const bindings = claim.figures.map((figure) => ({ figure, binding: bindFigure(figure, claim, wideText) }));
  const met = claim.words.map((word): Met => {
    const bound = bindings.find(({ figure }) => figure.start <= word.start && word.end <= figure.end);
    if (bound) return bound.binding.how === 'agrees' ? 'sentence' : null;
    if (meets(word, terms)) return 'sentence';
    if (word.kind === 'date') return 'context';
    if (word.kind !== 'figure' && word.meanings.some(({ terms: all }) => all.every((term) => context.has(term))))
      return 'context';
    if (word.kind !== 'figure' && meets(word, around)) return 'passage';
    return word.kind === 'word' && !isAct(word.term) && near(word) ? 'meaning' : null;
  });
  const sum = (counts: (how: Met) => boolean): number =>
    claim.words.reduce((total, { weight }, place) => total + (counts(met[place] ?? null) ? weight : 0), 0);
  const total = sum(() => true);
  const known = sum((how) => how === 'context');
  const sentence = passage.sentences[at] ?? wide;
  return {
    ...{ passage, meetings, wide, wideText, terms, met, bindings },
    text: body.slice(sentence.start, sentence.end),
    covered: total === 0 ? 0 : sum((how) => how !== null) / total,
    own: total <= known ? 0 : sum((how) => how === 'sentence' || how === 'meaning') / (total - known),
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
