import type { Corpus, Span } from '../../corpus/corpus.ts';
import { findWords } from '../../search/words.ts';
import type { Before } from '../follow-up.ts';
import { resolveScope } from '../resolve-scope.ts';
import { findAskedDates } from '../scope/asked-dates.ts';
import { type CorpusNames, findPersons } from './read-names.ts';

/**
 * Puts what a fragment names in the place of its like in the question before: "what did they decide on eels?" and
 * "what about nitrogen?" make "what did they decide on nitrogen?".
 *
 * @returns `null` where the question is no fragment, or where nothing of its like stands in the question before
 */
export function replacePart(question: string, before: Before, corpus: Corpus, names: CorpusNames): string | null {
  const groups = fragment.exec(question)?.groups;
  const part = groups?.part?.replace(/[\s?.!]+$/, '') ?? '';
  if (part === '' || isClause.test(part)) return null;
  const preposition = groups?.preposition?.toLowerCase() ?? null;
  const asked = before.question.replace(/[\s?.!]+$/, '');
  const replaced =
    replaceDate(asked, part) ??
    replaceScope(asked, part, preposition, corpus) ??
    replacePerson(asked, part, preposition, names) ??
    replaceTopic(asked, part, preposition, corpus);
  return replaced === null ? null : `${replaced}?`;
}

const fragment =
  /^(?:ok(?:ay)?,? )?(?:(?:and|or|but|so|then|now)\b[, ]*)?(?:(?:what|how) about\b|(?:the )?same(?: question)? (?:for|with)\b)?\s*(?:(?<preposition>in|at|for|on|about|with|from|of|to|by|regarding|during)\b)?\s*(?<part>.+)$/i;

/** A fragment with a verb of its own is a question of its own. */
const isClause =
  /^(?:who|whom|whose|what|when|where|why|how|which|did|does|do|is|was|are|were|will|would|can|could|has|have|had|should|by whom)\b/i;

/** "How much in 2026?", "and in 2025?". */
function replaceDate(asked: string, part: string): string | null {
  const [date, ...more] = findAskedDates(part.toLowerCase());
  const dates = findAskedDates(asked.toLowerCase());
  const last = dates.at(-1);
  if (date === undefined || more.length > 0 || last === undefined) return null;
  if (date.start > 0 || date.end < part.length) return null;
  // "In October 2025" and "and in 2024?": a year alone stands for the whole date, for the month may be another.
  return splice(asked, dates.length === 1 ? last : { start: dates[0]?.start ?? 0, end: last.end }, part);
}

/** "The session in Kralin" and "what about the spring session?"; "the one before" by the month that it took place. */
function replaceScope(asked: string, part: string, preposition: string | null, corpus: Corpus): string | null {
  const own = resolveScope(asked, corpus);
  const anchor = { meetings: corpus.meetings.filter(({ id }) => own.meetings.includes(id)), kinds: own.kinds };
  const meant = resolveScope(part, corpus, anchor);
  if (meant.meetings.length === 0 && meant.unknown === null) return null;
  const said = findWords(part).filter(({ stop }) => !stop);
  if (said.some((word) => !meant.named.some(({ start, end }) => start < word.end && word.start < end))) return null;
  const [first, last] = [own.named[0], own.named.at(-1)];
  const words = isRelative.test(part) ? monthOf(corpus, meant.meetings) : `${preposition ?? 'in'} ${part}`;
  if (first === undefined || last === undefined) return `${asked} ${words}`;
  const head = asked.slice(0, first.start).replace(/\s*\b(?:in|at|on|during|of|for|from|by)?\s*(?:the\s+)?$/i, '');
  const noun = meetingNoun.test(part) ? null : meetingNoun.exec(asked.slice(first.start, last.end));
  const meeting = noun === null ? '' : `${takesMeeting.test(head) ? '' : 'at '}the ${noun[0]} `;
  return `${head} ${meeting}${words}${asked.slice(last.end)}`;
}

/** "Who chaired the session", but "what was said at the session". */
const takesMeeting = /\b(?:chair\w*|led|lead\w*|host\w*|attend\w*|open\w*|hold|held|joined)$/i;
const isRelative = /\b(?:before|after|previous|next|following|last|first|latest|earlier|later)\b/i;
const meetingNoun = /\b(?:meeting|session|conference|assembly|summit|ministerial|talks)\b/i;

function monthOf({ meetings }: Corpus, ids: readonly string[]): string {
  const named = meetings.filter(({ id }) => ids.includes(id)).map(({ start }) => monthFormat.format(new Date(start)));
  return named.length === 0 ? '' : `in ${named.join(' and ')}`;
}

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "What did Tveit say?" and "and Brandauer?". */
function replacePerson(asked: string, part: string, preposition: string | null, names: CorpusNames): string | null {
  const words = findWords(part).filter(({ stop }) => !stop);
  if (words.length === 0 || words.length > 3 || preposition === 'about' || preposition === 'on') return null;
  const [run, ...more] = findPersons(findWords(asked), names);
  const [first, last] = [run?.[0], run?.at(-1)];
  if (first === undefined || last === undefined || more.length > 0) return null;
  return words.every(({ term }) => names.isPerson(term))
    ? splice(asked, { start: first.start, end: last.end }, part)
    : null;
}

/** The last "about …", "on …" of the question before, but for what names its meeting. */
function replaceTopic(asked: string, part: string, preposition: string | null, corpus: Corpus): string | null {
  const { named } = resolveScope(asked, corpus);
  const wanted = preposition === null || !topical.has(preposition) ? [...topical] : [preposition, ...topical];
  for (const word of wanted) {
    const found = [...asked.matchAll(new RegExp(String.raw`\b${word}\s+(?=\S)`, 'gi'))].at(-1);
    if (found === undefined) continue;
    const start = found.index + found[0].length;
    const end = topicEnd(asked, start, named);
    if (end > start) return splice(asked, { start, end }, part);
  }
  return null;
}

const topical: ReadonlySet<string> = new Set([
  'about',
  'regarding',
  'on',
  'of',
  'for',
  'with',
  'to',
  'from',
  'by',
  'in',
]);

/** A topic ends before the next preposition of place or time, or before what names the meeting. */
function topicEnd(asked: string, start: number, named: readonly Span[]): number {
  const stop = /\s+(?:in|at|on|during|before|after|from|by|when|while)\s/i.exec(asked.slice(start));
  const ends = [
    asked.length,
    ...(stop === null ? [] : [start + stop.index]),
    ...named
      .filter((span) => span.end > start)
      .map((span) => asked.slice(0, span.start).replace(/\s+(?:(?:in|at|on|during|of|the)\s+)*$/i, '').length),
  ];
  return Math.min(...ends);
}

const splice = (text: string, { start, end }: Span, part: string): string =>
  `${text.slice(0, start)}${part}${text.slice(end)}`;
