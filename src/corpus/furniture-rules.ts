/** One kind of line that web pages leave behind. */
interface Rule {
  readonly pattern: RegExp;
  readonly reason: string;
}

const date =
  '(?:\\p{L}{3,9},? )?(?:\\d{1,2}(?:st|nd|rd|th)? \\p{L}+\\.?,? \\d{4}|\\p{L}+\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})';
const time = '\\d{1,2}[:.h]\\d\\d.{0,12}';

/**
 * Lines of page furniture. Each pattern asks for the whole shape of such a line, since a paragraph taken for furniture
 * can never be quoted: prose about cookies, copyright or newsletters must pass.
 */
const lines: readonly Rule[] = [
  ...rules('image', [/^!\[[^\]]*\]\([^)]*\)$/]),
  ...rules('image caption', [
    /[([](?:image|photo|picture|photograph|foto)s?(?:\s+(?:credits?|courtesy|by|from))?\s*[:/][^)\]]*[)\]]\.?$/i,
    /^(?:(?:main|cover|top|lead|header) )?(?:supplied|handout|image|photo|picture|caption|photograph|file photo)s?(?:\s+(?:credits?|courtesy|by|of))?\s*:/i,
    /^credits?\s*:\s*\S[^.!?]{0,60}$/i,
    /^(?![-*+•] )(?:.*[\s(])?(?:Photo|Photograph|Image|Picture)s? (?:by|courtesy(?: of)?) \S[^.!?]*$/,
    /^©\s*\p{Lu}[^.!?]{1,60}$/u,
    /^image (?:source|caption|credit), \S.*$/i,
    /\(AP Photo\/[^)]{2,60}\)$/,
    /(?:^|[.!?] )(?:Photograph|Photo|Picture|Image|Illustration)s?: \p{Lu}[^.!?]{1,60}$/u,
    /^(?:AFP|Getty(?: Images)?|REUTERS|Reuters|AP Photo|PA Media|Shutterstock|iStock)$/,
    /(?:©|\/)\s?(?:AFP|Getty(?: Images)?|Reuters|REUTERS|AP|EPA|dpa|DPA|Shutterstock|iStock)\b[^.]*\)?$/,
  ]),
  ...rules('newsletter form', [
    /^\W*(?:subscribe|sign up)\b.{0,80}\b(?:newsletter|mailing list|updates|alerts|news|inbox|e-?mails?)\b/i,
    /^\W*(?:join|register)\b.{0,60}\b(?:newsletter|mailing list)\b/i,
    /^\W*subscribe(?: (?:now|today|here|to .{1,60}))?\W*$/i,
    /^\W*(?:enter your e-?mail\b.{0,30}|your e-?mail address\b.{0,40})$/i,
    /\b(?:get|receive) .{0,60}(?:straight to|delivered to|in) your inbox\b/i,
  ]),
  ...rules('cookie notice', [
    /^\W*(?:we|(?:this|our) (?:web)?(?:site|page)) uses? (?:\w+ ){0,3}cookies\b/i,
    /^\W*by (?:using|continuing|browsing)\b.{0,80}\bcookies\b/i,
    /^\W*(?:(?:accept|manage|reject|allow) (?:all )?cookies|cookies? (?:policy|settings|preferences|notice))\W*$/i,
  ]),
  ...rules('navigation', [
    /^\W*(?:back to (?:the )?top|skip to (?:main )?content|home|menu|search|print(?: this page)?|share|load more|all news)(?:\.\.\.|[^\w.?!])*$/i,
    /^\W*(?:your browser does not support|(?:please )?enable javascript|this (?:video|content|audio) is not (?:currently )?available in your)\b.{0,60}$/i,
    /^(?:Posted in|More (?:stories|articles|posts) (?:by|from)|Read \|) \S[^.!?]{1,60}$/,
    /^\W*you are here\s*:[^.!?]{0,80}$/i,
    /^\W*(?:previous|next) (?:post|article|story)\W*$/i,
    /^\W*(?:advertisement|sponsored(?: content)?|click here.{0,60}|continue reading(?: the main story)?|(?:view )?(?:all )?comments(?: \(\d+(?: posted)?\))?|see more photos|(?:load|show|read) (?:more|all) comments|sign in to comment|like this|loading|font size.{0,10}|listen to this article.{0,10}|view image in (?:fullscreen|gallery)|explore more on these topics|(?:skip past|after) newsletter promotion|free (?:daily |weekly )?newsletter|story highlights|image|photo|reuse content|(?:paid|partner|promoted) (?:content|post)|advertorial|log in to comment|view all posts by [^.!?]{2,40}|stay (?:connected|informed|in touch))(?:\.\.\.|[^\w.?!])*$/i,
    /^\W*(?:advertisement|(?:article|story) continues (?:below|after))\b.{0,40}\b(?:continue|advertisement|ad)\W*$/i,
    /^\W*(?:read (?:more|next|also|now)|see also|also read|more on this(?: story| topic| subject)?|more from [^:.!?]{2,60}|related(?: (?:articles?|stor(?:y|ies)|coverage|news|content|video|links?))?|don(?:’|')?t miss|in case you missed it|you (?:may|might) (?:also )?like)\s*[:|»>]\s*\S.*[^.!]$/i,
    /^\W*(?:READ|WATCH|LISTEN|VIDEO|PHOTOS|GALLERY|IN PICTURES|EXPLAINER|EXPLAINED|QUIZ|PODCAST|OPINION|INTERACTIVE|MORE ON [\p{Lu} ]{2,40})\s*[:|»>]\s*\S.*[^.!]$/u,
    /^(?=.*(?:share|tweet|e-?mail|print|save|facebook|twitter|linkedin|whatsapp|copy|instagram|telegram))\W*(?:(?:share|tweet|e-?mail|print|save|facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|telegram|instagram|flipboard|copy(?: the)? link|link|bookmark|save (?:article|for later)|on|via|this|article|story|icon)(?:[\s|·•,/:]+|$))+$/i,
    /^\W*share (?:this|on|via)\b.{0,40}\b(?:facebook|twitter|linkedin|whatsapp|telegram|article|story|post|page)\b.{0,20}$/i,
    /^\W*(?:follow|like|find|join) us on\b.{0,60}$/i,
    /^\W*(?:tags?|categor(?:y|ies)|filed under|keywords)\s*:[^.!?]{1,120}$/i,
    /^\W*(?:related )?topics?\s*:?[^.!?|]{1,60}\|[^.!?]{1,120}$/i,
    /^\W*(?:\d+\s*min(?:ute)?s?\.? read|(?:estimated )?reading time:? .{1,20})\W*$/i,
    /^(?:Sponsored|Presented|Powered) by \p{Lu}[^.!?,]{1,40}$/u,
  ]),
  ...rules('page end', [/^\W*(?:ends|-30-)\W*$/i, /^###$/]),
  ...rules('comment form', [/\bNo Comments? on\b[^.!?]*$/]),
  ...rules('source line', [/^\W*(?:original )?source\s*:\s*\S+(?:\s\S+){0,6}$/i]),
  ...rules('date line', [
    new RegExp(
      `^\\W*(?:(?:first |last )?(?:published|posted|updated|modified))(?: on| at)?\\s*:?\\s*(?:${time},? )?(?:${date})(?:[,T |•·]+(?:at )?${time})?(?:\\s*[|·•]\\s*[^.!?]{0,80})?\\W*$`,
      'iu',
    ),
    new RegExp(`^\\W*(?:${time},? ${date}|(?:${date})[,T |•·]+(?:at )?${time})\\W*$`, 'iu'),
    /^(?:posted |updated |published )?(?:\d{1,2}|an?) (?:minute|hour|day|week|month)s? ago$/i,
  ]),
  ...rules('byline', [
    /^(?:By|BY) (?:\p{Lu}[\p{L}.'’-]+|de|van|von|der|al|bin|da|di)(?: (?:\p{Lu}[\p{L}.'’-]+|de|van|von|der|al|bin|da|di|and)){1,8}(?:,? (?:\p{L}+ ){0,3}(?:[Ss]taff|[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter)| in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?| \| \p{Lu}[^.!?|]{1,40})?$/u,
  ]),
  ...rules('dateline', [/^\p{Lu}[\p{Lu} .,'’-]{2,40}\([\p{Lu}\d .,&/-]{2,40}\)\W*$/u]),
];

/** Lines that close a page: behind them stands nothing of the article. */
const pageEnds: readonly Rule[] = [
  ...rules('comment form', [
    /^\W*(?:(?:leave|post|submit|write|add) (?:a|the first|your) (?:comment|reply)|comments? (?:are closed|\(\d+\))|\d+ comments?)\W*$/i,
    /^\W*your e-?mail address will not be published\b/i,
  ]),
  ...rules('copyright', [
    /^\W*copyright\s*(?:©|\(c\)|\d{4})/i,
    /^\W*©\s*(?:copyright\s*)?\d{4}/i,
    /^\W*(?:©|\(c\))\s*[^.!?]{2,80}[.,]? all rights reserved\W*$/i,
    /^\(c\)\s*\d{4}(?:\s*[-–]\s*\d{4})?,?\s+\p{Lu}[^.;]{1,60}(?:\. all rights reserved\.?)?$/iu,
    /^\W*all rights reserved\W*$/i,
  ]),
];

/** Lines above a box of links to other articles. */
const boxes: readonly Rule[] = [
  ...rules('about the author', [/^\W*about the (?:authors?|writers?|reporters?|photographers?)\W*$/i]),
  ...rules('navigation', [
    /^\W*(?:related|recommended|more|similar|popular) (?:articles?|stories|posts?|news|headlines|reading|coverage|content|links)\W*$/i,
    /^\W*(?:more on this(?: story)?|related (?:topics|documents|internet links|links|posts)|most (?:popular|read|viewed|shared)(?: in [\p{L} ]{2,20})?|top stories|recommended for you|more about|around the bbc)\W*$/iu,
    /^\W*(?:other|further|latest|recent) (?:articles?|stories|posts?|headlines)\W*$/i,
    /^\W*(?:you (?:may|might) also (?:like|enjoy|be interested in)|read (?:more|next|also)|see also|most read|trending(?: now)?|editors?(?:’|')?s? picks?|don(?:’|')?t miss)\W*$/i,
  ]),
];

/** Longer lines are prose, whatever they hold. */
const longestLine = 240;

/** What someone said is prose, though it were about newsletters. */
const speech = /[“”«]|"\S|\b(?:said|says|told|asked|added|wrote)\b/;
const spoken = new Set(['newsletter form', 'cookie notice', 'navigation']);

/** @returns Why a line, by itself, is page furniture; `null` for anything else */
export function explainLine(line: string): string | null {
  if (line.length > longestLine) return null;
  const reason = lines.find(({ pattern }) => pattern.test(line))?.reason ?? null;
  return reason !== null && spoken.has(reason) && speech.test(line) ? null : reason;
}

/** @returns Why a line closes a page, or `null` */
export const explainPageEnd = (line: string): string | null => explain(pageEnds, line);

/** @returns Why a line stands above a box of links, or `null` */
export const explainBox = (line: string): string | null => explain(boxes, line);

const explain = (table: readonly Rule[], line: string): string | null =>
  line.length <= longestLine ? (table.find(({ pattern }) => pattern.test(line))?.reason ?? null) : null;

function rules(reason: string, patterns: readonly RegExp[]): readonly Rule[] {
  return patterns.map((pattern) => ({ pattern, reason }));
}
