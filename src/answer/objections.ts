import type { Span } from '../corpus/corpus.ts';
import type { Query } from '../search/query.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Word } from '../search/words.ts';
import type { objectionKinds } from './answer.ts';
import { isYear } from './asked-names.ts';
import type { Plan } from './plan-question.ts';
import type { Evidence } from './rank-sentences.ts';
import { findUnknownNames } from './unknown-names.ts';

/** Something that the question asks or names and the evidence does not hold: what is like an answer answers another question. */
export interface Objection {
  readonly kind: (typeof objectionKinds)[number];
  /** The words of the question that nothing meets, as typed: "95 million", "deputy director". */
  readonly words: readonly string[];
}

/** From this share on, by the word itself or another name for it, a word counts as met. */
const leastMet = 0.5;

/** Looks for what speaks against the best evidence as an answer. */
export function findObjections(plan: Plan, index: SearchIndex, evidence: Evidence): readonly Objection[] {
  const { text, words } = plan.query;
  const unmet = words.filter((_, at) => (evidence.words.met[at] ?? 0) < leastMet);
  const numbers = words.filter((word) => isNumber(text, word));
  const cut = (spans: readonly Span[]): readonly string[] => spans.map(({ start, end }) => text.slice(start, end));
  const found: readonly Objection[] = [
    {
      kind: 'number',
      words: cut(
        numbers.every((word) => unmet.includes(word) && !isInArticle(word, text, evidence))
          ? numbers.map((word) => withUnit(word, plan.query))
          : [],
      ),
    },
    { kind: 'role', words: cut(unmet.flatMap((word) => modifiedRole(text, word) ?? [])) },
    { kind: 'topic', words: cut(joinNeighbours(missingTopic(plan, unmet), text)) },
    // Of other questions too many are paraphrases: "who sat in for Tokyo" (docs/search.md).
    { kind: 'unknown-name', words: cut(plan.kind.name === 'whether' ? findUnknownNames(plan, index, evidence) : []) },
    { kind: 'name', words: cut(joinNeighbours(missingNames(text, plan.names, evidence.absentNames), text)) },
    { kind: 'year', words: cut(missingYears(plan.names, evidence.absentNames)) },
    { kind: 'advice', words: advice.exec(plan.question)?.slice(0, 1) ?? [] },
  ];
  return found.filter(({ words: named }) => named.length > 0);
}

/** Any name, but of alternatives ("Adams or Baker?") all. */
function missingNames(text: string, asked: readonly Word[], absent: readonly Word[]): readonly Word[] {
  const names = absent.filter((word) => !isYear(word.text));
  const isChoice = / or /i.test(text) && names.length < asked.filter((word) => !isYear(word.text)).length;
  return isChoice ? [] : names;
}

/** Years, where none that the question names is there: "between 2019 and 2021" may be told in an article on one. */
function missingYears(asked: readonly Word[], absent: readonly Word[]): readonly Word[] {
  const years = absent.filter((word) => isYear(word.text));
  return years.length === asked.filter((word) => isYear(word.text)).length ? years : [];
}

/** Whether the article has the number anywhere: "the 75 million fund" may be called "the fund" where its sums are told. */
function isInArticle({ text: word, end }: Word, question: string, { candidate }: Evidence): boolean {
  const figures = `(?<![\\p{N}.,])${word.replaceAll('.', '\\.')}(?![.,]?\\p{N})`;
  const percent = /^\s?(?:%|per ?cent)/i.test(question.slice(end)) ? String.raw`\s?(?:%|per ?cent)` : '';
  const spelled = percent === '' && spelledOut[Number(word)];
  return new RegExp(`${figures}${percent}${spelled ? `|\\b${spelled}\\b` : ''}`, 'iu').test(
    candidate.passage.article.body,
  );
}
const spelledOut = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number with what it counts, or the sign before it: "900 hives", "€95 million". */
function withUnit({ start, end }: Span, { text, words }: Query): Span {
  const unit = words.find((word) => word.start > end && /^[ -]$/.test(text.slice(end, word.start)));
  return {
    start: /[€$£¥]$/.test(text.slice(0, start)) ? start - 1 : start,
    end: unit?.end ?? (text[end] === '%' ? end + 1 : end),
  };
}

