import type { Corpus, Span } from '../../corpus/corpus.ts';
import { createQuery } from '../../search/query.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { termWeights } from '../../search/weights.ts';
import { findPeople } from '../attendance/find-people.ts';
import type { MeetingSentence } from '../summary/meeting-sentences.ts';
import type { Phrase } from './find-phrases.ts';
import type { Side } from './read-side.ts';

/** A topic, with the sentences on it, best first. */
export interface Topic {
  /** As its best sentence has it. */
  readonly words: string;
  readonly in: 'both' | 'first' | 'second';
  readonly first: readonly Place[];
  readonly second: readonly Place[];
}

/** Where a sentence is on a topic. */
export interface Place {
  readonly sentence: MeetingSentence;
  /** The words of the topic, as offsets into the article's body; `null` where it has another name there. */
  readonly span: Span | null;
}

/** Quotations of one meeting beside a topic. */
export const mostQuoted = 2;

/** Topics of each sort; more are not read. */
const mostTopics = { both: 6, first: 5, second: 5 } as const;

/** What makes a phrase a good name of a topic. */
const phraseWeights = {
  /** Each word beyond the first says more precisely what it is. */
  longer: 0.6,
  /** It is written as a name. */
  name: 0.3,
  /** Who was there is told by attendance; a person is a topic only where there is none else. */
  person: 0.5,
  /** One sentence alone may be a side remark. */
  single: 0.55,
  /** A sentence that stands beside a chosen topic already counts so much. */
  again: 0.25,
} as const;

interface Candidate {
  readonly phrase: Phrase;
  readonly in: Topic['in'];
  readonly first: readonly MeetingSentence[];
  readonly second: readonly MeetingSentence[];
  readonly weight: number;
}

/**
 * Chooses topics one after the other, each the phrase that says most of what no chosen topic shows yet: weighted
 * coverage, greedily (Nemhauser, Wolsey & Fisher 1978 bound what that loses).
 */
export function chooseTopics(corpus: Corpus, index: SearchIndex, one: Side, other: Side): readonly Topic[] {
  const candidates = listCandidates(corpus, index, one, other);
  const worth = new Map([...one.worth, ...other.worth]);
  const chosen: Candidate[] = [];
  for (const sort of ['both', 'first', 'second'] as const) {
    const shown = new Set<MeetingSentence>();
    for (let count = 0; count < mostTopics[sort]; count += 1) {
      let best: { readonly candidate: Candidate; readonly value: number } | null = null;
      for (const candidate of candidates) {
        if (candidate.in !== sort || chosen.some((had) => sharesTerms(had, candidate))) continue;
        const value = worthOf(candidate, worth, shown);
        if (best === null || value > best.value) best = { candidate, value };
      }
      if (best === null || best.value <= 0) break;
      chosen.push(best.candidate);
      for (const sentence of [...best.candidate.first, ...best.candidate.second]) shown.add(sentence);
    }
  }
  const quoted = new Set<MeetingSentence>();
  return chosen.map((candidate) => toTopic(candidate, worth, quoted));
}

const sharesTerms = ({ phrase: { terms } }: Candidate, { phrase }: Candidate): boolean =>
  phrase.terms.some((term) => terms.includes(term));

function worthOf(
  { in: sort, first, second, weight }: Candidate,
  worth: ReadonlyMap<MeetingSentence, number>,
  shown: ReadonlySet<MeetingSentence>,
): number {
  const sum = (sentences: readonly MeetingSentence[]): number =>
    sentences
      .map((sentence) => (worth.get(sentence) ?? 0) * (shown.has(sentence) ? phraseWeights.again : 1))
      .reduce((total, value) => total + value, 0) ** 0.5;
  const [a, b] = [sum(first), sum(second)];
  return weight * (sort === 'both' ? Math.sqrt(a * b) : a + b);
}

