/**
 * Whether a sentence ends where a boundary is proposed: not behind abbreviations and initials, nor inside an address, nor
 * before words in lower case that go on.
 *
 * @param text - Text on one line
 * @param at - The boundary: what stands before it may end in white space
 */
export function endsSentence(text: string, at: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, at - reach), at), text.slice(at, at + reach)];
  const [head, tail] = [before.trimEnd(), behind.trimStart()];
  if (head === before && tail === behind && !/[。！？]$/.test(head)) return false;
  if (/^\p{Ll}/u.test(tail) || /^[”’"')\]]/.test(tail)) return false;
  const word = /([\p{L}.]+)\.$/u.exec(head)?.[1] ?? '';
  const known = word.toLowerCase();
  if (titles.has(known) && /^\p{Lu}/u.test(word)) return false;
  if (beforeNumbers.has(known) && !/^\p{Lu}$/u.test(word)) return !number.test(tail);
  if (insideSentences.has(known)) return false;
  if (/^[ap]\.m$/.test(known)) return !dayOrZone.test(tail);
  // "Commodore (ret.) Lee"
  if (/\(\p{L}+\.\)$/u.test(head)) return false;
  if (/[?!][”"’']+$/.test(head) && speaker.test(tail)) return false;
  return !/(?:^|[\s(“"‘'.-])(?:\p{Lu}\.)+$/u.test(head) || beginning.test(tail);
}

/** No abbreviation, and no name of a speaker, is longer. */
const reach = 100;

/** With a capital letter they stand before a name, so what follows is never a new sentence. */
const titles = new Set(
  'dr mr mrs ms mx prof gen lt col maj capt cmdr adm sgt cpl pte rep sen gov st ste mt ft rev fr hon pres amb insp supt messrs mme mlle m bro avv ing dott mag'.split(
    ' ',
  ),
);

/** They stand before a number: "No. 4", "Art. IV", "Jan. 3"; without one they end a sentence. */
const beforeNumbers = new Set(
  'no nos nr art arts vol vols ch sec sect para paras p pp fig figs par ca c approx tel ext res reg doc jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const number = /^(?:[\d(]|(?:[IVXLC]{2,}|[VX])\b)/;

/** They never end a sentence. */
const insideSentences = new Set('e.g i.e eg ie a.k.a cf vs viz al'.split(' '));

/** What goes on behind "at 6 p.m." */
const dayOrZone = /^\(?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{3,4}\b|Eastern|Pacific|Central)/;

/** Behind initials ("the U.S. The …") these words begin a new sentence; a name ("U.S. Secretary", "J. A. Smith") does not. */
const beginnings =
  'The|This|That|These|Those|It|Its|He|She|They|We|I|You|His|Her|Their|Our|A|An|In|On|At|As|But|And|Or|So|If|When|While|After|Before|For|From|With|However|Meanwhile|There|Here|To|By|Under|Both|All|Some|Many|Most|One|Two|No|Not|What|Who|Why|How|Nobody|None|Everybody|Everyone|Others';
const beginning = new RegExp(`^[“"‘'(]*(?:${beginnings})\\b(?!\\.)`);

/** Who said what ends in a question mark: "“Who pays?” Lee asked." */
const speaker = new RegExp(
  `^(?!(?:${beginnings})\\b)(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,5}(?:said|asked|told|added|wrote|replied|wondered|warned)\\b`,
  'u',
);
