import { countries } from 'countries-list';
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };

/** Words that stand for each other in any corpus, as the vocabulary of one lists its own. */
export interface GeneralNames {
  readonly same: readonly (readonly string[])[];
  readonly expand: readonly { readonly from: string; readonly to: readonly string[] }[];
}

/**
 * "Who stood in for Praia?": capitals stand for their countries, and peoples and countries for each other. From
 * countries-list (names, capitals) and i18n-nationality (peoples).
 */
function readCountries(): GeneralNames {
  const peoples: Readonly<Record<string, string>> = nationalities.nationalities;
  const listed = Object.entries(countries).map(([code, { name, capital, ...more }]) => {
    const alias: readonly string[] = 'alias' in more ? more.alias : [];
    const people = peoples[code];
    return { names: [name, ...alias, ...(people === undefined ? [] : [people])], capital };
  });
  return {
    same: listed.map(({ names }) => names),
    expand: listed.flatMap(({ names, capital }) =>
      capital === '' || names.includes(capital) || elsewhere.has(capital)
        ? []
        : namesOfCapital(capital).map((from) => ({ from, to: names })),
    ),
  };
}

/** @returns A capital's name, and what it is mostly called: without "New" before and "D.C." behind. */
export const namesOfCapital = (capital: string): readonly string[] => [
  ...new Set([capital, capital.replace(/^New | D\.C\.$/, '')]),
];

/** Capitals that are more often somebody or something else. */
const elsewhere: ReadonlySet<string> = new Set(['Georgetown', 'Hamilton', 'Kingston', 'Male', 'Victoria']);

/** What people write for short of offices and bodies. */
const shorthand: readonly (readonly string[])[] = [
  ['comms', 'communications'],
  ['govt', 'government'],
  ['prez', 'president'],
  ['dept', 'department'],
  ['intl', 'international'],
  ['natl', 'national'],
  ['exec', 'executive'],
  ['mins', 'ministers'],
  ['HQ', 'headquarters'],
  ['sec gen', 'secretary general'],
  ['exec sec', 'executive secretary'],
  ['PM', 'prime minister'],
  ['FM', 'foreign minister'],
  ['dep', 'deputy'],
  ['agri', 'agriculture'],
];

const { same, expand } = readCountries();

export const generalNames: GeneralNames = { same: [...same, ...shorthand], expand };
