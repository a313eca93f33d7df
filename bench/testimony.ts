/**
 * Answers the claims and summaries of a gold set, one JSON line each, to be graded elsewhere.
 *
 *   npx tsx bench/testimony.ts GOLD.jsonl --corpus FOLDER [--words] [--show]
 *
 * GOLD.jsonl holds {id, category: "claim" | "summary", question, label?, meeting?, subcategory?}. `--words` leaves the
 * models out; `--show` writes for people instead.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadReadout } from '../src/load-readout.ts';
import { loadModels } from '../src/model/load-models.ts';

interface GoldItem {
  readonly id: string;
  readonly category: string;
  readonly subcategory?: string;
  readonly question: string;
  readonly meeting?: string;
  readonly label?: string;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', default: 'corpus' },
    words: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
});
const file = positionals[0];
if (file === undefined) throw new Error('name a gold set: npx tsx bench/testimony.ts GOLD.jsonl --corpus FOLDER');
const items = (await readFile(file, 'utf8'))
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldItem);

const models = values.words
  ? null
  : await loadModels({ encoderFolder: 'models/e5-small-v2', readerFolder: null, threads: 2 });
const readout = await loadReadout({ corpusFolder: values.corpus, models, cacheFolder: '.readout' });
for (const { id, category, subcategory, question, meeting, label } of items) {
  if (category === 'claim') {
    const verdict = { ...(await readout.checkClaim(question)), id };
    if (!values.show) console.log(JSON.stringify(verdict));
    else
      console.log(
        [
          `${id} wanted ${label}: ${verdict.verdict} — ${question}`,
          ...verdict.excerpts.map(({ text }) => `      ${text.slice(0, 300)}`),
          ...(verdict.differences ?? []).map(({ claimed, found }) => `      ${claimed} ≠ ${found}`),
        ].join('\n'),
      );
  }
  if (category === 'summary' && meeting) {
    // A focused summary names its topic in the question itself.
    const summary = { ...readout.summarise(meeting, subcategory === 'focused' ? { about: question } : {}), id };
    if (!values.show) console.log(JSON.stringify(summary));
    else
      console.log(
        [
          `${id} — ${question}`,
          ...summary.points.map(({ excerpt, reportedBy }) => `  - [${reportedBy.length}] ${excerpt.text}`),
        ].join('\n'),
      );
  }
}
await models?.close();
