/**
 * What the encoder is worth, without the engine around it: rankings of passages, and the right sentence first.
 *
 * `tsx bench/models.ts FOLDER [EVERY]` reads `corpus.jsonl`, `queries.jsonl` and `qrels.tsv` of FOLDER, asks every
 * EVERYth question (all if left out), and prints one line for each ranking. Vectors are kept in `.readout/`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { questionKind } from '../src/answer/question-kind.ts';
import { splitSentences } from '../src/corpus/split-sentences.ts';
import { loadModels } from '../src/model/load-models.ts';
import { loadPassageVectors } from '../src/model/load-passage-vectors.ts';
import type { EncodedText } from '../src/search/encoder.ts';
import { centreOf, compareTokens, maxSim, meanCosine, sentenceMaxSim } from '../src/search/max-sim.ts';
import { sentenceCosine } from '../src/search/sentence-cosine.ts';
import { findWords } from '../src/search/words.ts';
import { createBm25, inverseFrequency } from './bm25.ts';

interface Document {
  readonly id: string;
  readonly group?: string;
  readonly title: string;
  readonly text: string;
}
interface Question {
  readonly id: string;
  readonly group?: string;
  readonly text: string;
  readonly answers?: readonly string[];
}
/** A document as one question sees it. */
interface Candidate {
  readonly document: Document;
  readonly lexical: number;
  readonly cosine: number;
  readonly neighbours: number;
  readonly maxSim: number;
  readonly sentences: readonly Sentence[];
}
interface Sentence {
  readonly text: string;
  readonly plain: number;
  readonly centred: number;
  readonly centredTerms: number;
  readonly cosine: number;
  readonly lacksKind: boolean;
}

/** As in the engine: best by words, and best by meaning. */
const candidatesBy = 30;

/** Each ranking as formulas of a passage, and of a sentence in its passage. */
const rankings: Record<
  string,
  { passage: (of: Candidate) => number; sentence?: (of: Sentence, within: Candidate) => number }
> = {
  BM25: { passage: ({ lexical }) => lexical },
  cosine: { passage: ({ cosine }) => cosine },
  'cosine + ¼ BM25': { passage: ({ cosine, lexical }) => cosine + lexical / 4 },
  MaxSim: { passage: ({ maxSim }) => maxSim, sentence: ({ plain }) => plain },
  'MaxSim + .3 cosine + ⅟₁₆ BM25': { passage: about, sentence: ({ plain }, within) => plain + about(within) / 2 },
  '+ sentences centred, with context': {
    passage: about,
    sentence: ({ centred }, within) => centred + about(within) / 2,
  },
  '+ .4 of its best sentence': { passage: (of) => about(of) + 0.4 * best(of), sentence: evidence(0.1, 0) },
  '+ .2 cosine, .2 neighbours': {
    passage: (of) => about(of) + 0.4 * best(of) + 0.2 * of.cosine + 0.2 * of.neighbours,
    sentence: evidence(0.1, 0.03),
  },
};

function about({ maxSim: similarity, cosine, lexical }: Candidate): number {
  return similarity + 0.3 * cosine + lexical / 16;
}

function best({ sentences }: Candidate): number {
  return Math.max(0, ...sentences.map(({ centredTerms }) => centredTerms));
}

function evidence(whole: number, kind: number) {
  return ({ centred, cosine, lacksKind }: Sentence, within: Candidate): number =>
    centred + 0.5 * within.maxSim + 0.3 * within.cosine + within.lexical / 16 + whole * cosine - (lacksKind ? kind : 0);
}

const [folder, every = '1'] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: tsx bench/models.ts FOLDER [EVERY]');
const read = <Row>(name: string): Row[] => lines(name).map((line) => JSON.parse(line));
const documents = read<Document>('corpus.jsonl');
const questions = read<Question>('queries.jsonl').filter((_, at) => at % Number(every) === 0);
const gains = new Map<string, Map<string, number>>();
for (const [question = '', document = '', gain] of lines('qrels.tsv').map((line) => line.split('\t'))) {
  gains.set(question, (gains.get(question) ?? new Map()).set(document, Number(gain)));
}

const models = await loadModels({ encoderFolder: 'models/e5-small-v2', readerFolder: null });
const vectors = await loadPassageVectors({
  cacheFolder: '.readout',
  encoder: models.encoder,
  passages: documents.map(({ title, text }, at) => ({ group: `${Math.floor(at / 50)}`, context: title, text })),
});
const indexes = new Map([...new Set(documents.map(({ group }) => group))].map((group) => [group, indexOf(group)]));
const asked = [];
const begun = performance.now();
for (const question of questions) asked.push({ question, candidates: await gather(question) });
const took = (performance.now() - begun) / questions.length;
await models.close();

