import { findWords } from '../../search/words.ts';
import { bodyNouns, personNoun } from './grammar-words.ts';
import { type CorpusNames, findPersons } from './read-names.ts';
import { inWords, type Told } from './told.ts';

/** @returns Whom "he" or "she" stands for: who answered, who was named, or who was asked about; `null` where nobody was */
export function findPerson(told: Told, taken: readonly string[] = []): string | null {
  const { clause, question, answer, names } = told;
  const asksWho = /\bwho(?:m|se|'?s)?\b/i.test(question);
  const answering = nameIn(answer, names) ?? (asksWho ? capitalRun.exec(answer)?.[0] : undefined) ?? null;
  const isWho =
    asksWho && clause.lead?.word.startsWith('who') && !clause.phrases.some(({ role }) => role === 'subject');
  if (isWho && answering !== null) return answering;
  const run = findPersons(findWords(question), names).at(-1);
  if (run !== undefined) return question.slice(run[0]?.start, run.at(-1)?.end);
  if (answering !== null) return answering;
  const isAlone = clause.lead === null && clause.verb === null && clause.phrases.length === 1;
  const office = clause.phrases
    .filter(({ head, plural }) => !plural && (personNoun.test(head) || isAlone))
    .map((phrase) => inWords(phrase, told))
    .find((words) => !taken.includes(words));
  if (office !== undefined) return office;
  const [bare] = clause.phrases.filter(
    ({ role, determiner, plural, head }) =>
      role === 'subject' && determiner === null && !plural && !bodyNouns.test(head),
  );
  if (bare !== undefined) return bare.text;
  return asksWho ? (leadingName.exec(told.excerpt ?? '')?.[0] ?? nameIn(told.excerpt ?? '', names)) : null;
}

/** "Anna Voss will lead the union until May. She beat …": whom an excerpt is about. */
const leadingName = /^(?:\p{Lu}[\p{Ll}’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+(?= \p{Ll})/u;

const capitalRun = /\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}/u;

function nameIn(text: string, names: CorpusNames): string | null {
  const runs = findPersons(findWords(text), names);
  const run = runs.find((words) => words.length > 1) ?? runs[0];
  if (run === undefined) return null;
  // A first name that no article has in the middle of a sentence is a name all the same.
  const first = /(?:\p{Lu}[\p{L}.’'-]+ )*$/u.exec(text.slice(0, run[0]?.start))?.[0].length ?? 0;
  return text.slice((run[0]?.start ?? 0) - first, run.at(-1)?.end);
}
