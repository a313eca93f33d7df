import { resolveScope } from '../../answer/resolve-scope.ts';
import type { Corpus, Span } from '../../corpus/corpus.ts';
import { isCommonWord } from '../../search/is-english.ts';
import { createQuery, type Query } from '../../search/query.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { type Figure, findFigures } from '../values/find-figures.ts';
import { isAct } from './act-groups.ts';
import { findTokens, isFigure } from './claim-tokens.ts';
import { findAllDates } from './compare-days.ts';
import { findRun } from './find-verbatim.ts';
import { nameTerms } from './name-terms.ts';
import { plainClaim } from './plain-claim.ts';
import { readWording } from './quotable-text.ts';
import { spellPossessives } from './spell-possessives.ts';
import { readStance, type Stance } from './stance.ts';

/** One word of a claim that says something. */
export interface ClaimWord extends Span {
  readonly text: string;
  readonly term: string;
  /** Other ways to say it, itself first. */
  readonly meanings: Query['meanings'][number];
  /** How telling it is, by idf. */
  readonly weight: number;
  /** A figure or a name has to be met as it is, a date by what it means; other words may be met by their like. */
  readonly kind: 'figure' | 'name' | 'date' | 'word';
}

/** A claim, taken apart. */
export interface Claim {
  /** As {@link plainClaim} leaves it; the spans of words are offsets into it. */
  readonly text: string;
  /** As quotations are compared. */
  readonly folded: readonly string[];
  readonly query: Query;
  readonly words: readonly ClaimWord[];
  readonly figures: readonly Figure[];
  readonly stance: Stance;
  /** Ids of the meetings that it names; all are meant where it is empty. */
  readonly meetings: readonly string[];
  /** It names a meeting that the corpus does not have. */
  readonly foreign: boolean;
}

/** Takes a claim apart. Neither case nor quotation marks nor spaces change what comes out. */
export function readClaim(corpus: Corpus, index: SearchIndex, typed: string): Claim {
  const text = spellPossessives(corpus, plainClaim(typed));
  const query = createQuery(text, corpus.vocabulary);
  const names = nameTerms(corpus);
  const { meetings, unknown } = resolveScope(text, corpus);
  const foreign = unknown !== null && !isSaid(corpus, unknown);
  const day = corpus.meetings.at(-1)?.start ?? '2000-01-01';
  const figures = findFigures(text);
  const isOf = (span: Span, list: readonly Span[]): boolean =>
    list.some((one) => one.start <= span.start && span.end <= one.end);
  const dates = findAllDates(text, day, day);
  const words = query.words.flatMap((word, at): readonly ClaimWord[] => {
    const { term, start, end } = word;
    if (fillers.has(term) || /n't$/.test(word.text)) return [];
    const dated = isOf({ start, end }, dates) && !isOf({ start, end }, figures);
    const name = names.has(term) || (!index.knows(term) && !isAct(term) && !isCommonWord(word.text));
    const kind = dated ? 'date' : isFigure(word.text.toLowerCase()) ? 'figure' : name ? 'name' : 'word';
    const weight = Math.max(leastWeight, index.idf(term));
    return [{ text: word.text, term, start, end, meanings: query.meanings[at] ?? [], weight, kind }];
  });
  return {
    ...{ text, query, words, figures, meetings, foreign },
    folded: findTokens(typed).map(({ folded }) => folded),
    stance: readStance(text),
  };
}

/** "The second round" of which an article tells is no meeting that it does not have; a date may well be one. */
const isSaid = (corpus: Corpus, words: string): boolean =>
  !/\p{N}/u.test(words) &&
  findRun(
    readWording(corpus).places,
    findTokens(words).map(({ folded }) => folded),
  ).length > 0;

/** A word of every paragraph still says something. */
const leastWeight = 0.3;

/** Words that claims are dressed with: they say nothing that an article would have to say too. */
const fillers = new Set(
  'describ descript report state stress note accord meet dure also itself himself herself themselv took take place held hold due role call indeed fact actual claim part came come way made make thing includ'.split(
    ' ',
  ),
);
