import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadModels, type Models } from '../../../src/model/load-models.ts';
import { createReadout, type Readout } from '../../../src/readout.ts';
import { passageContext } from '../../../src/search/passage-context.ts';
import { makeCorpus, report, second } from '../make-corpus.ts';

const corpus = makeCorpus([report, second]);
let models: Models;
let readout: Readout;

beforeAll(async () => {
  models = await loadModels({ encoderFolder: 'models/e5-small-v2', readerFolder: 'models/reader' });
  const vectors = await models.encoder.encodePassages(
    corpus.passages.map((passage) => ({
      context: passageContext(corpus, passage),
      text: passage.article.body.slice(passage.start, passage.end),
    })),
  );
  readout = createReadout(corpus, { encoder: models.encoder, reader: models.reader, vectors });
}, 60_000);

afterAll(() => models.close());

describe('a claim in words that no article uses', () => {
  test.each([
    ['supported', 'a fish ladder of that size has never been built before'],
    ['supported', 'the decision on dredging was put off'],
    ['contradicted', 'the following session takes place in vienna'],
    ['contradicted', 'the meeting in lindau was led by karl brandauer'],
    ['not-found', 'sweden wants to leave the commission'],
    ['not-found', 'the harbour will get a new lighthouse'],
  ])('is %s: %s', async (verdict, claim) => {
    expect((await readout.checkClaim(claim)).verdict).toBe(verdict);
  });

  test('is quoted to the letter, and tells what differs', async () => {
    const { excerpts, differences } = await readout.checkClaim('the following session takes place in vienna');
    expect(differences).toEqual([{ claimed: 'vienna', found: expect.stringContaining('Ostrava') }]);
    const [excerpt] = excerpts;
    const article = readout.article(excerpt?.article ?? '');
    expect(excerpt?.text).toBe(article?.body.slice(excerpt?.start ?? 0, excerpt?.end ?? 0));
  });
});
