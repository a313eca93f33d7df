import { findClue } from './find-clue.ts';
import { explainLine } from './furniture-rules.ts';

/** What a paragraph's surroundings tell about it; each is worth a point. */
export interface Circumstances {
  /** The edge of the article from which nothing but furniture stands between. */
  readonly edge: 'start' | 'end' | null;
  /** The same paragraph stands in another article of its publisher. */
  readonly repeated: boolean;
}

/**
 * Judges a paragraph by what its sentences say and by its circumstances: at the edge of the article, repeated, or as a
 * whole in italics, bold, brackets or a link. A sentence that nothing tells against is the article's own, and costs two
 * points, so that it takes much to lose it with the rest.
 *
 * @param text - The paragraph, with its markup
 * @returns Why it is furniture, or `null` for the article's own words
 */
export function weighFurniture(text: string, { edge, repeated }: Circumstances): string | null {
  if (text.length > longest || speech.test(text) || /^#/.test(text)) return null;
  const plain = stripMarkup(text);
  const isSetApart = plain !== text.trim();
  if (isLink.test(text) && !/[.!]$/.test(plain)) return 'navigation';
  const sentences = plain
    .replace(/^[•»›>▶]\s*/, '')
    .split(sentenceEnd)
    .filter((part) => part !== '');
  const clues = sentences.map((sentence) => findClue(sentence) ?? lineClue(sentence));
  const [strongest] = clues.filter((clue) => clue !== null).sort((a, b) => b.points - a.points);
  if (strongest === undefined || (strongest.points === 0 && edge !== 'end' && !repeated)) return null;
  const own = sentences.filter((sentence, at) => clues[at] === null && !sentence.endsWith('?')).length;
  const told = clues.reduce((sum, clue) => sum + (clue?.points ?? 0), 0);
  const support = Number(edge !== null) + Number(repeated) + Number(isSetApart);
  return told + support - 2 * own >= enough ? strongest.reason : null;
}

/** The rules for lines tell by themselves. */
function lineClue(sentence: string): ReturnType<typeof findClue> {
  const reason = explainLine(sentence);
  return reason === null ? null : { reason, points: 2 };
}

const enough = 2;

/** Longer paragraphs are prose, whatever they hold. */
const longest = 320;

/** What someone said is prose, though it were about newsletters; a title in quotation marks is no speech. */
const speech =
  /[“"](?:\S+\s+){4,}\S*[”"]|[“"][^”"]*[,.!?][”"] |\b(?:said|says|told|asked|added|wrote|urged|advised|demanded|warned|insisted|argued)\b/;

/** A title that links to another page, as a paragraph of its own. */
const isLink = /^[*_\s]*\[[^\]]+\]\([^)]*\)[*_\s]*$/;

/** Coarser than `splitSentences`: lines count, and abbreviations do no harm. */
const sentenceEnd = /\s*\n\s*|(?<=[.?!][”"’')]?)\s+(?=[“"‘'(]?\p{Lu})(?!\p{Lu}{2,4}\b)/u;

/** @returns The text inside of markup, brackets or a link that goes around all of it; else the text itself. */
function stripMarkup(text: string): string {
  const trimmed = text.trim();
  const inner =
    /^(\*{1,3}|_{1,3})(?=\S)((?:(?!\1)[\s\S])+)\1$/.exec(trimmed)?.[2] ??
    /^\[([^\]]+)\](?:\([^)]*\))?$/.exec(trimmed)?.[1] ??
    /^\(([^()]+)\)$/.exec(trimmed)?.[1];
  return inner === undefined ? trimmed : stripMarkup(inner);
}
