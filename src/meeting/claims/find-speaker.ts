import type { Corpus } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import { findPeople } from '../attendance/find-people.ts';
import type { FoundWords } from './find-verbatim.ts';

/** A claim that says who said what. */
export interface Attribution {
  readonly speaker: string;
  readonly words: string;
}

/**
 * Splits "X said that Y", "Y, said X" and "According to X, Y".
 *
 * @returns `null` where nobody is said to have said anything; quotation marks are not needed, nor looked at
 */
export function splitAttribution(claim: string): Attribution | null {
  for (const pattern of patterns) {
    const { speaker, words } = pattern.exec(claim.trim())?.groups ?? {};
    if (speaker !== undefined && words !== undefined && speaker.split(/\s+/).length <= 10) return { speaker, words };
  }
  return null;
}

const verb = String.raw`(?:said|says|told \p{L}+|tells \p{L}+|stated|states|noted|notes|warned|warns|added|adds|stressed|declared|announced|explained|argued|insisted|remarked|called it|highlighted|emphasi[sz]ed|underlined|underscored|wrote|claimed)`;
const patterns = [
  /^according to (?<speaker>[^,:]+)[,:]\s*(?<words>.+)$/isu,
  new RegExp(String.raw`^(?<words>.+?)[,”"’]+\s*(?:${verb}\s+(?<speaker>[^,“”"]+?))[.\s]*$`, 'isu'),
  new RegExp(String.raw`^(?<words>.+?)[,”"’]+\s*(?<speaker>[^,“”"]+?)\s+${verb}[.\s]*$`, 'isu'),
  new RegExp(String.raw`^(?<speaker>[^,“”":]{2,80}?)\s+${verb}(?:\s+that\b)?[,:]?\s*(?<words>.+)$`, 'isu'),
  /^(?<speaker>[^,“”":]{2,60}?):\s+(?<words>.+)$/isu,
];

/**
 * Tells whether words found in an article are the speaker's there: he is named in the same sentence, or further up in
 * the paragraph or the one before with nobody else between.
 */
export function isSpeaker(corpus: Corpus, speaker: string, { passage, sentences, span }: FoundWords): boolean {
  const wanted = new Set(findTerms(speaker));
  const { article } = passage;
  const own = `${article.body.slice(sentences.start, span.start)} ${article.body.slice(span.end, passage.end)}`;
  const here = findPeople(corpus).filter((person) => person.passage.article === article);
  const isWanted = ({ key, role }: { readonly key: string; readonly role: string | null }): boolean =>
    wanted.has(key) || (role !== null && role !== '' && findTerms(role).some((term) => wanted.has(term)));
  const inSentence = here.filter(
    (person) => person.span.end > sentences.start && person.span.start < sentences.end && outside(person.span, span),
  );
  if (inSentence.length > 0) return inSentence.some(isWanted);
  const behind = here.filter((person) => person.span.start >= span.end && person.span.start < passage.end);
  const before = here.filter((person) => person.span.end <= span.start).at(-1);
  if (before !== undefined && isWanted(before)) return true;
  if (behind[0] !== undefined && isWanted(behind[0])) return true;
  const named = findTerms(`${own} ${article.publisher ?? ''} ${article.author ?? ''}`);
  return before === undefined && behind.length === 0 && [...wanted].some((term) => named.includes(term));
}

const outside = (one: { start: number; end: number }, other: { start: number; end: number }): boolean =>
  one.end <= other.start || one.start >= other.end;
