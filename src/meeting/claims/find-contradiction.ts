import { findTerms } from '../../search/words.ts';
import type { PersonMention } from '../attendance/find-people.ts';
import { areOppositeActs, areSameAct } from './act-groups.ts';
import { areKin } from './are-kin.ts';
import { compareDays } from './compare-days.ts';
import type { Difference } from './compare-wording.ts';
import { isParticle } from './directions.ts';
import type { Claim, ClaimWord } from './read-claim.ts';
import { findRivalPlace } from './rival-place.ts';
import { readStance } from './stance.ts';
import type { ClaimEvidence } from './weigh-evidence.ts';

/** Share of the rest of the claim that has to be met before the odd part counts as another value of the same slot. */
const sameSlot = { covered: 0.75, own: 0.45 } as const;

/** An office named in full says what slot it is: less of the rest need stand in the sentence. */
const ownBesideOffice = 0.3;

/**
 * Finds another value for the same slot: the sentence says all of the claim but for one figure, one date, one person in
 * a role, one place, one quantifier, a negation, or an act that excludes the claimed one.
 *
 * @param people - Whom the evidence's passage names
 * @param isPerson - Whether a term is of somebody's name
 * @returns What the claim says and what stands there, or `null` where nothing stands against it, or too little of it is
 * met to tell
 */
export function findContradiction(
  claim: Claim,
  evidence: ClaimEvidence,
  people: readonly PersonMention[],
  isPerson: (term: string) => boolean,
): Difference | null {
  return (
    byFigure(claim, evidence) ??
    byDay(claim, evidence) ??
    byPerson(claim, evidence, people, isPerson) ??
    byPlace(claim, evidence) ??
    byAct(claim, evidence) ??
    byStance(claim, evidence)
  );
}

/** Whether the claim but for some words is met well enough, and none of its names is missing. */
function restIsMet(
  { words }: Claim,
  { met }: ClaimEvidence,
  without: (word: ClaimWord) => boolean,
  leastOwn: number = sameSlot.own,
): boolean {
  let [total, covered, own, context, strange] = [0, 0, 0, 0, 0];
  for (const [at, word] of words.entries()) {
    if (without(word)) continue;
    const how = met[at] ?? null;
    total += word.weight;
    covered += how === null ? 0 : word.weight;
    own += how === 'sentence' || how === 'meaning' ? word.weight : 0;
    context += how === 'context' ? word.weight : 0;
    strange += how === null && word.kind !== 'word' ? 1 : 0;
  }
  return total > context && strange === 0 && covered / total >= sameSlot.covered && own / (total - context) >= leastOwn;
}

function byFigure(claim: Claim, evidence: ClaimEvidence): Difference | null {
  const odd = evidence.bindings.filter(({ binding }) => binding.how !== 'agrees');
  for (const { figure, binding } of odd) {
    if (binding.how !== 'differs') continue;
    const isOdd = ({ start, end }: ClaimWord): boolean =>
      odd.some((other) => other.figure.start <= start && end <= other.figure.end);
    if (claim.words.filter((word) => !isOdd(word) && word.kind !== 'figure').length < 2) continue;
    if (restIsMet(claim, evidence, isOdd)) return { claimed: figure.text, found: binding.found };
  }
  return null;
}

function byDay(claim: Claim, evidence: ClaimEvidence): Difference | null {
  const [meeting] = evidence.meetings;
  if (meeting === undefined || evidence.meetings.length > 1) return null;
  const days = compareDays(claim.text, evidence.text, meeting);
  return days.how === 'differ' && restIsMet(claim, evidence, ({ kind }) => kind === 'date')
    ? { claimed: days.claimed, found: days.found }
    : null;
}

