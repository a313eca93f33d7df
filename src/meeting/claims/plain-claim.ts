import { spellContractions } from './spell-contractions.ts';

/**
 * Takes from a claim what does not change what it says, so that every way to type it is read alike: case, quotation
 * marks, the shape of apostrophes, white space.
 */
export const plainClaim = (text: string): string =>
  spellContractions(text.normalize('NFKC').replace(/[’‘`´]/g, "'"))
    .replace(/[“”„«»"]|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim()
    .replace(land, 'US');

/** The country, not the pronoun: behind "the", or with a noun behind it. */
const land =
  /(?<=\bthe )us\b|\bu\.s\.(?:a\.)?(?![\p{L}])|(?<!\b(?:to|for|let|tell|told|give|gives|gave|help|helps|make|makes|show|shows|join|joins|of|with|among) )\bus\b(?= \p{L})/giu;
