/**
 * Blanks what somebody else says inside a sentence, so that only the article's own words are read.
 *
 * @returns As long as the sentence: offsets stay true
 */
export function maskQuotations(sentence: string): string {
  const [open, close] = [sentence.indexOf('“'), sentence.indexOf('”')];
  // A closing mark with none before it: the quotation began in an earlier sentence.
  const begun = close >= 0 && (open < 0 || close < open) ? blank(sentence.slice(0, close + 1)) : '';
  return begun + sentence.slice(begun.length).replace(/“[^”]*(?:”|$)|"[^"]*(?:"|$)/g, blank);
}

const blank = (words: string): string => ' '.repeat(words.length);
