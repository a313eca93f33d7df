import type { Answer } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { label } from './cite.ts';
import { type ExcerptBlock, excerptBlocks, headBlocks, words } from './excerpt-block.ts';
import { sayNoDisagreement } from './say-of-answer.ts';
import { listElsewhere, sayOtherPublishers, sayWhyRefused } from './why-refused.ts';

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

/** @returns A refusal: why, where else to ask, what to ask instead, then the nearest material, which is no answer. */
export function refusalBlocks(corpus: Corpus, answer: Answer, room: number): readonly ExcerptBlock[] {
  const { nearest, suggestions = [], reason = 'no-evidence' } = answer;
  const [said, more] = reasons[reason];
  const agreed = sayNoDisagreement(answer);
  // Whether sources agree was asked, and is answered: nothing near would be to the point.
  if (agreed !== null) return [words(`**${agreed}**`)];
  const title = '**Nearest, but no answer:**';
  const found = nearest.flatMap((excerpt, at) =>
    excerptBlocks(corpus, excerpt, `nearest ${at + 1}`, room - title.length - 1),
  );
  const elsewhere = listElsewhere(corpus, answer, label);
  const others = sayOtherPublishers(answer, label);
  return [
    words(`**${said}** ${more}`),
    ...sayWhyRefused(corpus, answer, label).map((line) => words(line, true)),
    ...(elsewhere.length > 0 ? [words('**Other meetings have something:**')] : []),
    ...elsewhere.map((meeting) => words(`- ${meeting}`, true)),
    ...(others === null ? [] : [words(others)]),
    ...(suggestions.length > 0 ? [words('You could ask:')] : []),
    ...suggestions.map((question) => words(`- ${label(question, longestSuggestion)}`, true)),
    ...(found.length > 0 ? headBlocks(title, found) : []),
  ];
}

/** Characters of a suggested question: what a menu's option holds. */
const longestSuggestion = 100;
