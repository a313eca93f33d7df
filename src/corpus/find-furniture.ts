import type { Span } from './corpus.ts';

/**
 * Recognises what a web page leaves behind among an article's paragraphs: repeated titles, captions, navigation,
 * newsletter forms, copyright. Such text is no part of the article, for whatever corpus.
 *
 * @param body - The article's body
 * @param title - The article's title
 * @param paragraphs - All of its paragraphs, in order
 * @returns For each paragraph the reason why it is furniture, or `null` for the article's own words
 */
export function findFurniture(body: string, title: string, paragraphs: readonly Span[]): readonly (string | null)[] {
  let rest: string | null = null;
  return paragraphs.map(({ start, end }) => {
    if (rest !== null) return rest;
    const text = body.slice(start, end);
    const ends = endings.find(({ pattern }) => pattern.test(text));
    if (ends !== undefined && text.length <= longestLine) {
      rest = `behind “${firstLine(text)}”`;
      return ends.reason;
    }
    return recognise(text, title);
  });
}

interface Rule {
  readonly pattern: RegExp;
  readonly reason: string;
}

/** Longer paragraphs are prose, whatever they begin with. */
const longestLine = 240;

/** Lines behind which a page has nothing of the article any more. */
const endings: readonly Rule[] = [
  {
    pattern:
      /^\W*(?:related|recommended|more|similar|other|further|latest|popular)\s+(?:articles?|stories|posts?|news|reading|coverage|content|links)\W*(?:$|\n)/i,
    reason: 'navigation',
  },
  {
    pattern:
      /^\W*(?:you (?:may|might) also (?:like|be interested)|read (?:more|next|also)|see also|more (?:on|from) this)\b[^.]{0,60}(?:$|\n)/i,
    reason: 'navigation',
  },
  {
    pattern:
      /^\W*(?:leave a (?:comment|reply)|post a comment|comments? (?:are closed|\(\d+\))|\d+ comments?)\W*(?:$|\n)/i,
    reason: 'comment form',
  },
  { pattern: /^\W*copyright\b|^\W*(?:©|\(c\))\s*(?:copyright\b|\d{4})|\ball rights reserved\b/i, reason: 'copyright' },
];

/** Lines that are furniture by themselves. */
const lines: readonly Rule[] = [
  { pattern: /^!\[[^\]]*\]\([^)]*\)$/, reason: 'image' },
  {
    pattern:
      /[([](?:image|photo|picture|photograph|foto)s?(?:\s+(?:credits?|courtesy|by|from))?\s*[:/][^)\]]*[)\]]\.?$/i,
    reason: 'image caption',
  },
  {
    pattern: /^(?:image|photo|picture|caption|photograph|credit|file photo)s?(?:\s+(?:credits?|courtesy|by|of))?\s*:/i,
    reason: 'image caption',
  },
  { pattern: /\b(?:photo(?:graph)?|image|picture) (?:by|courtesy(?: of)?)\s+\S+[^.!?]*$/i, reason: 'image caption' },
  {
    pattern: /(?:©|\/)\s?(?:AFP|Getty(?: Images)?|Reuters|AP|EPA|Shutterstock|iStock)\b[^.]*\)?$/i,
    reason: 'image caption',
  },
  {
    pattern:
      /^\W*(?:subscribe|sign up|register|join)\b.{0,80}\b(?:newsletter|mailing list|updates|alerts|news|inbox|email|e-mail)\b/i,
    reason: 'newsletter form',
  },
  { pattern: /^\W*subscribe(?: (?:now|today|here|to .{1,60}))?\W*$/i, reason: 'newsletter form' },
  { pattern: /^\W*(?:enter|your)\b.{0,30}\be-?mail(?: address)?\b/i, reason: 'newsletter form' },
  { pattern: /\b(?:get|receive) .{0,60}(?:straight to|delivered to|in) your inbox\b/i, reason: 'newsletter form' },
  {
    pattern:
      /\b(?:we|this (?:site|website|page)) uses? (?:\w+ ){0,3}cookies\b|\b(?:accept|manage|reject) (?:all )?cookies\b|\bcookie (?:policy|settings|preferences)\b/i,
    reason: 'cookie notice',
  },
  {
    pattern:
      /^\W*(?:back to (?:the )?top|skip to (?:main )?content|previous (?:post|article|story)|next (?:post|article|story)|home|menu|search|print(?: this page)?|advertisement|sponsored(?: content)?|click here.*|load more|continue reading|all news)\W*$/i,
    reason: 'navigation',
  },
  {
    pattern:
      /^\W*(?:share|follow us|tweet|like us|find us|join us)\b.{0,60}\b(?:facebook|twitter|x|linkedin|whatsapp|telegram|instagram|social media|this (?:article|story|post|page))\b/i,
    reason: 'navigation',
  },
  { pattern: /^\W*share\W*$/i, reason: 'navigation' },
  { pattern: /\bno comments on\b/i, reason: 'comment form' },
  { pattern: /^\W*(?:original )?source\s*:\s*\S+(?:\s\S+){0,6}$/i, reason: 'source line' },
  { pattern: /^\W*(?:tags?|categor(?:y|ies)|filed under|topics?|keywords)\s*:/i, reason: 'navigation' },
  {
    pattern: /^\W*(?:published|posted|updated|last (?:updated|modified))(?: on| at)?\s*:?\s.{0,40}\d{4}.{0,20}$/i,
    reason: 'date line',
  },
  { pattern: /^\W*\d+\s*min(?:ute)?s?\.? read\W*$/i, reason: 'navigation' },
  {
    pattern:
      /^by (?:\p{Lu}[\p{L}.'’-]+|de|van|von|der|el|al|bin|da|di)(?: (?:\p{Lu}[\p{L}.'’-]+|de|van|von|der|el|al|bin|da|di|and|,)){1,6}(?:,? \S+ (?:staff|correspondent|editor))?$/u,
    reason: 'byline',
  },
  { pattern: /^\p{Lu}[\p{Lu} .,'’-]{2,40}\([\p{Lu}\d .,&/-]{2,40}\)\W*$/u, reason: 'dateline' },
];

function recognise(text: string, title: string): string | null {
  if (repeatsTitle(text, title)) return 'repeats the title';
  // A picture leaves its alternative text and its caption in one paragraph: the caption tells for both.
  const parts = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (parts.some((line) => line.length > longestLine)) return null;
  const reasons = parts.map((line) => lines.find(({ pattern }) => pattern.test(line))?.reason ?? null);
  if (reasons.every((reason) => reason !== null)) return reasons[0] ?? null;
  return parts.length > 1 && reasons.at(-1) === 'image caption' ? 'image caption' : null;
}

function repeatsTitle(text: string, title: string): boolean {
  const [words, wanted] = [fold(text), fold(title)];
  return (
    wanted !== '' &&
    (words === wanted || (words.includes(wanted) && words.length <= wanted.length + 40 && !/[.!?]$/.test(text)))
  );
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').slice(0, 60).trim();
