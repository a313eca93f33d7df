import type { Meeting, Vocabulary } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import { officeNouns } from '../attendance/people-words.ts';
import { areKin } from '../claims/are-kin.ts';
import { landOf } from './lands.ts';
import { alone, heads, joinHeads, needsCharge, noise, ranks, small, stops } from './office-words.ts';
import { findOneWords, groupOf } from './one-word.ts';

/** An office, taken apart: "Deputy Minister of Foreign Affairs of Norway". */
export interface Office {
  /** What it is: "minister". */
  readonly head: string;
  /** What makes it another office: "deputy". */
  readonly ranks: readonly string[];
  readonly lands: readonly string[];
  /** What it is in charge of, and whose it is where that is no land. */
  readonly others: readonly string[];
}

/**
 * Reads an office as written beside a name.
 *
 * @returns `null` for what several people are at once (delegate, member), and for words that are no office
 */
export function readOffice(role: string, vocabulary: Vocabulary): Office | null {
  if (/\b(?:its|whose|their|his|her|other|emeritus)\b/i.test(role)) return null;
  const text = joinHeads(inOneSpelling(role, vocabulary));
  const words = [...text.matchAll(/[\p{L}\p{M}.]+(?:['’-][\p{L}\p{M}]+)*/gu)].map(({ 0: word }) =>
    word.replace(/['’]s?$/, ''),
  );
  const link = words.findIndex((word) => /^(?:of|for|to|at)$/.test(word));
  const front = link < 0 ? words : words.slice(0, link);
  const at = front.findLastIndex((word) => heads.has(word.toLowerCase()));
  const head = heads.get(front[at]?.toLowerCase() ?? '');
  if (head === undefined || at !== front.length - 1) return null;
  const opens = front.slice(0, at).findLastIndex((word) => stops.test(word)) + 1;
  const rest = [...front.slice(opens, at), ...words.slice(at + 1)].filter((word) => !small.test(word));
  const plain = rest.filter((word) => !ranks.test(word) && !noise.test(word) && !officeNouns.test(word));
  const { lands, others } = splitLands(plain);
  return {
    head,
    ranks: rest
      .filter((word) => ranks.test(word))
      .map((word) => word.toLowerCase())
      .sort(),
    lands,
    others,
  };
}

/**
 * Whether two offices are one, and one that a single person holds.
 *
 * @param meeting - Words of the meeting's own names: an article need not say whose body's chair it means
 */
export function areSameOffice(one: Office, other: Office, meeting: ReadonlySet<string>): boolean {
  if (one.head !== other.head || one.ranks.join() !== other.ranks.join()) return false;
  if (one.ranks.some((rank) => /^(?:former|ex|past|late)$/.test(rank))) return false;
  const sameLands = one.lands.join() === other.lands.join();
  const [few, many] =
    one.others.length <= other.others.length ? [one.others, other.others] : [other.others, one.others];
  const has = (terms: readonly string[], term: string): boolean => terms.some((met) => areKin(met, term));
  const more = many.filter((term) => !has(few, term));
  const within = few.every((term) => has(many, term));
  if (within && sameLands && more.length === 0)
    return (one.lands.length > 0 && !needsCharge.has(one.head)) || few.length > 0 || alone.has(one.head);
  if (within && sameLands && one.lands.length > 0) return few.length > 0 || alone.has(one.head);
  const lands = [...one.lands, ...other.lands].filter(
    (land) => !(one.lands.includes(land) && other.lands.includes(land)),
  );
  return within && alone.has(one.head) && [...lands, ...more].every((term) => meeting.has(term));
}

/** The words that name a meeting, as offices name bodies. */
export function readMeetingWords({ name, aliases, kind, place }: Meeting, vocabulary: Vocabulary): ReadonlySet<string> {
  const text = [name, ...aliases, kind, place ?? ''].join(', ');
  const spelled = `${text}, ${inOneSpelling(text, vocabulary)}`;
  const { lands, others } = splitLands(spelled.split(/[\s,]+/));
  return new Set([...lands, ...others, ...findOneWords(text, vocabulary).map(({ token }) => token)]);
}

/** What the vocabulary calls by several names is called by the first that is an office, or the first. */
function inOneSpelling(role: string, vocabulary: Vocabulary): string {
  const groups = new Map(vocabulary.same.map((group) => [group[0] ?? '', group]));
  let text = role;
  for (const { token, start, end } of [...findOneWords(role, vocabulary)].reverse()) {
    const group = groups.get(groupOf(token) ?? '');
    if (group === undefined) continue;
    const named =
      group.find((name) => readHead(name) !== undefined) ??
      group.find((name) => landOf(findTerms(name)) !== null) ??
      group[0] ??
      '';
    text = text.slice(0, start) + named + text.slice(end);
  }
  return text;
}

const readHead = (name: string): string | undefined =>
  joinHeads(name)
    .toLowerCase()
    .split(' ')
    .map((word) => heads.get(word))
    .find((head) => head !== undefined);

function splitLands(words: readonly string[]): {
  readonly lands: readonly string[];
  readonly others: readonly string[];
} {
  const [lands, others]: [string[], string[]] = [[], []];
  for (let at = 0; at < words.length; ) {
    const length = [3, 2, 1].find(
      (run) =>
        at + run <= words.length && /^\p{Lu}/u.test(words[at] ?? '') && landOrBody(words.slice(at, at + run)) !== null,
    );
    if (length === undefined) others.push(...findTerms(words[at] ?? ''));
    else lands.push(landOrBody(words.slice(at, at + length)) ?? '');
    at += length ?? 1;
  }
  return { lands: [...new Set(lands)].sort(), others: [...new Set(others)].sort() };
}

/** Lands, and bodies known by their initials. */
function landOrBody(words: readonly string[]): string | null {
  const name = words.join(' ');
  if (/^(?:European Union|E\.?U\.?)$/.test(name)) return 'eu';
  if (/^(?:United Nations|U\.?N\.?)$/.test(name)) return 'un';
  const land = landOf(findTerms(`in ${name}`));
  if (land !== null) return land;
  return words.length === 1 && /^\p{Lu}{2,}$/u.test(name) ? name.toLowerCase() : null;
}
