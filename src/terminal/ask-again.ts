/** What a question was asked with. */
export interface AskedAs {
  readonly question: string;
  /** The question before, where this one leaned on it. */
  readonly context: string | null;
  /** The folder of the corpus, where it was stated. */
  readonly corpus: string | null;
}

/** @returns The command that asks the same of one meeting, ready to be copied into a POSIX shell */
export const writeAskAgain = ({ question, context, corpus }: AskedAs, meeting: string): string =>
  [
    `npm run ask -- ${quote(question)} --meeting ${quote(meeting)}`,
    ...(context === null ? [] : [`--context ${quote(context)}`]),
    ...(corpus === null ? [] : [`--corpus ${quote(corpus)}`]),
  ].join(' ');

/** Double quotes where nothing inside them means anything to a shell: those hold in all of them. */
function quote(text: string): string {
  if (/^[\p{L}\p{N}./_-]+$/u.test(text)) return text;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", String.raw`'\''`)}'` : `"${text}"`;
}
