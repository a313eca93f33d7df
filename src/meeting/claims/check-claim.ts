import type { Verdict } from '../../answer/answer.ts';
import { makeExcerpt } from '../../answer/make-excerpt.ts';
import type { Corpus, Passage, Span } from '../../corpus/corpus.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { findPeople } from '../attendance/find-people.ts';
import { findTokens } from './claim-tokens.ts';
import { type ClosestWording, findClosestWording } from './compare-wording.ts';
import { findContradiction } from './find-contradiction.ts';
import { findPieces } from './find-pieces.ts';
import { isSpeaker, splitAttribution } from './find-speaker.ts';
import { type FoundWords, findVerbatim } from './find-verbatim.ts';
import { isSupported } from './is-supported.ts';
import { listQuotableTexts } from './quotable-text.ts';
import { type Claim, readClaim } from './read-claim.ts';
import { readStance } from './stance.ts';
import { type CompareMeaning, weighEvidence } from './weigh-evidence.ts';

/** From which shares of equal words a claim is a quotation that was changed, and not a sentence of its own. */
const altered = { kept: 0.75, covered: 0.7, fewestWords: 5 } as const;

/** How much is shown beside a verdict. */
const mostExcerpts = 3;

/**
 * Checks one claim against the corpus and says how it stands to what is written there, never whether it is true.
 *
 * @param claim - As typed, with or without quotation marks and a speaker
 * @param compare - The claim against a passage by meaning; without it, by words alone
 * @returns The verdict with the closest excerpts, best first; `not-found` whenever in doubt
 */
export function checkClaim(
  corpus: Corpus,
  index: SearchIndex,
  claim: string,
  compare: CompareMeaning = () => null,
): Verdict {
  const read = readClaim(corpus, index, claim);
  const inScope = (passage: Passage): boolean =>
    read.meetings.length === 0 || passage.article.meetings.some((id) => read.meetings.includes(id));
  const passages = corpus.passages.filter(inScope);
  const evidence = read.foreign ? [] : weighEvidence(corpus, passages, read, compare);
  const nearest = evidence.slice(0, mostExcerpts).filter(({ own }) => own > 0);
  const answer = (
    verdict: Verdict['verdict'],
    places: readonly { readonly passage: Passage; readonly span: Span; readonly marks?: readonly Span[] }[],
    differences?: Verdict['differences'],
  ): Verdict => ({
    claim,
    verdict,
    excerpts: places
      .slice(0, mostExcerpts)
      .map(({ passage, span, marks }) => makeExcerpt(passage.article, passage.paragraph, span, marks ?? [])),
    corpusVersion: corpus.version,
    ...(differences && differences.length > 0 && { differences }),
  });
  const worded = byWording(corpus, read, inScope);
  if (worded?.verdict === 'verbatim' || worded?.verdict === 'misattributed')
    return answer(worded.verdict, worded.found.map(asPlace));
  const close = worded?.closest ?? null;
  const supported = close?.turned ? undefined : evidence.find((one) => isSupported(read, one));
  if (supported) return answer('supported', [{ passage: supported.passage, span: supported.wide }]);
  if (close) return answer('altered', [{ passage: close.passage, span: close.sentences }], [...close.differences]);
  const pieces = findPieces(listQuotableTexts(corpus), read.folded);
  if (pieces) return answer('stitched', pieces.map(asPlace));
  for (const one of evidence.slice(0, 12)) {
    const against = findContradiction(read, one, findPeople(corpus));
    if (against) return answer('contradicted', [{ passage: one.passage, span: one.wide }], [against]);
  }
  return answer(
    'not-found',
    nearest.map(({ passage, wide }) => ({ passage, span: wide })),
  );
}

interface Worded {
  readonly verdict: 'verbatim' | 'misattributed' | 'close';
  readonly found: readonly FoundWords[];
  readonly closest: ClosestWording | null;
}

/** What the wording alone says: found word for word, found with another speaker, or close. */
function byWording(corpus: Corpus, read: Claim, inScope: (passage: Passage) => boolean): Worded | null {
  const texts = listQuotableTexts(corpus);
  const whole = findVerbatim(texts, read.folded).filter((place) => standsAlone(place));
  if (whole.length > 0) return { verdict: 'verbatim', found: whole, closest: null };
  const said = splitAttribution(read.text);
  const words = said ? findTokens(said.words).map(({ folded }) => folded) : [];
  const quoted = words.length >= altered.fewestWords ? findVerbatim(texts, words) : [];
  if (said && quoted.length > 0) {
    const right = quoted.filter((place) => isSpeaker(corpus, said.speaker, place) && inScope(place.passage));
    return right.length > 0
      ? { verdict: 'verbatim', found: right, closest: null }
      : { verdict: 'misattributed', found: quoted, closest: null };
  }
  if (read.folded.length < altered.fewestWords) return null;
  const closest = [read.folded, ...(words.length >= altered.fewestWords ? [words] : [])]
    .map((tokens) => findClosestWording(texts, tokens))
    .find((one) => one !== null && one.kept >= altered.kept && one.covered >= altered.covered);
  return closest ? { verdict: 'close', found: [], closest } : null;
}

/** A few words torn out of "he denied that …" or "if …" are no quotation of what they say by themselves. */
function standsAlone({ passage, span, sentences }: FoundWords): boolean {
  const before = passage.article.body.slice(sentences.start, span.start);
  const stance = readStance(before);
  return !stance.wished && !/\b(?:not|never|no|nor|neither|without|deny|denied|denies|false)\b/i.test(before);
}

const asPlace = ({ passage, sentences, span }: FoundWords) => ({ passage, span: sentences, marks: [span] });