function byPerson(
  claim: Claim,
  evidence: ClaimEvidence,
  people: readonly PersonMention[],
  isPerson: (term: string) => boolean,
): Difference | null {
  const strange = claim.words.filter(
    ({ kind, term }, at) =>
      kind === 'name' && (evidence.met[at] === null || (isPerson(term) && evidence.met[at] !== 'sentence')),
  );
  if (strange.length === 0 || strange.length > 4) return null;
  const terms = claim.words.map(({ term }) => term);
  const here = people.filter(({ span }) => span.start >= evidence.wide.start && span.end <= evidence.wide.end);
  if (here.some(({ key }) => terms.includes(key))) return null;
  const isMet = (least?: number): boolean => restIsMet(claim, evidence, (word) => strange.includes(word), least);
  const sole = terms.some((term) => soleActs.some((act) => areSameAct(act, term)) && meetsAct(evidence, term));
  const holder = here.find(({ role }) => role !== null && role !== '' && holdsRole(claim, role));
  const actor = sole && new Set(here.map(({ key }) => key)).size === 1 ? here[0] : undefined;
  const rival = holder && isMet(ownBesideOffice) ? holder : actor && isMet() ? actor : undefined;
  return rival ? { claimed: strange.map(({ text }) => text).join(' '), found: rival.name } : null;
}

/** All words of the office are in the claim, under any of their names; a mere "minister" is any minister. */
function holdsRole({ query }: Claim, role: string): boolean {
  const office = findTerms(role);
  const names = query.meanings.flatMap((ways) => ways.flatMap(({ terms }) => terms));
  return office.length > 1 && office.every((wanted) => names.some((name) => areKin(name, wanted)));
}

/** Acts that one person does at a meeting. */
const soleActs = findTerms('chair host propose open succeed');

/** What led to something led nobody. */
const meetsAct = ({ wideText }: ClaimEvidence, act: string): boolean =>
  findTerms(wideText.replace(/\b(?:led|leads?|leading) to\b/gi, ' ')).some((term) => areSameAct(term, act));

function byPlace(claim: Claim, evidence: ClaimEvidence): Difference | null {
  const rival = findRivalPlace(claim.text, evidence.text);
  if (rival === null) return null;
  const place = findTerms(rival.claimed);
  const isPlace = ({ term }: ClaimWord): boolean => place.includes(term);
  if (!claim.words.some((word) => isPlace(word) && word.kind === 'name')) return null;
  const isMet = claim.words.some((word, at) => isPlace(word) && evidence.met[at] !== null);
  return !isMet && restIsMet(claim, evidence, isPlace) ? rival : null;
}

function byAct(claim: Claim, evidence: ClaimEvidence): Difference | null {
  for (const [at, word] of claim.words.entries()) {
    if (evidence.met[at] === 'sentence' || word.kind !== 'word' || isParticle(word.text, claim.text)) continue;
    const against = evidence.terms.find((term) => areOppositeActs(word.term, term));
    if (against === undefined || claim.words.some(({ term }) => term === against)) continue;
    const rest = claim.words.filter((_, place) => place !== at && evidence.met[place] === 'sentence');
    if (rest.length >= 2 && restIsMet(claim, evidence, (other) => other === word))
      return { claimed: word.text, found: against };
  }
  return null;
}

function byStance(claim: Claim, evidence: ClaimEvidence): Difference | null {
  if (!restIsMet(claim, evidence, () => false)) return null;
  const [claimed, found] = [claim.stance, readStance(evidence.text)];
  if (found.wished !== claimed.wished) return null;
  for (const { term, text } of claim.words) {
    if (!evidence.terms.includes(term)) continue;
    const [said, there] = [claimed.counted.get(term), found.counted.get(term)];
    const clash = said !== there && (said === 'all' || said === 'none' || there === 'none');
    if (said !== undefined && there !== undefined && clash)
      return { claimed: `${said}: ${text}`, found: `${there}: ${text}` };
  }
  const own = findTerms(evidence.text);
  // How far a negation reaches is a guess: where both deny a word of the claim, they deny the same.
  if (claim.words.some(({ term }) => claimed.negated.has(term) && found.negated.has(term))) return null;
  const flipped = claim.words.find(
    ({ term }) =>
      own.includes(term) && claimed.negated.has(term) !== found.negated.has(term) && !claimed.counted.has(term),
  );
  return flipped
    ? { claimed: claimed.negated.size > 0 ? 'not' : flipped.text, found: found.negated.size > 0 ? 'not' : flipped.text }
    : null;
}
