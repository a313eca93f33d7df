import { label } from './cite.ts';
import { type Message, message } from './message.ts';

/** What Readout says about itself: fixed words, for all that is no answer. */
export const notices = {
  bug: (reference: string): Message =>
    message(
      'bug',
      `Something went wrong here, and it has been written down. If you report it, name this: \`${reference}\`.`,
    ),
  leaving: (): Message => message('leaving', 'I am being restarted. Please ask again in a minute.'),
  reloading: (done: number, total: number): Message =>
    message('reloading', `Reading the articles: ${done} of ${total} paragraphs.`),
  /** @param seconds - When to try again, in seconds since 1970 */
  tooMany: (seconds: number): Message =>
    message('rate-limited', `That was a lot at once. Please try again <t:${seconds}:R>.`),
  moderatorsOnly: (): Message => message('refused', 'Only moderators of the home server can do that, and only there.'),
  notYours: (): Message => message('refused', 'Only whoever asked, or a moderator, can dismiss this answer.'),
  outdated: (): Message => message('outdated', 'This button is from an older version of Readout. Please ask again.'),
  questionLost: (): Message =>
    message('outdated', 'The question of this answer cannot be read any more. Please ask again.'),
  gone: (): Message =>
    message('moved-on', 'The corpus has changed since: this article is not in it any more. Please ask again.'),
  changed: (): Message =>
    message(
      'moved-on',
      'The corpus has changed since: this article does not hold these words in this place any more. Please ask again.',
    ),
  unknown: (what: string, typed: string, known: readonly string[]): Message =>
    message(
      'unknown',
      [
        `There is no ${what} “${label(typed)}”.`,
        ...(known.length > 0
          ? [
              `Known: ${known
                .slice(0, 8)
                .map((name) => label(name))
                .join('; ')}`,
            ]
          : []),
      ].join('\n'),
    ),
  badOption: (problem: string): Message => message('usage', label(problem)),
  wordless: (): Message =>
    message(
      'usage',
      'There is nothing to read in that message. Ask me something, such as “What was decided?”, or use `/help`.',
    ),
  unreadable: (): Message =>
    message('usage', 'Discord does not show me the text of that message. Mention me in it, or use `/ask`.'),
} as const;

/** @returns Whether a message is such a notice: it goes to the asker alone, and never in the place of an answer. */
export const isNotice = ({ kind }: Message): boolean => kinds.has(kind);

const kinds: ReadonlySet<string> = new Set([
  'bug',
  'rate-limited',
  'leaving',
  'refused',
  'outdated',
  'moved-on',
  'unknown',
  'usage',
]);
