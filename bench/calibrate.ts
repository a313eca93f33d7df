/**
 * Fits the weights of confidence: a logistic regression that tells answerable questions of gold sets from the others.
 *
 *   npx tsx bench/calibrate.ts [--words] GOLD=CORPUS[=IDS] …
 *
 * GOLD is a file of graded questions, CORPUS the folder that they are on, IDS a JSON map of article names. Every third
 * foreign question is asked of each corpus besides. `--words` fits for the engine without models. Prints the weights for
 * src/answer/confidence-weights.ts, and for each set what is refused when the weights are fitted on all others; then the
 * same weights scaled so that confidence is the share of right answers (Platt 1999), with the least that is answered.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { weighQuestion } from '../src/answer/answer-question.ts';
import { checkQuestion } from '../src/answer/check-question.ts';
import { composeExcerpts } from '../src/answer/compose-answer.ts';
import { confidenceSignals } from '../src/answer/confidence.ts';
import { foreignQuestions } from '../src/answer/foreign-questions.ts';
import { createShelf } from '../src/answer/shelf.ts';
import { loadCorpus } from '../src/corpus/load-corpus.ts';
import { goldItemSchema } from '../src/evaluation/gold.ts';
import { isRight } from '../src/evaluation/grade-excerpt.ts';
import { loadModels } from '../src/model/load-models.ts';
import { loadPassageVectors } from '../src/model/load-passage-vectors.ts';
import { passageContext } from '../src/search/passage-context.ts';

interface Example {
  readonly signals: readonly number[];
  readonly sort: 'answerable' | 'near miss' | 'other';
  /** Whether the best evidence is the right answer. */
  readonly right: boolean;
  readonly weight: number;
}

/** What a set counts, by sort: near misses are hard, and must be learned from; sets count alike, whatever their size. */
const shares = { answerable: 120, 'near miss': 60, other: 40 } as const;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { words: { type: 'boolean', default: false } },
});
const names = values.words
  ? (['coverage', 'unknown', 'misfit', 'open', 'holder', 'number', 'role', 'topic', 'name', 'year'] as const)
  : ([
      'reading',
      'doubt',
      'sentence',
      'coverage',
      'unknown',
      'misfit',
      'open',
      'holder',
      'number',
      'role',
      'topic',
      'name',
      'year',
    ] as const);
const models = values.words
  ? null
  : await loadModels({ encoderFolder: 'models/e5-small-v2', readerFolder: 'models/reader', threads: 2 });
const sets = new Map<string, readonly Example[]>();
for (const set of positionals) {
  const [gold = '', folder = 'corpus', ids] = set.split('=');
  sets.set(set, await readSet(gold, folder, ids));
}
await models?.close();

for (const [name, examples] of sets) {
  const others = [...sets].filter(([other]) => other !== name).flatMap(([, list]) => list);
  if (others.length > 0) console.log(name, describe(examples, regress(others)));
}
const all = [...sets.values()].flat();
const weights = regress(all);
console.log(`fitted ${table(weights)}`);
const [shift = 0, scale = 1] = scaleToRight(all, weights);
console.log(`scaled ${table(weights.map((weight, at) => weight * scale + (at === 0 ? shift : 0)))}`);
console.log(`least confidence ${(1 / (1 + Math.exp(-shift))).toFixed(2)}`);

function table([bias = 0, ...others]: readonly number[]): string {
  return `{ bias: ${bias.toFixed(2)}, ${names.map((name, at) => `${name}: ${others[at]?.toFixed(2)}`).join(', ')} }`;
}

/** A second regression, of what was right on the log-odds of the first, where these are not far below even. */
function scaleToRight(examples: readonly Example[], fitted: readonly number[]): readonly number[] {
  const rows = examples.flatMap(({ signals, right, weight }) => {
    const odds = signals.reduce((sum, signal, at) => sum + signal * (fitted[at] ?? 0), 0);
    return odds < -0.8 ? [] : [{ odds, right, weight }];
  });
  let [offset, slope] = [0, 1];
  for (let step = 0; step < 20_000; step += 1) {
    const errors = rows.map(({ odds, right }) => (right ? 1 : 0) - 1 / (1 + Math.exp(-(offset + slope * odds))));
    offset += errors.reduce((sum, error) => sum + error, 0) / rows.length / 4;
    slope += errors.reduce((sum, error, at) => sum + error * (rows[at]?.odds ?? 0), 0) / rows.length / 4;
  }
  return [offset, slope];
}

