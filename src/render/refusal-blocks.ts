import type { Answer } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { label, nameMeeting } from './cite.ts';
import { count } from './count.ts';
import { type ExcerptBlock, excerptBlocks, headBlocks, words } from './excerpt-block.ts';
import { sayNoDisagreement } from './say-of-answer.ts';

const absent = 'Not in the corpus.';

/** What is said, and what to do. */
const reasons: Readonly<Record<NonNullable<Answer['reason']>, readonly [said: string, more: string]>> = {
  'no-evidence': [absent, 'Nothing in these articles answers that.'],
  'unknown-words': [absent, 'Nothing in these articles answers that.'],
  'empty-scope': [absent, 'These articles have nothing on that meeting.'],
  'not-a-question': ['That is no question about these articles.', 'Ask what was said or decided in a meeting.'],
  'too-long': ['That is too long for a question.', 'Ask in one or two sentences.'],
  'no-words': ['There are no words to look for.', 'Ask what was said or decided in a meeting.'],
};

/** @returns A refusal: why, what was looked for and where, what to ask instead, then the nearest material, which is no answer. */
export function refusalBlocks(corpus: Corpus, answer: Answer, room: number): readonly ExcerptBlock[] {
  const { nearest, unknownWords = [], searchedFor = [], suggestions = [], reason = 'no-evidence' } = answer;
  const [said, more] = reasons[reason];
  const agreed = sayNoDisagreement(answer);
  // Whether sources agree was asked, and is answered: nothing near would be to the point.
  if (agreed !== null) return [words(`**${agreed}**`)];
  const title = '**Nearest, but no answer:**';
  const found = nearest.flatMap((excerpt, at) =>
    excerptBlocks(corpus, excerpt, `nearest ${at + 1}`, room - title.length - 1),
  );
  return [
    words(
      [
        `**${said}** ${more}`,
        ...(searchedFor.length > 0 ? [`Looked for ${list(searchedFor)} in ${describeScope(corpus, answer)}.`] : []),
        ...(unknownWords.length > 0 ? [`Found nowhere: ${list(unknownWords)}.`] : []),
        ...(reason === 'empty-scope' && corpus.meetings.length > 0 ? [listMeetings(corpus)] : []),
      ].join('\n'),
    ),
    ...(suggestions.length > 0 ? [words('You could ask:')] : []),
    ...suggestions.map((question) => words(`- ${label(question, longestSuggestion)}`, true)),
    ...(found.length > 0 ? headBlocks(title, found) : []),
  ];
}

/** Characters of a suggested question: what a menu's option holds. */
const longestSuggestion = 100;

const list = (named: readonly string[]): string => label(named.map((word) => `“${word}”`).join(', '), 200);

/** The newest first: the likelier to be asked about. */
function listMeetings({ meetings }: Corpus): string {
  const names = [...meetings].reverse().map(({ name }) => label(name, 80));
  const more = names.length > mostMeetings ? ` and ${names.length - mostMeetings} more` : '';
  return `They are about: ${names.slice(0, mostMeetings).join('; ')}${more}.`;
}

const mostMeetings = 5;

function describeScope(corpus: Corpus, { scope: { meetings } }: Answer): string {
  const articles = corpus.articles.filter((article) => article.meetings.some((id) => meetings.includes(id)));
  const [only] = meetings;
  if (only === undefined) return count(corpus.articles.length, 'article');
  const about = meetings.length === 1 ? nameMeeting(corpus, only) : count(meetings.length, 'meeting');
  return `${count(articles.length, 'article')} on ${about}`;
}