function listCandidates(corpus: Corpus, index: SearchIndex, one: Side, other: Side): readonly Candidate[] {
  const seen = new Set<string>();
  const people = new Set(findPeople(corpus).map(({ key }) => key));
  return [...one.phrases, ...other.phrases].flatMap((phrase) => {
    if (seen.has(phrase.key)) return [];
    seen.add(phrase.key);
    // What a word may stand for is too wide to be the same topic, and too near to be one side's alone.
    const wide = createQuery(phrase.key, corpus.vocabulary).meanings;
    const meanings = wide.map((ways) => ways.filter(({ weight }) => weight >= termWeights.same));
    const isOwn = (term: string): boolean => one.ownNames.has(term) || other.ownNames.has(term);
    if (meanings.every((ways) => ways.some(({ terms }) => terms.every(isOwn)))) return [];
    const [first, second] = [one, other].map(({ holding }) => holdAll(holding, meanings));
    if (first === undefined || second === undefined) return [];
    const lacking = first.length === 0 ? one : other;
    if ((first.length === 0 || second.length === 0) && holdAll(lacking.holding, wide).length > 0) return [];
    const sort = first.length > 0 && second.length > 0 ? 'both' : first.length > 0 ? 'first' : 'second';
    const idf = phrase.terms.reduce((sum, term) => sum + index.idf(term), 0) / phrase.terms.length;
    const single = first.length + second.length < 2 ? phraseWeights.single : 1;
    const person = people.has(phrase.terms.at(-1) ?? '') ? phraseWeights.person : 1;
    const longer = 1 + phraseWeights.longer * (phrase.terms.length - 1);
    const weight = idf * longer * single * person * nameBonus(phrase);
    return [{ phrase, in: sort, first, second, weight }];
  });
}

/** Sentences that hold each word of a phrase under one of its names. */
function holdAll(
  holding: Side['holding'],
  meanings: readonly (readonly { readonly terms: readonly string[] }[])[],
): readonly MeetingSentence[] {
  const sets = meanings.map(
    (ways) =>
      new Set(
        ways.flatMap(({ terms }) => {
          const [head, ...rest] = terms.map((term) => holding.get(term) ?? new Set<MeetingSentence>());
          return [...(head ?? [])].filter((sentence) => rest.every((set) => set.has(sentence)));
        }),
      ),
  );
  const [head, ...rest] = sets;
  return [...(head ?? [])].filter((sentence) => rest.every((set) => set.has(sentence)));
}

const nameBonus = ({ places }: Phrase): number => {
  const [place] = places;
  const words = place?.sentence.passage.article.body.slice(place.span.start, place.span.end) ?? '';
  return words.split(/[\s-]/).every((word) => /^\p{Lu}/u.test(word)) ? 1 + phraseWeights.name : 1;
};

/** Each sentence is quoted once, as long as there are others on a topic. */
function toTopic(
  { phrase, in: sort, first, second }: Candidate,
  worth: ReadonlyMap<MeetingSentence, number>,
  quoted: Set<MeetingSentence>,
): Topic {
  const spans = new Map(phrase.places.map(({ sentence, span }) => [sentence, span] as const));
  const rank = (sentences: readonly MeetingSentence[]): readonly Place[] => {
    const sorted = [...sentences].sort(
      (a, b) =>
        Number(quoted.has(a)) - Number(quoted.has(b)) ||
        Number(spans.has(b)) - Number(spans.has(a)) ||
        (worth.get(b) ?? 0) - (worth.get(a) ?? 0) ||
        a.passage.index - b.passage.index,
    );
    for (const sentence of sorted.slice(0, mostQuoted)) quoted.add(sentence);
    return sorted.map((sentence) => ({ sentence, span: spans.get(sentence) ?? null }));
  };
  const [best] = phrase.places;
  const words = best?.sentence.passage.article.body.slice(best.span.start, best.span.end) ?? phrase.key;
  return { words, in: sort, first: rank(first), second: rank(second) };
}