async function readSet(goldFile: string, folder: string, idsFile: string | undefined): Promise<readonly Example[]> {
  const corpus = await loadCorpus(folder);
  const passages = corpus.passages.map((passage) => ({
    group: passage.article.id,
    context: passageContext(corpus, passage),
    text: passage.article.body.slice(passage.start, passage.end),
  }));
  const vectors =
    models === null ? [] : await loadPassageVectors({ cacheFolder: '.readout', encoder: models.encoder, passages });
  const shelf = createShelf(corpus, vectors);
  const gold = (await readFile(goldFile, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => goldItemSchema.parse(JSON.parse(line)))
    .filter(({ category }) => category !== 'claim' && category !== 'summary');
  const asked = [
    ...gold.map((item) => ({
      question: item.question,
      context: item.context ?? undefined,
      item,
      sort: item.answerable
        ? ('answerable' as const)
        : item.subcategory === 'near_miss'
          ? ('near miss' as const)
          : ('other' as const),
    })),
    ...foreignQuestions
      .filter((_, at) => at % 3 === 0)
      .map((question) => ({ question, context: undefined, item: null, sort: 'other' as const })),
  ];
  const against = {
    ids: new Map(
      Object.entries<string>(
        idsFile === undefined
          ? {}
          : z.record(z.string(), z.string()).parse(JSON.parse(await readFile(idsFile, 'utf8'))),
      ),
    ),
    boilerplate: [],
    bodies: new Map(corpus.articles.map(({ id, body }) => [id, body])),
  };
  const rows: Omit<Example, 'weight'>[] = [];
  for (const { question, context, item, sort } of asked) {
    if (checkQuestion(question) !== null) continue;
    const { plan, evidence } = await weighQuestion(corpus, shelf, models, question, context ? { context } : {});
    const best = evidence[0];
    if (best === undefined) continue;
    const signals = confidenceSignals(plan, shelf.index, best);
    const [excerpt] = composeExcerpts(plan, [best]);
    const right = item?.answerable === true && excerpt !== undefined && isRight(excerpt, item, against);
    rows.push({ signals: [1, ...names.map((name) => signals[name])], sort, right });
  }
  return rows.map((row) => ({
    ...row,
    weight: shares[row.sort] / rows.filter(({ sort }) => sort === row.sort).length,
  }));
}

/** Gradient ascent on the log-likelihood, with a penalty that keeps weights of rare signals small (ridge). */
function regress(examples: readonly Example[]): readonly number[] {
  const weights = Array.from({ length: names.length + 1 }, () => 0);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < 20_000; step += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -weight / 3 / total));
    for (const { signals, sort, weight } of examples) {
      const error = (sort === 'answerable' ? 1 : 0) - chance(signals, weights);
      signals.forEach((signal, at) => {
        slope[at] = (slope[at] ?? 0) + (weight * error * signal) / total;
      });
    }
    slope.forEach((gradient, at) => {
      weights[at] = (weights[at] ?? 0) + gradient;
    });
  }
  return weights;
}

function chance(signals: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-signals.reduce((sum, signal, at) => sum + signal * (weights[at] ?? 0), 0)));
}

/** What is refused at thresholds that falsely refuse three to ten in a hundred. */
function describe(examples: readonly Example[], weights: readonly number[]): string {
  const chances = (sort: Example['sort']): readonly number[] =>
    examples
      .filter((one) => one.sort === sort)
      .map(({ signals }) => chance(signals, weights))
      .sort((a, b) => a - b);
  const answerable = chances('answerable');
  const refused = (sort: Example['sort'], threshold: number): string => {
    const list = chances(sort);
    return `${((100 * list.filter((one) => one < threshold).length) / list.length).toFixed(0)} % of ${sort}`;
  };
  return [0.03, 0.05, 0.07, 0.1]
    .map((share) => {
      const threshold = answerable[Math.floor(share * answerable.length)] ?? 0;
      return `\n  at ${threshold.toFixed(2)}: ${Math.round(100 * share)} % falsely, ${refused('near miss', threshold)}, ${refused('other', threshold)}`;
    })
    .join('');
}
