/**
 * Measures the engine's search on a public set, without the reader: nDCG@10, R@1, MRR over passages, and how often the
 * right sentence comes first.
 *
 *   npx tsx bench/retrieval.ts FOLDER [--every N] [--words]
 *
 * FOLDER holds corpus.jsonl {id, title, text, group?}, queries.jsonl {id, text, gold_sentences?, para?, answers?} and
 * qrels.tsv (query, document, gain). With `group`, each group is a corpus of its own. `--every 6` asks every sixth
 * question, `--words` does without the encoder. Vectors are kept in `.readout/`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findEvidence } from '../src/answer/find-evidence.ts';
import { planQuestion } from '../src/answer/plan-question.ts';
import { rankPassages } from '../src/answer/rank-passages.ts';
import { createShelf } from '../src/answer/shelf.ts';
import type { Corpus, Passage } from '../src/corpus/corpus.ts';
import { splitSentences } from '../src/corpus/split-sentences.ts';
import { loadModels } from '../src/model/load-models.ts';
import { loadPassageVectors } from '../src/model/load-passage-vectors.ts';
import type { EncodedText } from '../src/search/encoder.ts';

interface Document {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly group?: string;
}
interface Question {
  readonly id: string;
  readonly text: string;
  readonly group?: string;
  readonly para?: string;
  readonly answers?: readonly string[];
  readonly gold_sentences?: readonly number[];
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, words: { type: 'boolean', default: false } },
});
const folder = positionals[0];
if (folder === undefined) throw new Error('name the folder of a set: npx tsx bench/retrieval.ts FOLDER');

const readLines = async <T>(name: string): Promise<readonly T[]> =>
  (await readFile(join(folder, name), 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const documents = await readLines<Document>('corpus.jsonl');
const questions = (await readLines<Question>('queries.jsonl')).filter((_, at) => at % Number(values.every) === 0);
const gains = new Map<string, Map<string, number>>();
for (const line of (await readFile(join(folder, 'qrels.tsv'), 'utf8')).split('\n').filter(Boolean)) {
  const [question = '', document = '', gain = '0'] = line.split('\t');
  gains.set(question, (gains.get(question) ?? new Map()).set(document, Number(gain)));
}

const encoder = values.words
  ? null
  : await loadModels({ encoderFolder: 'models/e5-small-v2', readerFolder: null, threads: 2 });
const vectors =
  encoder === null
    ? []
    : await loadPassageVectors({
        cacheFolder: '.readout',
        encoder: encoder.encoder,
        passages: documents.map(({ title, text }, at) => ({ group: `${Math.floor(at / 50)}`, context: title, text })),
      });
const engines = new Map([...groupDocuments(documents)].map(([group, members]) => [group, createEngine(members)]));
const totals = { ndcg: 0, first: 0, mrr: 0, sentence: 0, sentences: 0 };
for (const question of questions) {
  const engine = engines.get(question.group ?? '');
  const wanted = gains.get(question.id) ?? new Map<string, number>();
  if (engine === undefined) continue;
  const { ranked, sentence } = await engine(question.text);
  const at = ranked.findIndex((id) => (wanted.get(id) ?? 0) > 0);
  totals.first += at === 0 ? 1 : 0;
  totals.mrr += at < 0 ? 0 : 1 / (at + 1);
  totals.ndcg +=
    discounted(ranked.slice(0, 10).map((id) => wanted.get(id) ?? 0)) /
    (discounted([...wanted.values()].sort((a, b) => b - a).slice(0, 10)) || 1);
  if (question.answers !== undefined && question.gold_sentences !== undefined) {
    totals.sentences += 1;
    totals.sentence +=
      sentence !== undefined &&
      sentence.document === question.para &&
      question.answers.some((answer) => sentence.text.includes(answer))
        ? 1
        : 0;
  }
}
await encoder?.close();

const share = (sum: number, of: number): string => (of === 0 ? '–' : (sum / of).toFixed(3));
console.log(`${questions.length} questions, ${documents.length} passages`);
console.log(
  `nDCG@10 ${share(totals.ndcg, questions.length)}  R@1 ${share(totals.first, questions.length)}  MRR ${share(totals.mrr, questions.length)}  right sentence first ${share(totals.sentence, totals.sentences)}`,
);

function createEngine(members: readonly Document[]) {
  const corpus = toCorpus(members);
  const shelf = createShelf(
    corpus,
    members.flatMap((document) => vectors[documents.indexOf(document)] ?? []) satisfies EncodedText[],
  );
  return async (text: string) => {
    const models = encoder && { encoder: encoder.encoder, reader: null };
    const evidence = await findEvidence(shelf, models, planQuestion(corpus, shelf.index, text, {}));
    const best = evidence[0];
    return {
      ranked: rankPassages(evidence).map(({ article }) => article.id),
      sentence: best && {
        document: best.candidate.passage.article.id,
        text: best.candidate.passage.article.body.slice(best.span.start, best.span.end),
      },
    };
  };
}

function toCorpus(members: readonly Document[]): Corpus {
  const passages = members.map(toPassage);
  return {
    version: 'bench',
    articles: passages.map(({ article }) => article),
    meetings: [],
    vocabulary: { same: [], expand: [] },
    passages,
    furniture: [],
  };
}

function toPassage({ id, title, text }: Document, index: number): Passage {
  const article = {
    id,
    title,
    publisher: 'set',
    author: null,
    url: null,
    published: null,
    meetings: [],
    language: 'en',
    note: null,
    body: text,
  };
  return { index, article, paragraph: 1, start: 0, end: text.length, heading: null, sentences: splitSentences(text) };
}

function discounted(list: readonly number[]): number {
  return list.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
}

/** Node 20 has no `Map.groupBy`. */
function groupDocuments(list: readonly Document[]): Map<string, Document[]> {
  const map = new Map<string, Document[]>();
  for (const document of list) map.set(document.group ?? '', [...(map.get(document.group ?? '') ?? []), document]);
  return map;
}
