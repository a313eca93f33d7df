import { describe, expect, test } from 'vitest';
import { createReadout } from '../../../src/readout.ts';
import { makeCorpus } from '../make-corpus.ts';

const communique = 'Boats may land 85,000 tonnes of plaice next year. The decision was taken by consensus.';
const gazette = 'The catch of plaice was set at 72,000 tonnes for the coming year. Fishermen protested.';
const question = 'how much plaice may be caught next year?';

describe('of two articles that answer one question', () => {
  test('the values are shown where they differ, though the sentences share but one word', async () => {
    expect(await ask(question, communique, gazette)).toEqual([['72,000 tonnes', '85,000 tonnes']]);
  });

  test('nothing is shown where one of them says what the other says as well', async () => {
    const both = `${gazette} The catch of plaice may still rise to 85,000 tonnes next year.`;
    expect(await ask(question, communique, both)).toEqual([]);
  });

  test('nothing is shown where the values are one, rounded', async () => {
    expect(await ask(question, communique, gazette.replace('72,000', 'nearly 86,000'))).toEqual([]);
  });

  test('nothing is shown where the question asks for something else', async () => {
    expect(await ask('who protested?', communique, gazette)).toEqual([]);
  });

  test('a question whether the reports agree shows them, too', async () => {
    expect(await ask('how much plaice may be caught next year, do the reports differ?', communique, gazette)).toEqual([
      ['72,000 tonnes', '85,000 tonnes'],
    ]);
  });
});

async function ask(text: string, ...bodies: readonly string[]): Promise<readonly (readonly string[])[]> {
  const corpus = makeCorpus(
    bodies.map((body, at) => ({ id: `a${at}`, meeting: 'river-2024', body, published: '2024-06-20' })),
  );
  const { disagreements } = await createReadout(corpus).ask(text);
  return disagreements.map(({ sides }) => sides.map(({ value }) => value).sort());
}
