import type { Account } from './account.ts';

/**
 * Whether a sentence names two people, or one of them with a word of change: both may have held one office.
 *
 * @param newly - Both are said to be new in it, so that a word of change is none
 */
export function changesHands(accounts: readonly Account[], one: string, other: string, newly = false): boolean {
  const [a, b] = [findNamings(accounts, lastOf(one)), findNamings(accounts, lastOf(other))];
  const isChange = (text: string): boolean => {
    const before = namedBefore.exec(text)?.[1];
    return before === undefined || [one, other].some((name) => before.endsWith(lastOf(name)));
  };
  if (!newly && [...a.changes, ...b.changes].some(isChange)) return true;
  const [few, many] = a.at.size <= b.at.size ? [a.at, b.at] : [b.at, a.at];
  return [...few].some((place) => many.has(place));
}

/** The sentences that name somebody. */
interface Namings {
  readonly at: ReadonlySet<number>;
  /** Those of them that tell of a change. */
  readonly changes: readonly string[];
}

const known = new WeakMap<readonly Account[], Map<string, Namings>>();

/** Found once for each name of a meeting: it is compared with many others. */
function findNamings(accounts: readonly Account[], last: string): Namings {
  const byName = known.get(accounts) ?? new Map<string, Namings>();
  known.set(accounts, byName);
  const had = byName.get(last);
  if (had !== undefined) return had;
  const found = accounts.flatMap(({ text }, at) => (text.includes(last) ? [{ at, text }] : []));
  const namings = {
    at: new Set(found.map(({ at }) => at)),
    changes: found.flatMap(({ text }) => (change.test(text) ? [text] : [])),
  };
  byName.set(last, namings);
  return namings;
}

const lastOf = (name: string): string => name.split(/\s+/).at(-1) ?? name;

/** "Who replaced Ada Quill": whose place was taken is told by name, and may be a third person's. */
const namedBefore =
  /\b(?:replac(?:es|ed|ing)|succeed(?:s|ed|ing)|took over from|takes over from|in succession to) (?:(?:Mr|Mrs|Ms|Dr|Sir) )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})/u;

const change =
  /\b(?:succe(?:ed|eds|eded|eding)|successor|predecessor|replac(?:e|es|ed|ing|ement)|took over|takes? over|taking over|hand(?:s|ed|ing)? over|resign(?:s|ed|ing|ation)|step(?:s|ped|ping) down|outgoing|incoming|former(?:ly)?|newly|new (?:\p{L}+ )?(?:minister|president|chair|secretary|director|premier|chancellor|head|chief|commissioner)|interim|acting|until recently|stand(?:s|ing)? in|stood in|sworn in|in (?:his|her|their) (?:place|stead|absence)|on behalf of|deputi[sz](?:es|ed|ing) for|since taking office|left office|leaves office|retir(?:es|ing|ement)|(?:has|had|who|he|she|having) retired|retired (?:from|in|as|after|last|this)|dismissed|ousted)\b/iu;
