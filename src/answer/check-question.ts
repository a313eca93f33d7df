/** The longest question, in characters; nobody asks in more, and time grows with it. */
const longestQuestion = 600;

/** Why a text is not answered at all; fixed labels, see `answerSchema.reason`. */
export type Refusal = 'not-a-question' | 'too-long' | 'no-words';

/**
 * Tells texts that are no question to a corpus before any work is done: empty, enormous, wordless, orders and code.
 *
 * @returns The reason to refuse, or `null` for a question
 */
export function checkQuestion(text: string): Refusal | null {
  if (!/\p{L}{2}|\p{N}/u.test(text)) return 'no-words';
  if (text.length > longestQuestion) return 'too-long';
  return hostile.some((pattern) => pattern.test(text)) ? 'not-a-question' : null;
}

/** Orders to the machine, code, advertising and mass mentions: nothing that an article answers. */
const hostile: readonly RegExp[] = [
  /(?:^|[^\p{L}\s]\s*|\b(?:please|now|and|just|then|you)\s+)(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|rules|previous|above|everything|sources|guidelines|system)\b/iu,
  /\byou (?:are|r|must act as|will act as) (?:now )?(?:an? )?(?:dan|evil|unrestricted|jailbroken|free|root|admin|developer mode|pirate)\b|\b(?:you are|act as|pretend to be|roleplay as)\b.{0,20}\bnow\b/i,
  /\b(?:pretend|imagine) (?:that )?(?:you|u)\b|^\W*(?:act|behave|speak|talk|answer) (?:as|like) (?:if\b|an?\b|the\b|you\b)/i,
  /\b(?:answer|reply|respond|say|write|announce|claim|declare)\b.{0,30}\bwithout (?:any )?(?:sources?|citations?|quot\w+)\b/i,
  /\b(?:reveal|print|show|repeat|output|leak|dump)\b.{0,30}\b(?:system prompt|prompt|instructions|token|password|api key|secret|env(?:ironment)?|config)\b/i,
  /\b(?:repeat after me|developer mode|jailbreak|do anything now|system prompt)\b/i,
  /^\W*(?:write|compose|generate|make up|invent|draft)\b.{0,30}\b(?:poem|story|essay|song|code|script|joke|speech|haiku|tweet|letter|rap|fake)\b/i,
  /@(?:everyone|here)\b.{0,80}(?:https?:|free|nitro|discord\.gg)|\bfree nitro\b|discord\.gg\//i,
  /<\/?(?:script|iframe|img|svg|style|html|body)\b|javascript:|\bon(?:error|load|click)\s*=/i,
  /\b(?:drop|truncate) table\b|\bunion (?:all )?select\b|\bselect \* from\b|;\s*--|' ?or ?'?1'? ?= ?'?1/i,
  /\$\{[^}]*\}|\{\{[^}]*\}\}|\brm -rf\b|\bsudo \w+|\.\.\/\.\.\/|\beval\(|process\.env|\/etc\/passwd/i,
  /\b(?:fuck|shut up|stupid bot|idiot|kill yourself|kys|moron|dumb (?:bot|ass))\b/i,
];
