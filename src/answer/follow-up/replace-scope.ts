import type { Corpus, Span } from '../../corpus/corpus.ts';
import { findWords } from '../../search/words.ts';
import { resolveScope } from '../resolve-scope.ts';
import { anchorOf } from '../scope/anchor.ts';
import type { NamedSpan } from '../scope/mark-question.ts';
import { readMeetingWords } from '../scope/meeting-words.ts';
import { type Fragment, splice } from './fragment.ts';

/**
 * Puts another meeting in the place of the one that the question before named: "the session in Porto" and "what about
 * the spring session?"; "the one before" by the month that it took place; "and the school board?" for another body.
 *
 * @returns `null` where the fragment names no meeting, or more than one
 */
export function replaceScope(asked: string, { part, preposition }: Fragment, corpus: Corpus): string | null {
  const own = resolveScope(asked, corpus);
  const meant = resolveScope(part, corpus, anchorOf(own, corpus));
  if (meant.meetings.length === 0 && meant.unknown === null) return null;
  const said = findWords(part).filter(({ stop }) => !stop);
  if (said.some((word) => !meant.named.some(({ start, end }) => start < word.end && word.start < end))) return null;
  const kinds = own.named.filter(({ sort }) => sort === 'kind' || sort === 'body');
  const first = kinds[0];
  if (first !== undefined && meant.named.some(({ sort }) => sort === 'kind' || sort === 'body'))
    return splice(asked, { start: first.start, end: endOfRun(own.named, first, asked) }, part.replace(/^the\s+/i, ''));
  const where = oneIn.exec(part)?.[1] ?? `${preposition ?? 'in'} ${part}`;
  const words = isRelative.test(part) ? monthOf(corpus, meant.meetings) : where;
  const [start, end] = [own.named[0]?.start, own.named.at(-1)?.end];
  if (start === undefined || end === undefined) return `${asked} ${words}`;
  return own.named.some(({ sort }) => sort === 'name') || meetingNoun.test(part)
    ? replaceName(asked, { start, end }, part, words, corpus)
    : replaceWhen(asked, own.named, words);
}

/** "at the one in Lugo" is in Lugo. */
const oneIn = /^(?:the )?ones? ((?:in|at|of|from) .+)$/i;

/** "the jubilee meeting" whole: "the meeting in Lugo". */
function replaceName(asked: string, { start, end }: Span, part: string, words: string, corpus: Corpus): string {
  const head = asked.slice(0, start).replace(/\s*\b(?:in|at|on|during|of|for|from|by)?\s*(?:the\s+)?$/i, '');
  const { nouns } = readMeetingWords(corpus);
  const noun = meetingNoun.test(part)
    ? undefined
    : findWords(asked.slice(start, end)).findLast(({ text }) => nouns.has(text.toLowerCase()))?.text;
  const meeting = noun === undefined ? '' : `${takesMeeting.test(head) ? '' : 'at '}the ${noun} `;
  return `${head} ${meeting}${words}${asked.slice(end)}`;
}

/** Only when and where: "the congress in Varna", "the May 2021 meeting". */
function replaceWhen(asked: string, named: readonly NamedSpan[], words: string): string {
  const gone = named.filter(({ sort }) => /^(?:date|season|place|order)$/.test(sort));
  const kept = named.filter(({ sort }) => sort === 'noun' || sort === 'kind' || sort === 'body');
  const [first] = gone;
  const behind = first === undefined ? undefined : kept.find(({ start }) => start >= first.end);
  const placed = first !== undefined && behind === undefined ? first.start : (kept.at(-1)?.end ?? asked.length);
  const cuts = gone.map(({ start, end }) => ({
    start: start - (led.exec(asked.slice(0, start))?.[0].length ?? 0),
    end,
  }));
  const at = cuts.findIndex(({ start, end }) => start <= placed && placed <= end);
  const edits = [
    ...cuts.map((cut, place) => ({ ...cut, words: place === at ? ` ${words}` : '' })),
    ...(at < 0 ? [{ start: placed, end: placed, words: ` ${words}` }] : []),
  ].sort((a, b) => b.start - a.start);
  return edits
    .reduce((text, edit) => splice(text, edit, edit.words), asked)
    .replace(/\s+/g, ' ')
    .trim();
}

const led = /\s*\b(?:in|at|on|during|of|for|from|to)\s+(?:the\s+)?$/i;

/** Where the words that name a body end: "hospital board meeting". */
const endOfRun = (named: readonly NamedSpan[], first: Span, asked: string): number =>
  named.reduce(
    (end, span) =>
      span.start >= end && span.sort === 'noun' && /^\s*$/.test(asked.slice(end, span.start)) ? span.end : end,
    first.end,
  );

/** "Who chaired the session", but "what was said at the session". */
const takesMeeting = /\b(?:chair\w*|led|lead\w*|host\w*|attend\w*|open\w*|hold|held|joined)$/i;
const isRelative = /\b(?:before|after|previous|next|following|last|first|latest|earlier|later|other)\b/i;
const meetingNoun = /\b(?:meeting|session|conference|assembly|summit|ministerial|talks)\b/i;

function monthOf({ meetings }: Corpus, ids: readonly string[]): string {
  const named = meetings.filter(({ id }) => ids.includes(id)).map(({ start }) => monthFormat.format(new Date(start)));
  return named.length === 0 ? '' : `in ${named.join(' and ')}`;
}

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
