import { findTerms } from '../../search/words.ts';
import type { PersonMention } from '../attendance/find-people.ts';
import { areOppositeActs, areSameAct } from './act-groups.ts';
import { areKin } from './are-kin.ts';
import { findFigures } from './figure-values.ts';
import type { Claim, ClaimWord } from './read-claim.ts';
import { readStance } from './stance.ts';
import type { ClaimEvidence } from './weigh-evidence.ts';

/** What a claim says, and what a sentence says in its place. */
export interface Contradiction {
  readonly claimed: string;
  readonly found: string;
}

/** Share of the rest of the claim that has to be met before the odd part counts as another value of the same slot. */
const sameSlot = { covered: 0.75, own: 0.4 } as const;

/**
 * Finds another value for the same slot: the sentence says all of the claim but for one figure, one person in a role,
 * one quantifier, a negation, or an act that excludes the claimed one.
 *
 * @param people - Whom the corpus names, where
 * @returns `null` where nothing stands against the claim, or too little of it is met to tell
 */
export function findContradiction(
  claim: Claim,
  evidence: ClaimEvidence,
  people: readonly PersonMention[],
): Contradiction | null {
  return (
    byFigure(claim, evidence) ??
    byPerson(claim, evidence, people) ??
    byAct(claim, evidence) ??
    byStance(claim, evidence)
  );
}

/** Whether the claim but for some words is met well enough. */
function restIsMet(claim: Claim, evidence: ClaimEvidence, without: (word: ClaimWord) => boolean): boolean {
  let [total, covered, own, strange] = [0, 0, 0, 0];
  for (const [at, word] of claim.words.entries()) {
    if (without(word)) continue;
    const met = evidence.met[at] ?? null;
    total += word.weight;
    covered += met === null ? 0 : word.weight;
    own += met === 'sentence' || met === 'meaning' ? word.weight : 0;
    strange += met === null && word.kind !== 'word' ? 1 : 0;
  }
  return total > 0 && strange === 0 && covered / total >= sameSlot.covered && own / total >= sameSlot.own;
}

function byFigure(claim: Claim, evidence: ClaimEvidence): Contradiction | null {
  const there = findFigures(evidence.text);
  for (const claimed of findFigures(claim.text)) {
    if (claimed.unit === '' || claimed.vague) continue;
    const same = there.filter(({ unit }) => unit === claimed.unit || areKin(unit, claimed.unit));
    const other = same[0];
    if (
      other === undefined ||
      same.some(({ value, vague }) => value === claimed.value || (vague && near(value, claimed.value)))
    )
      continue;
    const own = new Set(findTerms(claimed.text));
    if (!restIsMet(claim, evidence, ({ term, kind }) => kind === 'figure' && own.has(term))) continue;
    if (claim.words.filter(({ kind }) => kind !== 'figure').length < 2) continue;
    return { claimed: claimed.text, found: other.text };
  }
  return null;
}

/** "Nearly 40,000" allows 38,900. */
const near = (bound: number, value: number): boolean => Math.abs(bound - value) <= 0.1 * Math.abs(bound);

function byPerson(claim: Claim, evidence: ClaimEvidence, people: readonly PersonMention[]): Contradiction | null {
  const strange = claim.words.filter(({ kind }, at) => kind === 'name' && notHere(evidence, at));
  if (strange.length === 0 || strange.length > 4) return null;
  const terms = claim.words.map(({ term }) => term);
  const here = people.filter(
    ({ passage, span }) =>
      passage === evidence.passage && span.start >= evidence.wide.start && span.end <= evidence.wide.end,
  );
  if (here.some(({ key }) => terms.includes(key))) return null;
  if (!restIsMet(claim, evidence, (word) => strange.includes(word))) return null;
  const rival =
    here.find(({ role }) => role !== null && role !== '' && holdsRole(claim, role)) ??
    (here.length === 1 &&
    terms.some((term) => soleActs.some((act) => areSameAct(act, term) && meetsAct(evidence, term)))
      ? here[0]
      : undefined);
  return rival ? { claimed: strange.map(({ text }) => text).join(' '), found: rival.name } : null;
}

const notHere = ({ met }: ClaimEvidence, at: number): boolean => met[at] !== 'sentence';

/** All words of the office are in the claim, under any of their names. */
function holdsRole({ words }: Claim, role: string): boolean {
  const office = findTerms(role);
  const names = words.flatMap(({ term, meanings }) => [term, ...meanings.flatMap(({ terms }) => terms)]);
  return office.length > 0 && office.every((wanted) => names.some((name) => areKin(name, wanted)));
}

/** Acts that one person does at a meeting. */
const soleActs = findTerms('chair host propose open succeed');

const meetsAct = ({ terms }: ClaimEvidence, act: string): boolean => terms.some((term) => areSameAct(term, act));

function byAct(claim: Claim, evidence: ClaimEvidence): Contradiction | null {
  for (const [at, word] of claim.words.entries()) {
    if (evidence.met[at] === 'sentence' || word.kind !== 'word') continue;
    const against = evidence.terms.find((term) => areOppositeActs(word.term, term));
    if (against === undefined || claim.words.some(({ term }) => term === against)) continue;
    const rest = claim.words.filter((_, place) => place !== at && evidence.met[place] === 'sentence');
    if (rest.length >= 2 && restIsMet(claim, evidence, (other) => other === word))
      return { claimed: word.text, found: against };
  }
  return null;
}

function byStance(claim: Claim, evidence: ClaimEvidence): Contradiction | null {
  if (!restIsMet(claim, evidence, () => false)) return null;
  const [claimed, found] = [readStance(claim.text), readStance(evidence.text)];
  if (found.wished !== claimed.wished) return null;
  for (const { term, text } of claim.words) {
    if (!evidence.terms.some((other) => other === term)) continue;
    const [said, there] = [claimed.counted.get(term), found.counted.get(term)];
    if (
      said !== undefined &&
      there !== undefined &&
      said !== there &&
      (said === 'all' || said === 'none' || there === 'none')
    )
      return { claimed: `${said}: ${text}`, found: `${there}: ${text}` };
  }
  const flipped = claim.words.find(
    ({ term }) =>
      evidence.terms.includes(term) &&
      claimed.negated.has(term) !== found.negated.has(term) &&
      !claimed.counted.has(term),
  );
  return flipped
    ? { claimed: claimed.negated.size > 0 ? 'not' : flipped.text, found: found.negated.size > 0 ? 'not' : flipped.text }
    : null;
}
