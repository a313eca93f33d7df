import type { Tokenizer } from '@huggingface/tokenizers';
import { LRUCache } from 'lru-cache';
import type { Span } from '../corpus/corpus.ts';

/** A text cut into the pieces that a model knows. */
export interface Tokens {
  readonly ids: readonly number[];
  /** For each piece, the word or punctuation mark that it is cut from. */
  readonly spans: readonly Span[];
}

/**
 * Cuts a text into tokens, word by word, because the tokenizer itself gives no offsets. The ids are those of the whole
 * text at once, but for the model's own marks: a reader who types "[SEP]" means these five characters, not the mark.
 */
export function tokenizeWords(tokenizer: Tokenizer, text: string): Tokens {
  const ids: number[] = [];
  const spans: Span[] = [];
  for (const { 0: word, index } of text.matchAll(wordOrMark)) {
    const span = { start: index, end: index + word.length };
    for (const id of cutWord(tokenizer, word)) {
      ids.push(id);
      spans.push(span);
    }
  }
  return { ids, spans };
}

/** Words remembered: most come again, and looking one up takes next to no time. */
const wordsKept = 20_000;
const known = new WeakMap<Tokenizer, LRUCache<string, readonly number[]>>();

function cutWord(tokenizer: Tokenizer, word: string): readonly number[] {
  const words = known.get(tokenizer) ?? new LRUCache<string, readonly number[]>({ max: wordsKept });
  known.set(tokenizer, words);
  const before = words.get(word);
  if (before !== undefined) return before;
  const { ids } = tokenizer.encode(word, { add_special_tokens: false });
  words.set(word, ids);
  return ids;
}

/** BERT's own cut: at white space, and before and after every mark (Unicode's punctuation, and all of ASCII's signs). */
const marks = String.raw`\p{P}\u0021-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u007E`;
const wordOrMark = new RegExp(String.raw`[${marks}]|[^\s${marks}]+`, 'gu');
