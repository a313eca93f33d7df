/**
 * Takes from a claim what does not change what it says, so that every way to type it is read alike: case, quotation
 * marks, the shape of apostrophes, white space.
 */
export const plainClaim = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»"]|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim();
