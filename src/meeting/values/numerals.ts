/** A number as written in digits: "4,500", "4 500" with a narrow or unbreakable space, "0.45". */
export const digits = String.raw`\d{1,3}(?:[,\u00A0\u202F\u2009]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

/** Words of number below a thousand. */
const small: Readonly<Record<string, number>> = {
  ...{ zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11 },
  ...{ twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 },
  ...{ twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
};

/** Words that multiply what stands before them. */
export const scales: Readonly<Record<string, number>> = {
  ...{ dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  ...{ k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, bln: 1e9, tn: 1e12 },
};

const smallWord = Object.keys(small).join('|');

/** A number as written in words: "thirty-eight", "two hundred and five", "a dozen". */
export const numberWords = `(?:(?:${smallWord})(?:[- ](?:and )?(?:${smallWord}|hundred|dozen))*|an? (?:hundred|dozen))`;

/** Fractions by their denominator. */
export const fractions: Readonly<Record<string, number>> = {
  ...{
    half: 2,
    halves: 2,
    third: 3,
    quarter: 4,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
  },
};

/** @returns The number that digits or words say; `null` for anything else */
export function readNumber(text: string): number | null {
  if (/^\d/.test(text)) return Number(text.replace(/[,\u00A0\u202F\u2009]/g, ''));
  let sum = 0;
  for (const word of text.toLowerCase().split(/[- ]/)) {
    if (word === 'and') continue;
    const scale = scales[word];
    if (word === 'a' || word === 'an') sum = 1;
    else if (scale !== undefined) sum = Math.max(sum, 1) * scale;
    else if (small[word] !== undefined) sum += small[word];
    else return null;
  }
  return sum;
}

/**
 * @returns The place of the last digit written: 0.1 for "4.5", 1 for "38", and for large round figures the place of
 *   their last digit that is not zero: 10,000 for "40,000"
 */
export function placeOf(text: string, value: number): number {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  let place = 1;
  if (value >= 1000) while (value % (place * 10) === 0) place *= 10;
  return place;
}
