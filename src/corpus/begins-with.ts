/** Whether a paragraph begins with these words; what of markup stands before them may be left out. */
export const beginsWith = (paragraph: string, words: string): boolean =>
  paragraph.startsWith(words) || paragraph.replace(/^[^\p{L}\p{N}]+/u, '').startsWith(words);
