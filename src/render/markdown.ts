/**
 * Text from outside, shown as written: none of its characters format, link, mention or count as a list.
 *
 * discord.js' `escapeMarkdown` leaves `>`, `-#`, mentions, timestamps and more alive; a backslash before punctuation
 * switches all of them off in Discord, is not shown, and can be taken away again by {@link takeAsWritten}. Invitations are
 * recognised even without "https://". That no one is pinged does not hang on it: `allowedMentions` is empty wherever a
 * message is made.
 */
export const plain = (text: string): string => text.replace(special, '\\$&');

/** Characters that Discord could read as its own, where they stand. */
const special = /[\\*_~`|<>[\]#@]|:(?=\/\/)|(?<=discord(?:app)?)\.(?=gg|com)|(?<=^\s*)[-+]|(?<=^\s*\d+)[.)](?!\S)/gim;

/** @returns What {@link plain} was given. */
export const takeAsWritten = (text: string): string => text.replace(/\\([^0-9A-Za-z\s])/g, '$1');

/**
 * @returns The text in one line, runs of white space and control characters folded, without the marks that turn the
 * direction of writing around (they would turn our own words, too): for questions and titles, never for quotations
 */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();

/**
 * A block quotation of text from outside, to the character, with stretches in bold.
 *
 * @param highlights - Offsets into `text`, in order and apart
 */
export function quote(text: string, highlights: readonly (readonly [number, number])[] = []): string {
  const marks = joinMarks(text, highlights);
  let at = 0;
  const lines = text.split(/\r\n|\r|\n/).map((line) => {
    const from = at;
    at += line.length + (text.startsWith('\r\n', at + line.length) ? 2 : 1);
    return `> ${emphasise(line, from, marks)}`;
  });
  return lines.join('\n');
}

/**
 * Joins stretches that only a space or one mark parts: "**20.9 billion**" reads better than "**20**.**9** **billion**".
 * None of them parts the two halves of a character.
 */
function joinMarks(
  text: string,
  marks: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const mark of marks) {
    const start = isInside(text, mark[0]) ? mark[0] - 1 : mark[0];
    const end = isInside(text, mark[1]) ? mark[1] + 1 : mark[1];
    const last = joined.at(-1);
    if (last !== undefined && /^(?:[^\S\r\n]*|[.,:/’'–-])$/.test(text.slice(last[1], start)))
      last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

const isInside = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));

/** Escapes a line as a whole, before it is cut at the marks: a dash is a list only where a line begins. */
function emphasise(line: string, from: number, marks: readonly (readonly [number, number])[]): string {
  const escaped = new Set([...line.matchAll(special)].map(({ index }) => index));
  const bold = new Set(
    marks.flatMap((mark) => {
      const [start, end] = trim(line, Math.max(0, mark[0] - from), Math.min(line.length, mark[1] - from));
      return start < end ? [start, end] : [];
    }),
  );
  let shown = '';
  for (let at = 0; at <= line.length; at += 1)
    shown += `${bold.has(at) ? '**' : ''}${escaped.has(at) ? '\\' : ''}${line.charAt(at)}`;
  return shown;
}

/** Bold does not close after a space. */
function trim(line: string, start: number, end: number): readonly [number, number] {
  let [first, last] = [start, end];
  while (first < last && /\s/.test(line.charAt(first))) first += 1;
  while (last > first && /\s/.test(line.charAt(last - 1))) last -= 1;
  return [first, last];
}

/** @returns Small print, one line. */
export const small = (text: string): string => `-# ${text}`;
