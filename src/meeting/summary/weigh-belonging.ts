import type { Meeting } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import type { MeetingArticles } from '../meeting-articles.ts';
import type { MeetingSentence } from './meeting-sentences.ts';
import { meetingWeights as weights } from './summary-weights.ts';
import { meetsAgain } from './tense-patterns.ts';

/**
 * Tells what speaks against a sentence as a report of this meeting: that it was written before it, where other articles
 * were not, or that it tells of an earlier one, whose place or year it names; and for it: that it holds until a later year.
 *
 * @param meetings - All meetings of the corpus
 * @returns What is to be added to the sentence's score; `null` where an article on several meetings names the place
 * of another one only
 */
export function weighBelonging(
  { passage, terms, text }: MeetingSentence,
  { meeting, articles, previews }: MeetingArticles,
  meetings: readonly Meeting[],
): number | null {
  const own = placeTerms(meeting);
  const named = own.some((term) => terms.includes(term))
    ? []
    : meetings.filter((other) => {
        const place = placeTerms(other);
        return place.length > 0 && place.every((term) => terms.includes(term) && !own.includes(term));
      });
  if (named.some(({ id }) => passage.article.meetings.includes(id))) return null;
  const years = text.replace(/[“"][^”"]*[”"]?/g, ' ').match(/\b(?:19|20)\d\d\b/g) ?? [];
  const held = meeting.start.slice(0, 4);
  const isOld = years.length > 0 && years.every((year) => year < held);
  const isAhead = years.some((year) => year > held) && !meetsAgain.test(text);
  return (
    (previews.has(passage.article) && previews.size < articles.length ? weights.preview : 0) +
    (named.some((other) => other.end < meeting.start) ? weights.earlier : 0) +
    (isOld ? weights.oldYear : 0) +
    (isAhead ? weights.laterYear : 0)
  );
}

const placeTerms = ({ place }: Meeting): readonly string[] => findTerms(place ?? '');
