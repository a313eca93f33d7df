import type { Meeting } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import type { MeetingArticles } from '../meeting-articles.ts';
import type { MeetingSentence } from './meeting-sentences.ts';
import { summaryWeights as weights } from './summary-weights.ts';

/**
 * Tells what speaks against a sentence as a report of this meeting: that it was written before it, where other articles
 * were not, or that it tells of an earlier one, whose place it names.
 *
 * @param meetings - All meetings of the corpus
 * @returns 0 or less, to be added to the sentence's score
 */
export function weighBelonging(
  { passage, terms }: MeetingSentence,
  { meeting, articles, previews }: MeetingArticles,
  meetings: readonly Meeting[],
): number {
  const early = previews.has(passage.article) && previews.size < articles.length;
  const own = placeTerms(meeting);
  const elsewhere = meetings.some((other) => {
    const place = placeTerms(other);
    const names = place.length > 0 && place.every((term) => terms.includes(term) && !own.includes(term));
    return other.end < meeting.start && names;
  });
  const here = own.some((term) => terms.includes(term));
  return (early ? weights.preview : 0) + (elsewhere && !here ? weights.earlier : 0);
}

const placeTerms = ({ place }: Meeting): readonly string[] => findTerms(place ?? '');
