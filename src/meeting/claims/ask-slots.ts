import type { Corpus } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import type { Difference } from './compare-wording.ts';
import { coveredWithout } from './covered-without.ts';
import { askForDay, findRivalDay } from './day-slot.ts';
import type { FigureAnswered } from './figure-slot.ts';
import { meetingsOf, sentenceOf } from './found-text.ts';
import type { Asked, Found, Inquire } from './inquiry.ts';
import { meetWords } from './meet-words.ts';
import { findNameSlots, findRivalName, isConfirmed, type NameSlot } from './name-slots.ts';
import type { Claim, ClaimWord } from './read-claim.ts';

/** What the corpus answers where a claim has its figures, dates and names. */
export interface SlotsAnswered {
  readonly rival: Rival | null;
  /** Whether one of its names was the answer. */
  readonly isConfirmed: boolean;
}

/** What stands in the place of a figure, a date or a name of a claim. */
export interface Rival {
  readonly difference: Difference;
  readonly by: Found;
}

/** Slots of a claim that are asked for, each a question of its own; figures are asked for before. */
const mostSlots = 2;

/**
 * Share of a claim that the sentence must meet beside what is asked for. What many may do ("offered help") another's doing
 * it says nothing against; something is mostly in one place. `there` is where the article's meeting was: what is said of
 * that place ("sent a minister to Lindau", "Lindau agreed") is mostly said of the meeting.
 */
const sameMatter = { figure: 0.62, day: 0.62, who: 0.75, where: 0.3, there: 0.95 } as const;

/**
 * Asks for each date and name of a claim in turn, and finds what stands there instead (QAGS, Wang, Cho & Lewis 2020).
 *
 * @param typed - The claim without its full stop
 * @param figures - What was read where the claim has figures
 * @param tells - Whether a sentence may speak of what the claim speaks of
 */
export async function askSlots(
  corpus: Corpus,
  claim: Claim,
  typed: string,
  figures: readonly FigureAnswered[],
  inquire: Inquire,
  tells: (found: Found) => boolean,
): Promise<SlotsAnswered> {
  const rest = (asked: Asked, by: Found, isSlot: (word: ClaimWord) => boolean): number =>
    tells(by) ? coveredWithout(meetWords(corpus, claim, asked, by), isSlot) : 0;

  for (const { figure, read, asked } of figures) {
    if (read?.how !== 'other') continue;
    const isSlot = ({ start, end }: ClaimWord): boolean => figure.start <= start && end <= figure.end;
    if (rest(asked, read.by, isSlot) >= sameMatter.figure)
      return against({ difference: { claimed: figure.text, found: read.text }, by: read.by });
  }
  const onDay = askForDay(typed, corpus.meetings.at(-1)?.start ?? '2000-01-01');
  if (onDay !== null) {
    const asked = await inquire(onDay);
    const [by] = asked.found;
    const difference = by && findRivalDay(claim.text, asked.found, meetingsOf(corpus, by));
    if (difference && rest(asked, by, ({ kind }) => kind === 'date') >= sameMatter.day)
      return against({ difference, by });
  }
  let confirmed = false;
  // "Did not come where?" has no answer that would tell.
  if (claim.stance.negated.size > 0) return { rival: null, isConfirmed: false };
  for (const slot of findNameSlots(corpus, typed).slice(0, onDay === null ? mostSlots : mostSlots - 1)) {
    const asked = await inquire(slot.question);
    const rival = findRivalName(corpus, slot, asked.found);
    confirmed ||= isConfirmed(slot, asked.found);
    if (rival === null || mayBeCalledBy(rival.by, slot)) continue;
    const places = findTerms(
      meetingsOf(corpus, rival.by)
        .flatMap(({ place }) => place ?? [])
        .join(' . '),
    );
    const least = sameMatter[slot.terms.every((term) => places.includes(term)) ? 'there' : slot.asksFor];
    if (rest(asked, rival.by, ({ term }) => slot.terms.includes(term)) >= least)
      return against({ difference: { claimed: slot.text, found: rival.text }, by: rival.by });
  }
  return { rival: null, isConfirmed: confirmed };
}

/** "…, whom she pressed": she may be whoever the paragraph named before. */
function mayBeCalledBy(by: Found, { terms, asksFor }: NameSlot): boolean {
  const { passage } = by.evidence.candidate;
  if (asksFor !== 'who' || !/\b(?:he|she|they|i|we)\b/i.test(sentenceOf(by))) return false;
  const before = findTerms(passage.article.body.slice(0, by.evidence.span.start)).slice(-wordsBefore);
  return terms.some((term) => before.includes(term));
}

/** In terms: a paragraph or two. */
const wordsBefore = 80;

const against = (rival: Rival): SlotsAnswered => ({ rival, isConfirmed: false });
