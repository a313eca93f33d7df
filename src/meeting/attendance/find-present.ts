import type { Span } from '../../corpus/corpus.ts';
import { maskQuotations } from './mask-quotations.ts';
import { officeNouns } from './people-words.ts';
import {
  absence,
  beforeVerb,
  occasion,
  officesThere,
  otherTime,
  plainlyThere,
  presenceBefore,
  presenceVerbs,
  speechVerbs,
} from './presence-patterns.ts';

/** A name in a sentence, as offsets into it. */
export interface Named extends Span {
  /** The office beside it, as written, or `null`. */
  readonly role: string | null;
}

/**
 * Tells which of the names in a sentence it places where people meet: they do what only those can do who are there, or
 * others do it with them. Whoever is merely spoken of, quoted, absent or told of another time is left out.
 *
 * @param named - In order
 */
export function findPresent<T extends Named>(sentence: string, named: readonly T[]): readonly T[] {
  const own = maskQuotations(sentence);
  if (otherTime.test(own)) return [];
  const inOwnWords = named.filter(({ start, end }) => own.slice(start, end).trim() !== '');
  return groupNames(own, inOwnWords)
    .filter((group) => isThere(own, group))
    .flat();
}

function isThere(sentence: string, group: readonly Named[]): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return false;
  const before = textBefore(sentence, first);
  const after = textAfter(sentence, last);
  if (absence.test(sentence)) return plainlyThere.test(after);
  if (presenceVerbs.test(after) || presenceBefore.test(before)) return true;
  const speaks = speechVerbs.test(after) || speaksBefore.test(before);
  return speaks && (occasion.test(sentence) || group.some(({ role }) => role !== null && officesThere.test(role)));
}

const speaksBefore = /\b(?:said|added|says|adds|warned|replied|asked|noted) (?:the |its |his |her )?$/u;

/** What stands in front of a name, its title, its office and "officials from" left out. */
function textBefore(sentence: string, { start, role }: Named): string {
  let before = sentence.slice(0, start).replace(title, '');
  if (role) {
    const bare = before.replace(/[\s,]+$/, '');
    if (bare.endsWith(role)) before = bare.slice(0, -role.length);
  }
  return before.replace(escorts, '').replace(counts, '');
}

const title = /(?:Mr|Ms|Mrs|Dr|Prof|Sir|Dame|Hon)\.? $/u;
const escorts =
  /(?:(?<!\p{L})(?!with|of|from|by|between|includ\p{L}+|and|or|met|meet|meets|sent|bring|brought|heard)\p{L}+ )?(?<!\p{L})(?:partners?|counterparts?|officials?|representatives?|delegates?|delegations?|ministers?|envoys?|experts?|leaders?|members?|presidents?|ambassadors?|observers?)(?: of| from)? (?:the |our |its )?$/u;
const counts = /(?:all |the |some )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) $/u;

/** What stands behind a name, from its verb: apposition and small words left out. */
function textAfter(sentence: string, { end }: Named): string {
  let after = sentence.slice(end).replace(/^ \([^)]*\)/, '');
  const apposition = /^, ([^,.;]{3,90}), ?/.exec(after);
  if (apposition?.[1]?.split(' ').some((word) => officeNouns.test(word))) after = after.slice(apposition[0].length);
  if (!/^, (?:who|which) /.test(after)) after = after.replace(/^,?\s+/, '');
  for (let match = beforeVerb.exec(after); match !== null; match = beforeVerb.exec(after))
    after = after.slice(match[0].length);
  return after;
}

/** Names that stand together: nothing between them but commas, "and", and offices. */
function groupNames<T extends Named>(sentence: string, named: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const name of named) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && standTogether(sentence.slice(last.end, name.start), name.role)) group.push(name);
    else groups.push([name]);
  }
  return groups;
}

function standTogether(between: string, role: string | null): boolean {
  if (!/^\s*(?:,|and\b|as well as\b)/.test(between) || between.length > 110) return false;
  const offices = new Set((role ?? '').split(/\s+/));
  return between
    .split(/[\s,]+/)
    .filter(Boolean)
    .every((word) => joining.test(word) || offices.has(word) || /^\p{Lu}/u.test(word) || officeNouns.test(word));
}

const joining =
  /^(?:and|as|well|the|a|an|of|for|its|his|her|their|from|both|foreign|prime|deputy|acting|Mr|Ms|Mrs|Dr)$/;
