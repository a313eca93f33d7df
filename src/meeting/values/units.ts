/** What a unit measures, and how many of its dimension's base unit it is. */
export interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

/** Factors of the International System of Units (BIPM, SI Brochure, 9th edition); miles and feet as of 1959. */
const table: readonly (readonly [dimension: string, factor: number, names: string])[] = [
  ['share', 1, '%|per cent|percent'],
  ['points', 1, 'percentage points?'],
  ['volume', 1e9, 'km³|km3|cubic kilomet(?:er|re)s?|cubic km'],
  ['volume', 1, 'm³|m3|cubic met(?:er|re)s?'],
  ['volume', 1e-3, 'lit(?:er|re)s?'],
  ['area', 1e6, 'km²|km2|square kilomet(?:er|re)s?|sq km'],
  ['area', 1e4, 'hectares?|ha'],
  ['area', 1, 'm²|m2|square met(?:er|re)s?'],
  ['length', 1609.344, 'miles?'],
  ['length', 1000, 'kilomet(?:er|re)s?|km'],
  ['length', 0.01, 'centimet(?:er|re)s?|cm'],
  ['length', 0.001, 'millimet(?:er|re)s?|mm'],
  ['length', 0.3048, 'feet|foot|ft'],
  ['length', 1, 'met(?:er|re)s?'],
  ['mass', 1000, 'tonnes?|metric tons?|tons?'],
  ['mass', 1e6, 'kilotonnes?|kt'],
  ['mass', 1e9, 'megatonnes?|Mt'],
  ['mass', 1, 'kilograms?|kilos?|kg'],
  ['power', 1e9, 'gigawatts?|GW'],
  ['power', 1e6, 'megawatts?|MW'],
  ['power', 1e3, 'kilowatts?|kW'],
  ['energy', 1e12, 'terawatt[- ]hours?|TWh'],
  ['energy', 1e9, 'gigawatt[- ]hours?|GWh'],
  ['energy', 1e6, 'megawatt[- ]hours?|MWh'],
  ['energy', 1e3, 'kilowatt[- ]hours?|kWh'],
  ['temperature', 1, '°C|degrees(?: Celsius)?'],
  ['duration', 1 / 24, 'hours?'],
  ['duration', 1 / 1440, 'minutes?'],
  ['duration', 1, 'days?'],
  ['duration', 7, 'weeks?'],
  ['duration', 30.4375, 'months?'],
  ['duration', 365.25, 'years?'],
  ['duration', 3652.5, 'decades?'],
  ['money EUR', 1, '€|EUR|euros?'],
  ['money GBP', 1, '£|GBP|pounds(?: sterling)?'],
  ['money USD', 1, 'US ?\\$|\\$|USD|(?:US )?dollars?'],
  ['money CHF', 1, 'CHF|Fr\\.|(?:Swiss )?francs?'],
  ['money JPY', 1, '¥|JPY|yen'],
  ['money INR', 1, '₹|INR|(?:Indian )?rupees?'],
  ['money NOK', 1, 'NOK|Norwegian kron(?:er|e|or)'],
  ['money SEK', 1, 'SEK|Swedish kron(?:er|e|or)'],
  ['money DKK', 1, 'DKK|Danish kron(?:er|e|or)'],
  ['money kroner', 1, 'kron(?:er|e|or)'],
  ['money PLN', 1, 'PLN|(?:Polish )?z[łl]ot(?:ys?|ych)'],
  ['money CZK', 1, 'CZK|(?:Czech )?koruny?'],
  ['money CAD', 1, 'CAD|C\\$|Canadian dollars?'],
  ['money AUD', 1, 'AUD|A\\$|Australian dollars?'],
  ['money crowns', 1, 'crowns?'],
  ['money pesos', 1, 'pesos?'],
  ['money TRY', 1, '₺|TRY|(?:Turkish )?liras?'],
  ['money ZAR', 1, 'ZAR|rand'],
  ['money CNY', 1, 'CNY|RMB|yuan|renminbi'],
  ['money BRL', 1, 'R\\$|BRL|reais'],
  ['money RUB', 1, 'RUB|r(?:o)?ubles?'],
  ['money UAH', 1, 'UAH|hryvnias?'],
  ['money HUF', 1, 'HUF|forints?'],
  ['money shillings', 1, '(?:Kenyan? )?shillings?'],
  ['money dinars', 1, 'dinars?'],
  ['money dirhams', 1, 'dirhams?'],
  ['money ILS', 1, '₪|ILS|shekels?'],
  ['money NGN', 1, '₦|NGN|nairas?'],
];

/** Longest names first, so that "percentage points" is not read as a share. */
const units = table.map(([dimension, factor, names]) => ({
  unit: { dimension, factor } as Unit,
  whole: new RegExp(`^(?:${names})$`, 'u'),
}));

const alternatives = (wanted: (dimension: string) => boolean): string =>
  table
    .filter(([dimension]) => wanted(dimension))
    .flatMap(([, , names]) => names.split(/\|(?![^(]*\))/))
    .sort((a, b) => b.length - a.length)
    .join('|');

/** What may stand behind a number. */
export const unitNames: string = alternatives(() => true);
/** What may stand in front of it. */
export const currencyNames: string = alternatives((dimension) => dimension.startsWith('money'));

/** @returns The unit of that name, as written; `null` when there is none */
export const readUnit = (name: string): Unit | null => units.find(({ whole }) => whole.test(name))?.unit ?? null;
