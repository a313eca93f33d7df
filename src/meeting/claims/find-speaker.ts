import type { Corpus, Passage } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/words.ts';
import { type PersonMention, peopleByPassage } from '../attendance/find-people.ts';
import { isFigure } from './claim-tokens.ts';
import type { FoundWords } from './find-verbatim.ts';

/**
 * Finds who says the words found in an article: whoever the same sentence names outside of them, else the next one
 * named behind them in the paragraph, else the last one named before, in this paragraph or those above it.
 *
 * @returns `null` where nobody is named
 */
export function findSpeaker(corpus: Corpus, { passage, sentences, span }: FoundWords): PersonMention | null {
  const people = peopleByPassage(corpus);
  const here = people.get(passage) ?? [];
  const outside = here.filter((person) => person.span.end <= span.start || person.span.start >= span.end);
  const inSentence = outside.find((person) => person.span.end > sentences.start && person.span.start < sentences.end);
  const behind = outside.find((person) => person.span.start >= span.end);
  const before = outside.findLast((person) => person.span.end <= span.start);
  return inSentence ?? behind ?? before ?? lastAbove(people, passage, corpus);
}

/** How many paragraphs a speaker is remembered for. */
const paragraphsAbove = 2;

function lastAbove(
  people: ReadonlyMap<Passage, readonly PersonMention[]>,
  { index, article }: Passage,
  { passages }: Corpus,
): PersonMention | null {
  for (let above = index - 1; above >= Math.max(0, index - paragraphsAbove); above -= 1) {
    const passage = passages[above];
    if (passage?.article !== article) return null;
    const last = people.get(passage)?.at(-1);
    if (last) return last;
  }
  return null;
}

/**
 * Tells whether words found in an article are the speaker's there. All that the claim says of the speaker must be known
 * of him there: his names, his office, when and where he spoke.
 *
 * @param said - Terms and tokens of the speaker, as the claim has them
 */
export function isSpeaker(corpus: Corpus, said: readonly string[], found: FoundWords): boolean {
  const speaker = findSpeaker(corpus, found);
  const { passage, sentences } = found;
  const { body, publisher, author, title } = passage.article;
  const sentence = findTerms(body.slice(sentences.start, sentences.end));
  const forms = speaker === null ? [] : (formsOf(corpus).get(speaker.key) ?? []);
  const own = findTerms(forms.join(' . '));
  const meetings = corpus.meetings
    .filter(({ id }) => passage.article.meetings.includes(id))
    .map(({ name, aliases, place }) => [name, ...aliases, place ?? ''].join(' '));
  const around = findTerms([body.slice(passage.start, passage.end), title, ...meetings].join(' . '));
  const wanted = findTerms(said.join(' '));
  const publishes = findTerms(`${publisher ?? ''} ${author ?? ''}`);
  const names = speaker === null ? publishes : own;
  return (
    wanted.some((term) => names.includes(term)) &&
    wanted.every((term) => {
      if (isFigure(term)) return sentence.includes(term);
      return own.includes(term) || (!formsOf(corpus).has(term) && [...publishes, ...around].includes(term));
    })
  );
}

const known = new WeakMap<Corpus, ReadonlyMap<string, readonly string[]>>();

/** The names and offices of each person in the corpus, by key. */
function formsOf(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const had = known.get(corpus);
  if (had) return had;
  const forms = new Map<string, Set<string>>();
  for (const mentions of peopleByPassage(corpus).values())
    for (const { key, name, role } of mentions) {
      const own = forms.get(key) ?? new Set();
      forms.set(key, own.add(name).add(role ?? ''));
    }
  const lists = new Map([...forms].map(([key, own]) => [key, [...own]] as const));
  known.set(corpus, lists);
  return lists;
}
