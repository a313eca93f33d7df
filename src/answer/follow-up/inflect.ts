/** @returns "replacing the dean" for "replace the dean" */
export function toGerund(phrase: string): string {
  return phrase.replace(/^\p{L}+/u, (verb) => {
    if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
    if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
    if (/^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb)) return `${verb}${verb.at(-1)}ing`;
    return `${verb}ing`;
  });
}

/** @returns "the council's", "the ministers'" */
export const toPossessive = (words: string): string =>
  /s$/.test(words) && /^the\b/i.test(words) ? `${words}'` : `${words}'s`;
