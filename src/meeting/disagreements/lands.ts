import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { findTerms } from '../../search/words.ts';
import { areKin } from '../claims/are-kin.ts';

/**
 * The land that a capitalised word or phrase names, or whose people or language it names: "Norway", "Norwegian".
 *
 * English names of lands come with Unicode's CLDR, which the runtime carries; peoples with i18n-nationality; other
 * adjectives are told by their endings, but for those of the table.
 *
 * @param terms - As the analyser makes them
 * @returns ISO 3166-1 code, lower case; `null` for what is no land
 */
export function landOf(terms: readonly string[]): string | null {
  const name = terms.join(' ');
  const known = lands.get(name);
  if (known !== undefined) return known;
  const last = terms.at(-1) ?? '';
  if (last.length < 4 || unknown.has(name)) return null;
  const first = terms.slice(0, -1).join(' ');
  for (const { end, code } of byStart.get(startOf(first, last)) ?? []) {
    if (areKin(end, last) || last === `${end}es` || last === `${end.slice(0, -1)}es`) {
      lands.set(name, code);
      return code;
    }
  }
  unknown.add(name);
  return null;
}

/** Looked up before, and no lands. */
const unknown = new Set<string>();

/** Codes of states that are no more, and of what is none. */
const obsolete = /^(?:AN|BU|CS|DD|DY|EU|EZ|FX|HV|NH|NT|RH|SU|TP|UK|UN|VD|YD|YU|ZR|ZZ|X[^K]|Q.)$/;

/** Other names of lands, and words for their people besides that of i18n-nationality. */
const irregular: Readonly<Record<string, string>> = {
  ...{
    ae: 'Emirati, UAE',
    ar: 'Argentine, Argentinian',
    ba: 'Bosnian',
    cd: 'DRC',
    ci: 'Ivory Coast',
    cz: 'Czech Republic',
    dk: 'Danes, Dane',
  },
  ...{ dm: 'Dominica', do: 'Dominican', es: 'Spaniard', fi: 'Finn', fo: 'Faroes, Faroese' },
  ...{ gb: 'UK, Britain, Great Britain, Briton', kg: 'Kyrgyz', kr: 'Republic of Korea', kp: 'DPRK', kz: 'Kazakh' },
  ...{ lu: 'Luxembourgish', mk: 'Macedonian', mm: 'Burmese, Burma, Myanmar', ne: 'Nigerien', ng: 'Nigerian' },
  ...{ nl: 'Holland, Netherlands', nz: 'New Zealander', ph: 'Philippine', pl: 'Pole', sa: 'Saudi', se: 'Swede' },
  ...{
    si: 'Slovene',
    sk: 'Slovak',
    tj: 'Tajik',
    tm: 'Turkmen',
    tr: 'Turkey, Turk, Türkiye',
    us: 'U.S., USA, United States of America',
    uz: 'Uzbek',
  },
};

/** Lands whose names begin alike are kin or not; all others are not. */
const startOf = (first: string, last: string): string => `${first} ${last.slice(0, 3)}`;

const lands = readLands();

/** The last words of names, long enough to have an adjective made of them. */
const byStart = [...lands].reduce((map, [land, code]) => {
  const words = land.split(' ');
  const end = words.at(-1) ?? '';
  const start = startOf(words.slice(0, -1).join(' '), end);
  return end.length < 4 ? map : map.set(start, [...(map.get(start) ?? []), { end, code }]);
}, new Map<string, readonly { readonly end: string; readonly code: string }[]>());

function readLands(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters
    .flatMap((first) => letters.map((second) => `${first}${second}`))
    .filter((code) => !obsolete.test(code));
  const listed = codes.flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : [{ code, name }];
  });
  const all = [
    ...listed.map(({ code, name }) => [findTerms(name).join(' '), code.toLowerCase()] as const),
    ...Object.entries(nationalities.nationalities).map(
      ([code, people]) => [findTerms(people).join(' '), code.toLowerCase()] as const,
    ),
    ...Object.entries(irregular).flatMap(([code, list]) =>
      list.split(', ').map((name) => [findTerms(name).join(' '), code] as const),
    ),
  ];
  return new Map<string, string>([['us', 'us'], ...all.filter(([name]) => name !== '')]);
}
