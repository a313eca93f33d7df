import type { Span } from '../../corpus/corpus.ts';
import type { Account } from './account.ts';

/** How a clause means what it says: as what is, as what somebody wants, or as what is to come. */
export type Mood = 'fact' | 'wish' | 'plan' | 'denial' | 'future' | 'preview';

/** Reads the mood of the clause around a value. */
export function readMood({ text, preview }: Account, { start, end }: Span): Mood {
  const from = Math.max(...[...text.slice(0, start).matchAll(breaks)].map(({ index }) => index), 0);
  const behind = text.slice(end).search(breaksBehind);
  const told = text.slice(end, behind < 0 ? text.length : end + behind);
  const clause = `${text.slice(from, end)}${told.replace(plannedThing, '')}`.replace(/[’‘]/g, "'").replace(asHoped, '');
  if (denies.test(text.slice(from, start))) return 'denial';
  if (wishes.test(clause)) return 'wish';
  if (plans.test(clause)) return 'plan';
  if (!/\b(?:will|shall|is to|are to)\b/.test(clause)) return 'fact';
  return preview ? 'preview' : 'future';
}

const breaks = /[;:.“”"]\s| but | while | whereas |, and (?=(?:the|an?|its|his|her|he|she|it|they)\b)/g;
/** What is set behind a comma says something else of it: "from July, a compromise between those who wanted more". */
const breaksBehind =
  /[;:“”"]| but | while | whereas | where |, and (?=(?:the|an?|its|his|her|he|she|it|they)\b)|, (?:an? \p{L}+|which|who|whose|when|because|although|(?:[\p{L}\p{N}]+ ){0,4}?(?:more|less|fewer|higher|lower|later|earlier|better|worse)) /u;

/** What is wanted, or planned, says nothing against what is. A plan may be set against a plan. */
export function maybeSameMood(one: Mood, other: Mood): boolean {
  if (one === 'denial' || other === 'denial') return false;
  return one === other || (settled.has(one) && settled.has(other)) || (ahead.has(one) && ahead.has(other));
}

/**
 * What a report as well as a preview puts in the future lies beyond the meeting: neither tells what became of the other.
 *
 * @param told - Their dates lie there, whatever the tense: "was granted from 1 January"
 */
export const lieAhead = (one: Mood, other: Mood, told = false): boolean =>
  [one, other].every((mood) => mood === 'future' || mood === 'preview' || (told && mood === 'fact'));

const settled: ReadonlySet<Mood> = new Set<Mood>(['fact', 'future']);
const ahead: ReadonlySet<Mood> = new Set<Mood>(['plan', 'preview']);

/** "Half a year later than planned" tells what is. */
const asHoped =
  /\b(?:than|as) (?:\p{L}+ ){0,3}?(?:planned|expected|hoped|wanted|proposed|forecast|feared|scheduled|projected|asked for|demanded)\b/giu;
/** "To oppose the wind farm planned off the cape", "against the proposed road": it is a thing that is planned, not what is told of it. */
const plannedThing =
  /\b(?:the|an?|its|their) (?:planned|proposed|expected|projected|envisaged) (?=\p{L})|\b(?:the|an?|its|their) (?:\p{Ll}+ ){0,2}?\p{Ll}+ (?:planned|proposed|projected|envisaged)(?! (?:at|to|for|as)\b)/giu;
const denies = /(?:\b(?:not|never|no longer|neither|nor|nobody|denied|denies|without)\b|n't\b)[^,;]{0,40}$/i;
const wishes =
  /\b(?:propos(?:e|es|ed|al|als)|suggest(?:s|ed|ion)?|ask(?:s|ed|ing)? (?:for|to)|asked|want(?:s|ed)?|need(?:s|ed)?|demand(?:s|ed|ing)?|call(?:s|ed|ing)? for|urg(?:e|es|ed|ing)|seek(?:s|ing)?|sought|hop(?:e|es|ed|ing)|wish(?:es|ed)?|offer(?:s|ed)?|recommend(?:s|ed|ation)?|could|might|would|if|unless|whether|motion|draft|request(?:s|ed)?|argu(?:e|es|ed)|claim(?:s|ed)?|favou?r(?:s|ed)|target|aim(?:s|ed|ing)?|goal)\b/i;
const plans =
  /\b(?:expect(?:s|ed|ing)?|scheduled|due to|planned|plans? to|likely|forecast|projected|estimat(?:e|es|ed)|envisaged|foresees?|foreseen|sees|predict(?:s|ed|ion)?|projects|tentative(?:ly)?|provisional(?:ly)?|preview)\b/i;
