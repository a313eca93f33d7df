import type { Span } from '../../corpus/corpus.ts';
import { isCountry } from './countries.ts';
import type { Named } from './find-present.ts';
import { bodyNouns, noNames, officeNouns } from './people-words.ts';
import { presenceVerbs } from './presence-patterns.ts';

/** A country or an organisation that a sentence names. */
export interface BodyMention extends Named {
  readonly name: string;
}

/**
 * Finds the bodies that a sentence names: countries, names that hold a noun of bodies ("Council"), acronyms, names
 * behind "the", and names with those who come for them ("Baltic partners").
 *
 * @param taken - What stands for people and their offices already, as offsets into the sentence
 */
export function findBodies(sentence: string, taken: readonly Span[]): readonly BodyMention[] {
  return [...sentence.matchAll(capitals)].flatMap(({ 0: run, index }) => {
    const lead = /^(?:(?:The|A|An|In|At|On|And|But|Both|All) )+/.exec(run)?.[0] ?? '';
    const start = index + lead.length;
    const escort = escorts.exec(sentence.slice(index + run.length))?.[0] ?? '';
    const end = index + run.length + escort.length;
    const name = sentence.slice(start, end);
    const behind = sentence.slice(end);
    if (taken.some((span) => start < span.end && span.start < end)) return [];
    if (
      /^['’]s?\b/.test(behind) ||
      name.split(' ').every((word) => noNames.test(word)) ||
      notBodies.test(name) ||
      name.split(' ').some((word) => officeNouns.test(word))
    )
      return [];
    if (!endsPhrase.test(behind) && !presenceVerbs.test(behind.trimStart())) return [];
    const the = /\bthe $/i.test(sentence.slice(0, start)) || /^The $/.test(lead);
    return isBody(name, the && start > lead.length) || (escort !== '' && !noNames.test(name.split(' ')[0] ?? ''))
      ? [{ name, start, end, role: null }]
      : [];
  });
}

const capital = String.raw`(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{M}\p{N}’'-]*(?<!['’]s)`;
const capitals = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${capital})(?: (?:${capital}|(?:of|for|on|the|de|du|des)(?: the)? (?=(?:${capital}))(?:${capital})))*`,
  'gu',
);
const escorts =
  /^ (?:partners|members|allies|officials|delegates|delegations|ministers|countries|states|leaders|representatives|envoys|governors|mayors)\b/u;

/** Behind a whole name stands no noun of which the name would be a mere adjective. */
const endsPhrase =
  /^(?:$|[.,;:)]| \(|\s*$| (?:and|as|or|in|on|at|for|to|with|who|which|by|over|from|before|after|during|was|were|is|are|will|has|have|had|also|both|sent|this|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/iu;

/** Events, texts and places: nobody who could come. */
const notBodies =
  /\b(?:policy|security|affairs|finance|trade|neighbou?rhood|region|east|west|north|south|balkans|meeting|summit|session|conference|declaration|treaty|plan|protocol|charter|agreement|act|accord|pact|hotel|hall|palace|square|street|convention|communiqué|resolution|article|forum|office|centre|center|headquarters|initiative|airport|river|lake|sea|ocean|gulf|bay|strait|general)s?$/i;

function isBody(name: string, the: boolean): boolean {
  const words = name.split(' ');
  return (
    isCountry(name) ||
    /^(?:\p{Lu}\.?){2,}$/u.test(name) ||
    words.some((word) => bodyNouns.test(word)) ||
    (the && words.length > 1)
  );
}
