/** @returns Whether a name is a country's, by itself. */
export const isCountry = (name: string): boolean => countries.has(fold(name));

const fold = (name: string): string => name.toLowerCase().replaceAll('’', "'");

/** What people write beside the names of the Unicode Common Locale Data Repository. */
const alsoWritten =
  'south korea|north korea|republic of korea|czech republic|turkey|ivory coast|burma|macedonia|congo|palestine|england|scotland|wales|northern ireland|united states|usa|uk|holy see|bosnia|britain|holland|swaziland|cape verde|east timor|macau|micronesia|hong kong|taiwan|kosovo'.split(
    '|',
  );

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const countries: ReadonlySet<string> = new Set([
  ...letters.flatMap((first) => letters.flatMap((second) => regions.of(first + second) ?? [])).map(fold),
  ...alsoWritten,
]);