console.log(`${documents.length} passages, ${questions.length} questions, ${took.toFixed(0)} ms each`);
console.log('| ranking | nDCG@10 | R@1 | right sentence first |\n|---|---|---|---|');
for (const [name, { passage, sentence }] of Object.entries(rankings)) {
  const figures = asked.map(({ question, candidates }) => ({
    ...ranked(
      question,
      [...candidates].sort((one, other) => passage(other) - passage(one)),
    ),
    sentence: sentence ? rightSentence(question, candidates, sentence) : 0,
  }));
  const mean = (pick: (figure: (typeof figures)[number]) => number): string =>
    (figures.reduce((sum, figure) => sum + pick(figure), 0) / figures.length).toFixed(4);
  console.log(
    `| ${name} | ${mean(({ ndcg }) => ndcg)} | ${mean(({ first }) => first)} | ${mean(({ sentence }) => sentence)} |`,
  );
}

function lines(name: string): string[] {
  return readFileSync(join(folder ?? '', name), 'utf8')
    .trim()
    .split('\n');
}

function indexOf(group: string | undefined) {
  const places = documents.flatMap((document, at) => (document.group === group ? [at] : []));
  const texts = places.map((at) => `${documents[at]?.title}. ${documents[at]?.text}`);
  const surface = inverseFrequency(texts.map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])));
  return { places, surface, ...createBm25(texts), centre: centreOf(places.flatMap((at) => vectors[at] ?? [])) };
}

async function gather(question: Question): Promise<Candidate[]> {
  const index = indexes.get(question.group);
  if (index === undefined) return [];
  const encoded = await models.encoder.encodeQuestion(question.text);
  const lexical = index.score(question.text);
  const cosines = index.places.map((at) => meanCosine(encoded, vectors[at] ?? encoded));
  const weights = weighRows(question.text, encoded, index.idf, index.surface);
  const { expects } = questionKind(question.text);
  const lowest = Math.min(...cosines);
  const top = (scores: readonly number[]): number[] =>
    [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, candidatesBy);
  return [...new Set([...top(lexical), ...top(cosines)])].flatMap((place) => {
    const [document, text] = [documents[index.places[place] ?? -1], vectors[index.places[place] ?? -1]];
    if (document === undefined || text === undefined) return [];
    const similarities = compareTokens(encoded, text, index.centre);
    const sentences = splitSentences(document.text).map((span) => {
      const sentence = document.text.slice(span.start, span.end);
      return {
        text: sentence,
        plain: maxSim(similarities, weights.terms, span),
        centred: sentenceMaxSim(similarities, weights.words, span),
        centredTerms: sentenceMaxSim(similarities, weights.terms, span),
        cosine: sentenceCosine(encoded, text, span, index.centre),
        lacksKind: expects !== null && !expects.test(sentence),
      };
    });
    const cosine = cosines[place] ?? 0;
    const neighbours = ((cosines[place - 1] ?? lowest) + (cosines[place + 1] ?? lowest)) / 2;
    return [
      {
        document,
        lexical: lexical[place] ?? 0,
        cosine,
        neighbours,
        maxSim: maxSim(similarities, weights.terms),
        sentences,
      },
    ];
  });
}

/** By terms (1 for stop words) for passages, by words as they are spelled for sentences; marks count nothing. */
function weighRows(
  text: string,
  { spans }: EncodedText,
  idf: (term: string) => number,
  surface: (word: string) => number,
) {
  const rows = spans.map((span) => ({
    word: findWords(text.slice(span.start, span.end))[0],
    pieces: spans.filter((other) => other.start === span.start).length,
  }));
  return {
    terms: rows.map(({ word, pieces }) => (word ? (word.stop ? 1 : idf(word.term)) / Math.sqrt(pieces) : 0)),
    words: rows.map(({ word, pieces }) => (word ? surface(word.text.toLowerCase()) / pieces : 0)),
  };
}

function ranked({ id }: Question, candidates: readonly Candidate[]): { ndcg: number; first: number } {
  const judged = gains.get(id) ?? new Map<string, number>();
  const sum = (found: readonly number[]): number =>
    found.slice(0, 10).reduce((all, gain, at) => all + (2 ** gain - 1) / Math.log2(at + 2), 0);
  const found = candidates.map(({ document }) => judged.get(document.id) ?? 0);
  const ideal = sum([...judged.values()].sort((a, b) => b - a)) || 1;
  return { ndcg: sum(found) / ideal, first: (found[0] ?? 0) > 0 ? 1 : 0 };
}

/** Right: of the right passage, and holds one of the answers. */
function rightSentence(
  question: Question,
  candidates: readonly Candidate[],
  score: (of: Sentence, within: Candidate) => number,
): number {
  const [first] = candidates
    .flatMap((within) => within.sentences.map((of) => ({ of, within, score: score(of, within) })))
    .sort((one, other) => other.score - one.score);
  const right = (gains.get(question.id)?.get(first?.within.document.id ?? '') ?? 0) > 0;
  return right && question.answers?.some((answer) => first?.of.text.includes(answer)) ? 1 : 0;
}
