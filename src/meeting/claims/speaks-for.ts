import { countries } from 'countries-list';
import { namesOfCapital } from '../../search/general-names.ts';
import { findTerms } from '../../search/words.ts';
import { landOf } from '../disagreements/lands.ts';

/**
 * Tells whether one name is a land and the other its capital, by which news calls its government: "Lima offers help".
 *
 * @param one - As the analyser makes its terms, as is the other
 */
export const speaksFor = (one: readonly string[], other: readonly string[]): boolean =>
  isCapitalOf(one, other) || isCapitalOf(other, one);

function isCapitalOf(place: readonly string[], land: readonly string[]): boolean {
  const codes = capitals.get(place.join(' '));
  if (codes === undefined) return false;
  const code = landOf(land);
  return code !== null && codes.includes(code);
}

/** ISO 3166-1 codes, lower case, of the lands whose capital has a name. */
const capitals = Object.entries(countries).reduce((map, [code, { capital }]) => {
  for (const name of namesOfCapital(capital)) {
    const terms = findTerms(name).join(' ');
    if (terms !== '') map.set(terms, [...(map.get(terms) ?? []), code.toLowerCase()]);
  }
  return map;
}, new Map<string, readonly string[]>());
