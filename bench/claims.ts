/**
 * Measures claim checks on invented passages with questions and answers: sentences as they stand, with a figure changed,
 * negated, with a name exchanged, and statements made of questions with their right or somebody else's answer.
 *
 *   npx tsx bench/claims.ts PASSAGES.jsonl… [--models] [--every N] [--only KIND] [--show KIND:VERDICT]
 *
 * A line of PASSAGES.jsonl is {title, text, qas: [{q, kind, answer}]}; passages of one title make one article.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createCorpus } from '../src/corpus/create-corpus.ts';
import { splitSentences } from '../src/corpus/split-sentences.ts';
import { loadModels } from '../src/model/load-models.ts';
import { createReadout } from '../src/readout.ts';
import { passageContext } from '../src/search/passage-context.ts';

/** First and last name. */
const namePattern = /(?<=[\p{L},] )\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}-]+(?:\p{Lu}\p{Ll}+)?/gu;

/** Questions that become statements when the answer stands in front of their rest. */
const forms = [
  { pattern: /^who ((?!did|does|do|else|gets?|all|what|was it|is it|were the)[a-z]+ .+?)\?$/i, answer: /^[^.]{3,60}$/ },
  {
    pattern:
      /^(?:which|what) (?:countries|country|states?|cit(?:y|ies)|members?|delegations?) ((?!did|does|do|is|are)[a-z]+ .+?)\?$/i,
    answer: /^[^.]{3,60}$/,
  },
  {
    pattern: /^how many ((?!did|does|do)[a-z]+ (?!did|does|do|is|are|was|were)[a-z]+ .+?)\?$/i,
    answer: /^[\d,.]+$|^[a-z]+(?:-[a-z]+)?$/,
  },
] as const;

interface Passage {
  readonly title: string;
  readonly text: string;
  readonly qas: readonly { readonly q: string; readonly kind: string; readonly answer: string | null }[];
}
interface Made {
  readonly kind: string;
  readonly claim: string;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    models: { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
    only: { type: 'string' },
    show: { type: 'string' },
  },
});
if (positionals.length === 0) throw new Error('name files of passages: npx tsx bench/claims.ts PASSAGES.jsonl');
const models = values.models
  ? await loadModels({ encoderFolder: 'models/e5-small-v2', readerFolder: 'models/reader', threads: 2 })
  : null;

const counts = new Map<string, Map<string, number>>();
for (const file of positionals) {
  const passages = (await readFile(file, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Passage);
  const corpus = makeCorpus(passages);
  const vectors =
    models === null
      ? null
      : await models.encoder.encodePassages(
          corpus.passages.map((passage) => ({
            context: passageContext(corpus, passage),
            text: passage.article.body.slice(passage.start, passage.end),
          })),
        );
  const readout = createReadout(
    corpus,
    models && vectors && { encoder: models.encoder, reader: models.reader, vectors },
  );
  for (const [at, { kind, claim }] of makeClaims(passages).entries()) {
    if (at % Number(values.every) !== 0 || !kind.startsWith(values.only ?? '')) continue;
    const { verdict, excerpts, differences } = await readout.checkClaim(claim);
    const row = counts.get(kind) ?? new Map<string, number>();
    counts.set(kind, row.set(verdict, (row.get(verdict) ?? 0) + 1));
    if (values.show === `${kind}:${verdict}`)
      console.log(`${claim}\n    ${excerpts[0]?.text}\n    ${JSON.stringify(differences ?? [])}`);
  }
}
for (const [kind, row] of [...counts].sort(([a], [b]) => a.localeCompare(b))) {
  const total = [...row.values()].reduce((sum, count) => sum + count, 0);
  const shares = [...row].sort(([, a], [, b]) => b - a).map(([verdict, count]) => `${verdict} ${count}`);
  console.log(`${kind.padEnd(22)} ${String(total).padStart(5)}  ${shares.join(', ')}`);
}
await models?.close();

function makeCorpus(passages: readonly Passage[]) {
  const titles = [...new Set(passages.map(({ title }) => title))];
  const files = new Map([
    [
      'meetings.yaml',
      titles
        .map(
          (title, at) =>
            `- {id: m${at}, name: ${JSON.stringify(title)}, kind: kind ${at}, start: 1990-01-0${1 + (at % 9)}, end: 1990-01-0${1 + (at % 9)}}`,
        )
        .join('\n'),
    ],
    ['vocabulary.yaml', 'same: []\nexpand: []\n'],
  ]);
  for (const [at, title] of titles.entries()) {
    const body = passages.filter((passage) => passage.title === title).map(({ text }) => text);
    files.set(
      `articles/a${at}.md`,
      `---\ntitle: ${JSON.stringify(title)}\npublisher: Gazette\nmeeting: m${at}\nlanguage: en\n---\n\n${body.join('\n\n')}\n`,
    );
  }
  return createCorpus(files);
}

function makeClaims(passages: readonly Passage[]): readonly Made[] {
  const names = passages.flatMap(({ text }) => [...text.matchAll(namePattern)].map(({ 0: name }) => name));
  return passages.flatMap(({ text, qas }, at) => {
    const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    const answersOf = (pattern: RegExp, from: readonly Passage[]): readonly string[] =>
      from.flatMap((passage) => passage.qas.flatMap(({ q, answer }) => (pattern.test(q) && answer ? [answer] : [])));
    const stated = qas.flatMap(({ q, kind, answer }) => {
      const form = forms.find(({ pattern }) => pattern.test(q));
      const rest = form?.pattern.exec(q)?.[1];
      if (form === undefined || rest === undefined) return [];
      const state = (words: string): string => `${words} ${rest}.`;
      const fits = (one: string): boolean => form.answer.test(one) && one !== answer;
      const near = answersOf(form.pattern, [{ title: '', text: '', qas }]).find(
        (one) => fits(one) && !one.includes(answer ?? '\n') && !answer?.includes(one),
      );
      const far = answersOf(form.pattern, [
        passages[(at + 7) % passages.length] ?? { title: '', text: '', qas: [] },
      ]).find(fits);
      return [
        ...(answer && form.answer.test(answer) ? [{ kind: `right ${kind}`, claim: state(answer) }] : []),
        ...(answer && near ? [{ kind: `wrong ${kind}, near`, claim: state(near) }] : []),
        ...(answer && far ? [{ kind: `wrong ${kind}, far`, claim: state(far) }] : []),
        ...(answer === null && far ? [{ kind: 'unanswered', claim: state(far) }] : []),
      ];
    });
    return [
      ...sentences.map((claim) => ({ kind: 'sentence', claim })),
      ...sentences.flatMap((sentence) => {
        const changed = sentence.replace(/(?<![\p{L}\d.,-])(\d+)(?![\d.,]*\d)(?![\p{L}])/u, (digits) =>
          String(Number(digits) + 3),
        );
        return changed === sentence ? [] : [{ kind: 'figure changed', claim: changed }];
      }),
      ...sentences.flatMap((sentence) => {
        const changed = sentence.replace(
          /\b(is|are|was|were|will|has|have|had|would|can|could)\b(?! not|n't)/,
          '$1 not',
        );
        return changed === sentence ? [] : [{ kind: 'negated', claim: changed }];
      }),
      ...sentences.flatMap((sentence, place) => {
        const name = [...sentence.matchAll(namePattern)].at(-1)?.[0];
        const other = names[(at * 31 + place * 17 + 5) % names.length];
        return name === undefined || other === undefined || other.includes(name) || name.includes(other)
          ? []
          : [{ kind: 'name exchanged', claim: sentence.replace(name, other) }];
      }),
      ...stated,
    ];
  });
}
