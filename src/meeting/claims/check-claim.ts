import type { Verdict } from '../../answer/answer.ts';
import { makeExcerpt } from '../../answer/make-excerpt.ts';
import type { Corpus, Passage, Span } from '../../corpus/corpus.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { peopleByPassage } from '../attendance/find-people.ts';
import { checkWording, standsAlone } from './check-wording.ts';
import type { MeaningOfClaim } from './compare-by-meaning.ts';
import { findContradiction } from './find-contradiction.ts';
import { findPieces } from './find-pieces.ts';
import { findSpeaker } from './find-speaker.ts';
import type { FoundWords } from './find-verbatim.ts';
import { gatherPassages } from './gather-passages.ts';
import { isHarmless } from './is-harmless.ts';
import { isSupported } from './is-supported.ts';
import { isPersonTerm } from './person-terms.ts';
import { readWording } from './quotable-text.ts';
import { readClaim } from './read-claim.ts';
import { weighEvidence } from './weigh-evidence.ts';

/** How much is shown beside a verdict. */
const mostExcerpts = 3;

/** Sentences that are looked at for something that stands against a claim. */
const mostAgainst = 12;

/**
 * Checks one claim against the corpus and says how it stands to what is written there, never whether it is true.
 *
 * @param claim - As typed, with or without quotation marks and a speaker
 * @param meaning - What an encoder knows of the claim; `null` to compare by words alone
 * @returns The verdict with the closest excerpts, best first; `not-found` whenever in doubt
 */
export function checkClaim(
  corpus: Corpus,
  index: SearchIndex,
  claim: string,
  meaning: MeaningOfClaim | null = null,
): Verdict {
  const read = readClaim(corpus, index, claim);
  const inScope = ({ article }: Passage): boolean =>
    read.meetings.length === 0 || article.meetings.some((id) => read.meetings.includes(id));
  const answer = (verdict: Verdict['verdict'], places: readonly Quoted[], more: Partial<Verdict> = {}): Verdict => ({
    ...{ claim, verdict, corpusVersion: corpus.version, ...more },
    excerpts: places
      .slice(0, mostExcerpts)
      .map(({ passage, span, marks }) => makeExcerpt(passage.article, passage.paragraph, span, marks ?? [])),
  });

  const worded = checkWording(corpus, read);
  if (worded.how === 'verbatim' || worded.how === 'misattributed') {
    const [first] = worded.found;
    const speaker = first && findSpeaker(corpus, first)?.name;
    return answer(worded.how, worded.found.map(quoteWords), speaker ? { speaker } : {});
  }
  const closest = worded.how === 'close' && standsAlone(worded.closest) ? worded.closest : null;
  const changes = closest?.differences.filter((difference) => !isHarmless(difference)) ?? [];
  if (closest && changes.length === 0)
    return answer('supported', [{ passage: closest.passage, span: closest.sentences, marks: [closest.span] }]);
  const passages = read.foreign ? [] : gatherPassages(index, read, meaning, inScope);
  const evidence = weighEvidence(corpus, passages, read, meaning?.compare ?? (() => null));
  const supported = closest ? undefined : evidence.find((one) => isSupported(read, one));
  if (supported) return answer('supported', [{ passage: supported.passage, span: supported.wide }]);
  if (closest)
    return answer('altered', [{ passage: closest.passage, span: closest.sentences, marks: [closest.span] }], {
      differences: [...changes],
    });
  const pieces = findPieces(readWording(corpus), read.folded);
  if (pieces) return answer('stitched', pieces.map(quoteWords));
  for (const one of evidence.slice(0, mostAgainst)) {
    const people = peopleByPassage(corpus).get(one.passage) ?? [];
    const against = findContradiction(read, one, people, isPersonTerm(corpus));
    if (against) return answer('contradicted', [{ passage: one.passage, span: one.wide }], { differences: [against] });
  }
  return answer(
    'not-found',
    withoutRepeats(evidence.filter(({ own }) => own > 0).map(({ passage, wide }) => ({ passage, span: wide }))),
  );
}

interface Quoted {
  readonly passage: Passage;
  readonly span: Span;
  readonly marks?: readonly Span[];
}

const quoteWords = ({ passage, sentences, span }: FoundWords): Quoted => ({ passage, span: sentences, marks: [span] });

/** Sentences next to each other are often quoted with the same neighbours. */
const withoutRepeats = (places: readonly Quoted[]): readonly Quoted[] =>
  places.filter(
    ({ passage, span }, at) =>
      !places
        .slice(0, at)
        .some((other) => other.passage === passage && other.span.start < span.end && span.start < other.span.end),
  );
