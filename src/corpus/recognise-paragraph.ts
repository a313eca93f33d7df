import { explainLine } from './furniture-rules.ts';

/**
 * Recognises a paragraph of furniture by itself, and a picture's alternative text by the caption below.
 *
 * @param next - The paragraph below
 * @returns Why it is furniture, or `null`
 */
export const recogniseParagraph = (text: string, title: string, next: string | undefined): string | null =>
  recognise(text, title) ?? alternativeText(text, next);

/** Whether a paragraph ends as sentences do, unlike titles and names. */
export const isSentence = (text: string): boolean => /[.!?…][”"’')\]]*$/.test(text);

function recognise(text: string, title: string): string | null {
  if (repeatsTitle(text, title)) return 'repeats the title';
  const parts = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const reasons = parts.map(explainLine);
  const [first = '', reason = null] = [parts[0], reasons.at(-1)];
  if (reason === 'image caption' && isLongCaption(parts.at(-1) ?? '')) return null;
  if (reasons.every((each) => each !== null)) return reasons[0] ?? null;
  // A picture leaves its alternative text and its caption in one paragraph: the caption tells for both.
  return parts.length === 2 && reason === 'image caption' && !isSentence(first) && first.length <= longestName
    ? reason
    : null;
}

/** A paragraph of several sentences with a credit at its end is prose beside which a picture stood. */
const isLongCaption = (text: string): boolean => text.length > 180 && /[.!?][”"’']?\s+[“"‘']?\p{Lu}/u.test(text);

/** The alternative text of a picture is a name for what it shows. */
const longestName = 120;

/** A picture's alternative text, in a paragraph above a caption that has most of its longer words. */
function alternativeText(text: string, next: string | undefined): string | null {
  if (next === undefined || text.length > longestName || text.startsWith('#') || isSentence(text)) return null;
  const words = longWords(text);
  const known = new Set(longWords(next));
  const shared = words.filter((word) => known.has(word)).length;
  return shared >= 2 && 3 * shared >= 2 * words.length && explainLine(next) === 'image caption'
    ? 'image caption'
    : null;
}

const longWords = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length >= 4);

/** Shorter titles are phrases that an article may well use. */
const shortestTitle = 25;
/** The name of the site, or of the section, beside the title. */
const longestAddition = 40;

function repeatsTitle(text: string, title: string): boolean {
  const [words, wanted] = [fold(text), fold(title)];
  if (wanted === '') return false;
  if (words === wanted) return true;
  return (
    wanted.length >= shortestTitle &&
    words.length <= wanted.length + longestAddition &&
    words.includes(wanted) &&
    !isSentence(text)
  );
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