/** @returns Words that stand side by side as one stretch */
function joinNeighbours(words: readonly Span[], text: string): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end } of words) {
    const last = joined.at(-1);
    if (last !== undefined && /^[\s-]+$/.test(text.slice(last.end, start)))
      joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}

/** A number but a year, or a day or year of a date: those say which meeting is meant, or are met by its dates. */
function isNumber(text: string, { start, end, text: word }: Word): boolean {
  if (!/^\p{N}/u.test(word) || /^(?:1[89]|20)\d\d$/.test(word)) return false;
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  return (
    !new RegExp(`(?:${month}|spring|summer|autumn|fall|winter)\\.? ?['’]?$`, 'iu').test(before) &&
    !new RegExp(`^(?:st|nd|rd|th)? (?:of )?(?:${month})`, 'iu').test(behind)
  );
}

const month =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december';

/** "deputy director", "prime minister": a word right before an office says that it is another office. @returns Both */
function modifiedRole(text: string, { start, end, text: word }: Word): Span | null {
  if (makesNoOther.test(word)) return null;
  const found = office.exec(text.slice(end));
  return found === null ? null : { start, end: end + found[0].length };
}
/** Verbs, and what says of an office only when: "who became director", "the new director". */
const makesNoOther =
  /^(?:did|does|said|says|was|were|will|would|became|becomes?|elect(?:ed|s)?|nam(?:ed|es?)|appoint(?:ed|s)?|chosen?|chose|pick(?:ed|s)?|made|got|new|newly|next|current|present|first)$/i;
const office =
  /^[\s-]+(?:(?:executive|foreign|defen[cs]e|general|vice|secretary)[\s-]+)?(?:minister|secretary|president|chair(?:man|woman|person)?|director|commissioner|representative|spokes(?:man|woman|person)|ambassador|commander|envoy|governor|chancellor|mayor)s?(?:[\s-]general)?\b/i;

/** "What did X say about Y": words of Y, where most are met neither by the sentence nor by what stands above it. */
function missingTopic({ query, named }: Plan, unmet: readonly Word[]): readonly Word[] {
  const asked = said.exec(query.text);
  if (asked === null) return [];
  const from = asked.index + asked[0].length;
  // Words that name the meeting are not what was spoken about.
  const topic = query.words.filter(
    ({ start }: Span) => start >= from && !named.some((span) => span.start <= start && start < span.end),
  );
  const missing = topic.filter((word) => unmet.includes(word));
  return missing.length > topic.length / 2 ? missing : [];
}
const said =
  /\b(?:say|said|says|saying|tell|told|think|thinks|comment(?:ed)?|announced?)\b.*?\b(?:about|on|of|at|regarding)\b/i;

/** Whoever asks for themselves, or for what is best, asks for advice: articles report. */
const advice =
  /\b(?:how (?:do|can|should|would|to) (?:i|you|we|one)\b|should (?:i|we)\b|^\W*(?:can|could) you\b|\b(?:can|could) you (?:please |just |maybe )?(?:tell|help|give|show|write|make|explain|recommend|send|find|draw|translate|suggest)\b|for me\b|near me\b|help me\b|recommend (?:me|an?|some|any|the)\b|^\W*(?:recommend|suggest)\b|\bmy (?!question\b)\p{L}+|^\W*(?:the )?best \p{L}+(?: \p{L}+)* (?:for|under|in|to|near)\b|^\W*what(?:['’]?s| is| are) (?:(?:a|an|some|the) )?(?:good|best|nice|easy|cheap)\b.* (?:for|to|in|near|under)\b|tell (?:me|us) (?:a|another) (?:joke|story|poem))/iu;
