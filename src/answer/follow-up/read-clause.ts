import type { Span } from '../../corpus/corpus.ts';
import { findVerb, type VerbForm } from './find-verb.ts';
import { beVerbs, haveVerbs } from './grammar-words.ts';
import { mergeOf, type NounPhrase, openRun, toPhrase } from './noun-phrase.ts';
import { readRest } from './read-rest.ts';
import { readTokens, type Token } from './read-tokens.ts';

/** A question taken apart, as far as its little words tell. */
export interface Clause {
  /** "what", "since when", "how many" without its noun; `null` where the question asks whether. */
  readonly lead: (Span & { readonly word: string }) | null;
  readonly auxiliary: Token | null;
  /** `null` where there is none beside "is". */
  readonly verb: Token | null;
  /** In the order of the question. */
  readonly phrases: readonly NounPhrase[];
  /** "succeed the mayor" of "who is to succeed the mayor". */
  readonly purpose: Span | null;
}

/**
 * Takes a question apart: what it asks for, its verb, and its nouns with their places. No grammar of English; but
 * questions have a firm order: question word, auxiliary, somebody, verb, something, where and when.
 */
export function readClause(text: string): Clause {
  const tokens = readTokens(text);
  let at = Math.max(
    0,
    tokens.findIndex(({ word }) => !opening.test(word)),
  );
  const phrases: NounPhrase[] = [];
  const add = (run: readonly Token[], role: NounPhrase['role'], determiner: Token | null = null): void => {
    const phrase = toPhrase(text, run, role, determiner, null);
    if (phrase !== null) phrases.push(phrase);
  };
  const leadFrom = at;
  if (tokens[at]?.sort === 'preposition' && tokens[at + 1]?.sort === 'question') at += 1;
  const asking = tokens[at]?.sort === 'question' ? tokens[at] : undefined;
  let lead: Clause['lead'] = null;
  let verb: Token | null = null;
  const isShort =
    asking !== undefined && /^(?:who|what|when|where|how|why)'?s$/.test(asking.word) && asking.word !== 'whose';
  if (asking !== undefined) {
    at += 1;
    if (/^(?:many|much)$/.test(tokens[at]?.word ?? '')) at += 1;
    const run = openRun(tokens, at);
    const behind = tokens[at + run.length];
    const end = tokens[at - 1]?.end ?? asking.end;
    lead = { word: asking.word.replace(/'?s$/, ''), start: tokens[leadFrom]?.start ?? 0, end };
    if (!isShort && behind?.sort === 'auxiliary' && asking.word === 'how' && tokens[at - 1] === asking) {
      // "How long", "how old".
      at += run.length;
      lead = { ...lead, end: run.at(-1)?.end ?? end };
    } else if (!isShort && /^(?:what|which|whose|how)$/.test(asking.word)) {
      const least = asking.word === 'which' || asking.word === 'whose' ? 1 : 0;
      const split = behind?.sort === 'auxiliary' ? run.length : findVerb(run, 'finite', least, behind);
      add(run.slice(0, split), 'asked');
      at += split;
    }
  }
  const spoken = tokens[at]?.sort === 'auxiliary' ? tokens[at] : undefined;
  if (spoken !== undefined) at += 1;
  while (spoken !== undefined && /^(?:not|also|ever|already|only|be|been)$/.test(tokens[at]?.word ?? '')) at += 1;
  const auxiliary = spoken ?? (isShort ? (asking ?? null) : null);
  const form = formBehind(auxiliary);
  const isLed = phrases.length > 0 || (lead !== null && /^(?:who|what)$/.test(lead.word));
  if (tokens[at]?.sort === 'pronoun') at += 1;
  const determiner = tokens[at]?.sort === 'determiner' ? (tokens[at] ?? null) : null;
  const hadPronoun = tokens[at - 1]?.sort === 'pronoun';
  if (asking !== undefined || auxiliary !== null) {
    if (determiner !== null) at += 1;
    const run = openRun(tokens, at);
    const least = determiner !== null || !(isLed || hadPronoun) ? 1 : 0;
    const isSubjectless = least === 0 && (form === 'finite' || hadPronoun || run.length === 1);
    const split = isSubjectless && form !== 'be' ? 0 : findVerb(run, form, least, tokens[at + run.length]);
    add(run.slice(0, split), 'subject', determiner);
    at += split;
    if (split < run.length) verb = run[split] ?? null;
    else at = mergeOf(text, tokens, at, phrases, form);
    if (verb === null && !(form === 'be')) {
      const more = openRun(tokens, at);
      // "What will the council do?": the auxiliary is the verb here.
      verb = more[0] ?? (tokens[at]?.sort === 'auxiliary' ? (tokens[at] ?? null) : null);
    }
    if (verb !== null) at += 1;
  }
  const rest = readRest(text, tokens, at, phrases, form === 'be' && verb === null);
  return { lead, auxiliary, verb, phrases: rest.phrases, purpose: rest.purpose };
}

const opening = /^(?:and|but|so|or|then|also|ok|okay|,|well)$/;

function formBehind(auxiliary: Token | null): VerbForm {
  if (auxiliary === null) return 'finite';
  const word = auxiliary.word.replace(/n't$/, '');
  if (beVerbs.has(word) || auxiliary.sort === 'question') return 'be';
  return haveVerbs.has(word) ? 'have' : 'base';
}
