/** "Went up", "is going down": the words alone are too common to be looked for. */
const directions: readonly (readonly [RegExp, string])[] = [
  [/\b(?:go(?:es|ne|ing)?|went|is|are|was|were|been|moved?|edged) up\b/gi, 'rise'],
  [/\b(?:go(?:es|ne|ing)?|went|is|are|was|were|been|came|come|moved?|edged) down\b/gi, 'fall'],
];

/** @returns The act that says the same as a verb with "up" or "down" in a text */
export const directionOf = (text: string): string | undefined =>
  directions.find(([pattern]) => text.search(pattern) >= 0)?.[1];

/** @returns A text with such acts in place of the verbs */
export const withDirections = (text: string): string =>
  directions.reduce((words, [pattern, act]) => words.replace(pattern, ` ${act} `), text);

/** @returns Whether a word of a text is an "up" or "down" that goes nowhere: "stepped down" */
export const isParticle = (word: string, text: string): boolean =>
  /^(?:up|down)$/i.test(word) && directionOf(text) === undefined;
