import { findDates } from '../values/find-dates.ts';
import type { Account } from './account.ts';

/** Which event a sentence speaks of: the meeting itself, the one that follows it, or something else. */
export type Event = 'this meeting' | 'next meeting' | 'other';

/**
 * Tells which event a date or place is of.
 *
 * @param at - Where the date or place stands in the sentence
 */
export function readEvent({ text, preview, meeting }: Account, at: number): Event {
  const clause =
    text
      .slice(0, at)
      .split(/[;:“”"]\s| but | while /)
      .at(-1) ?? '';
  const whole = `${clause}${/^[^;,.“”"]*/.exec(text.slice(at))?.[0] ?? ''}`;
  const next = nextMeeting.exec(whole);
  if (next !== null)
    return /\b(?:said|announced|decided|told)\b|\b\d{1,2} \p{Lu}/u.test(clause.slice(next.index + next[0].length))
      ? 'other'
      : 'next meeting';
  if (otherMeeting.test(whole) || subBody.test(clause)) return 'other';
  // What a report says will be is no longer this meeting.
  if (!preview && ahead.test(whole)) return aheadOfIt.test(clause) ? 'next meeting' : 'other';
  if (findDates(whole, meeting.start, meeting.end).some(({ from, to }) => to < meeting.start || from > meeting.end))
    return 'other';
  return thisMeeting.test(clause) ? 'this meeting' : 'other';
}

const noun =
  '(?:meeting|session|conference|summit|congress|assembly|round of talks|talks|sitting|hearing|gathering|round|edition|convention|forum)';
const nextMeeting = new RegExp(
  String.raw`\b(?:next (?:\p{L}+ ){0,2}${noun}|next (?:meets?|convenes?|gathers?)|(?:will|to|is to|are to) (?:next )?(?:meet|convene|gather|assemble|reconvene|come together) again|reconvenes?|will reconvene|next (?:will )?meet|meets? again|meet next|(?:following|subsequent) ${noun})\b`,
  'iu',
);
const subBody =
  /\b(?:experts|officials|working group|working party|panel|subcommittee|engineers|deputies|technicians)\b/i;
const ahead = /\b(?:will|is to|are to|is due|are due)\b/i;
const otherMeeting = new RegExp(
  String.raw`\b(?:previous|last|earlier|preparatory|extraordinary|special|separate|first|second|third|working group|committee|panel|side|bilateral|former) (?:\p{L}+ ){0,2}${noun}?\b|\bmet (?:with|privately|separately|briefly|\p{Lu})|\b(?:had|having) (?:met|been held)|\bwas to have\b|\b(?:next|last|this) (?:year|month|week|spring|summer|autumn)['’]s ${noun}`,
  'iu',
);
const aheadOfIt = new RegExp(String.raw`\b${noun}\b[^,;.]{0,40}\b(?:will|is to|are to|is due)\b`, 'iu');
const thisMeeting = new RegExp(
  String.raw`(?:\b(?:ministers|delegates|leaders|members|delegations|representatives|commission|committee|council|board|union|assembly|congress|states|countries|envoys|governors|mayors|trustees|parties|forum|league|association|federation|conference)\b[^.;]{0,90}\b(?:met|meets?|gather(?:ed|s)?|conven(?:ed|es)|assembl(?:ed|es)|came together|sat|are meeting|is meeting|meeting|gathering)\b|\b${noun}\b[^.;]{0,60}\b(?:was held|took place|is being held|was hosted|will be held|will take place|takes place|is held|opened|opens|held)\b|\bmeeting\b)(?: (?:again|here|formally|this week))?(?: (?:on|from|in|at|for \p{L}+ \p{L}+))?[^.;]{0,40}$`,
  'iu',
);
