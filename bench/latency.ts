/**
 * How long an answer takes, reader included, once the engine is warm: in ms, and in passes of the encoder over the same
 * question a moment before, which depend less on the machine and on what else runs there.
 *
 * `tsx bench/latency.ts QUESTIONS [CORPUS]` asks every question of a gold set (one JSON object a line) once. Vectors are
 * kept in `.readout/`.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { loadReadout } from '../src/load-readout.ts';
import { modelsOf, shipped } from '../src/shipped.ts';
import { warmUp } from '../src/warm-up.ts';

const [file, corpusFolder = shipped.corpus] = process.argv.slice(2);
const models = await modelsOf(null)?.();
if (file === undefined || models === undefined) throw new Error('usage: tsx bench/latency.ts QUESTIONS [CORPUS]');
const schema = z.object({ question: z.string().optional(), context: z.string().nullish() });
const asked = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => schema.parse(JSON.parse(line)));

const readout = await loadReadout({ corpusFolder, models, cacheFolder: shipped.cache });
await warmUp(readout, () => true);

/** Of one question, in ms. */
interface Times {
  readonly pass: number;
  readonly answer: number;
  /** What the answer kept this process busy for; the models run in another. */
  readonly own: number;
}
const times: Times[] = [];
for (const { question, context } of asked) {
  if (question === undefined) continue;
  const pass = await timed(() => models.encoder.encodeQuestion(question));
  const before = performance.eventLoopUtilization();
  const answer = await timed(() => readout.ask(question, context ? { context } : {}));
  times.push({ answer, pass, own: performance.eventLoopUtilization(before).active });
}
await models.close();

console.log(`${times.length} questions on ${readout.corpus.passages.length} passages`);
report('one pass of the encoder', 'ms', ({ pass }) => pass);
report('an answer', 'ms', ({ answer }) => answer);
report('  of it in this process', 'ms', ({ own }) => own);
report('an answer', 'passes', ({ answer, pass }) => answer / pass);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

function report(name: string, unit: string, of: (times: Times) => number): void {
  const sorted = times.map(of).toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(1).padStart(7);
  console.log(`${name.padEnd(26)} median ${at(0.5)}  95 % ${at(0.95)} ${unit}`);
}
