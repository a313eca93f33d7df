import { bodyNouns, noNames, officeNouns, particles, titles } from './people-words.ts';

/** A capitalised name in a sentence, with the office that stands beside it. */
export interface NameRun {
  readonly name: string;
  /** Where the name begins, as an offset into the sentence. */
  readonly start: number;
  /** The office beside it, as written, or `null`. */
  readonly role: string | null;
  /** A verb of speech or of presence stands right beside it. */
  readonly speaks: boolean;
}

/** Finds capitalised runs of a sentence, and splits each into office and name. */
export function findNameRuns(sentence: string): readonly NameRun[] {
  return [...sentence.matchAll(runPattern)].flatMap(({ 0: run, index }) => {
    const words = [...run.matchAll(/\S+/g)].map(({ 0: text, index: at }) => ({ text, at: index + at }));
    const office = words.findLastIndex(({ text }) => officeNouns.test(bare(text)) || titles.test(text));
    let first = office + 1;
    // "Minister of Foreign Affairs Maria Tveit": what stands behind "of" is the office's, but for the name at the end.
    if (words[first] !== undefined && links.test(words[first]?.text ?? '')) {
      if (words.length - first < 4) return [];
      first = words.length - 2;
    }
    const kept = trimEdges(words.slice(first));
    const [head, last] = [kept[0], kept.at(-1)];
    if (head === undefined || last === undefined) return [];
    const name = sentence.slice(head.at, last.at + last.text.length).replace(/['’]s$/, '');
    const end = head.at + name.length;
    if (isPartOfOffice(sentence.slice(end))) return [];
    if (bodyNouns.test(bare(last.text)) || !/\p{Lu}\p{Ll}{1}/u.test(name)) return [];
    const own = office >= 0 && first > 0 ? sentence.slice(words[0]?.at ?? 0, head.at).trim() : '';
    // "the Minister of Foreign Affairs of Norway": all of it is the office, and Norway nobody's name.
    if (links.test(own.split(' ').at(-1) ?? '')) return [];
    const before = roleBefore(sentence.slice(0, words[0]?.at ?? 0));
    const joined = own !== '' ? `${lowerOffice(sentence, words[0]?.at ?? 0)}${own}` : null;
    const titled = own !== '' && own.split(' ').every((word) => titles.test(word));
    const role = (titled ? null : joined) ?? before ?? roleBehind(sentence.slice(end)) ?? joined;
    const speaks = speech.test(sentence.slice(end)) || saidBefore.test(sentence.slice(0, head.at));
    return [{ name, start: head.at, role: role && tidy(role), speaks }];
  });
}

const capital = String.raw`(?:\p{Lu}\.)+|\p{Lu}[\p{L}\p{M}’'-]*`;
const runPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${capital})(?: (?:${capital}|(?:of|for|de|da|di|del|der|den|van|von|bin|ibn|al|el|la|du) (?=\p{Lu})(?:${capital})))*`,
  'gu',
);
const links = /^(?:of|for)$/;

/** "Thai deputy health minister": the capitalised word belongs to the office behind it. */
const isPartOfOffice = (behind: string): boolean =>
  /^ (?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]*/u
    .exec(behind)?.[0]
    .trim()
    .split(' ')
    .some(
      (word, at, words) =>
        officeNouns.test(word) && words.slice(0, at).every((one) => !notOfRole.test(one) && !opensOffice.test(one)),
    ) ?? false;

/** "Kwame Asante as its president": the office is another phrase. */
const opensOffice = /^(?:as|its|his|her|their|the|a|an)$/;

const bare = (word: string): string => word.replace(/['’]s$/, '').replace(/\.$/, '');

interface Placed {
  readonly text: string;
  readonly at: number;
}

/** Names neither begin with a word that merely opens the sentence, nor end with a particle. */
function trimEdges(words: readonly Placed[]): readonly Placed[] {
  const owner = words.findLastIndex(({ text }) => /['’]s$/.test(text));
  const from = words.findIndex(
    ({ text }, at) => (at > owner || owner === words.length - 1) && !noNames.test(bare(text)) && !links.test(text),
  );
  if (from < 0) return [];
  const behind = words.slice(from);
  const cut = behind.findIndex(({ text }) => noNames.test(bare(text)) || links.test(text));
  const kept = cut < 0 ? behind : behind.slice(0, cut);
  return kept.slice(0, kept.findLastIndex(({ text }) => !particles.test(text)) + 1);
}

/** "the Norwegian environment minister Maria Tveit", "the Minister of Foreign Affairs of Norway, Maria Tveit". */
function roleBefore(before: string): string | null {
  const match =
    /(?:^|[\s(“"])((?:[\p{L}.’'/-]+ ){0,5}?(?:[\p{L}-]+)(?: (?:of|for) [\p{L}’ -]+?)?),? (?:Mr |Ms |Mrs |Dr )?$/u.exec(
      before,
    );
  const words = match?.[1]?.split(' ') ?? [];
  const office = words.findLastIndex((word) => officeNouns.test(word));
  if (
    office < 0 ||
    (office !== words.length - 1 &&
      !links.test(words[office + 1] ?? '') &&
      !/^[Gg]eneral$/.test(words[office + 1] ?? ''))
  )
    return null;
  const from = words.slice(0, office).findLastIndex((word) => stopsRole.test(word)) + 1;
  const role = words.slice(from);
  return openEnd.test(role.at(-1) ?? '') ? null : role.join(' ');
}

/** An office that ends so is not over: what follows is the rest of it, not a name. */
const openEnd = /^(?:of|for|and|the|&)$/;

const stopsRole =
  /^(?:the|a|an|whose|who|which|no|our|my|your|so|did|does|and|with|by|of|from|as|said|says|told|to|also|met|between|included|including|thanked|joined|while|when|that|by|then|noted|added|against|for|on|in|but|whose|her|his|their|where|featuring|is|was|are|were|about|after|before|at|over)$/i;

/** ", the Norwegian environment minister," */
function roleBehind(behind: string): string | null {
  const text = /^,? (?:\(|who (?:is|was) |is |was )?((?:the |a |an )?[^,;.()]{3,80})/u.exec(behind)?.[1];
  if (text === undefined || !/^[,(]|^ \(|^, /.test(behind)) return null;
  const words = text.split(' ').slice(0, 8);
  const office = words.findIndex((word) => officeNouns.test(word));
  if (office < 0 || words.slice(0, office).some((word) => notOfRole.test(word))) return null;
  const behindOffice = words
    .slice(office + 1)
    .findIndex(
      (word, at, all) => !/^(?:of|for|the|and|general|General|\p{Lu}.*)$/u.test(word) && !links.test(all[at - 1] ?? ''),
    );
  return words
    .slice(0, behindOffice < 0 ? words.length : office + 1 + behindOffice)
    .join(' ')
    .replace(/^(?:the|a|an) /, '');
}

/** Whatever follows these is somebody else's office, or no apposition at all. */
const notOfRole =
  /^(?:said|says|and|or|but|who|whom|whose|which|that|will|would|met|told|with|according|at|in|on|by|from|no|not|to|is|was|were|are|had|has)$/;

/** Words of an office that stand in lower case in front of its capitalised part: "prime Minister". */
const lowerOffice = (sentence: string, at: number): string =>
  /((?:deputy|acting|former|outgoing|incoming|new) )$/.exec(sentence.slice(0, at))?.[1] ?? '';

const tidy = (role: string): string | null => {
  const text = role.replace(/^(?:the|a|an) /i, '').replace(/(?: (?:and|of|for|the))*[,\s]*$/, '');
  return titles.test(text) || text === '' ? '' : text;
};

const speech =
  /^,? (?:also |then |later )?(?:said|told|added|noted|warned|stressed|asked|proposed|argued|insisted|explained|announced|called|urged|replied|objected|chaired|chairs|presided|attended|hosted|represented|stood|opened|spoke|abstained|voted|presented|welcomed|thanked|underlined|underscored|highlighted|encouraged|will chair|put|wanted|offered|refused|suggested|moved|seconded|signed|took)\b/;
const saidBefore = /(?:said|added|told|asked|warned|replied|by|chairmanship of|succeeds|succeeded|alongside) $/;
