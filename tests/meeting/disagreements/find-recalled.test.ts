import { describe, expect, test } from 'vitest';
import { createReadout } from '../../../src/readout.ts';
import { makeCorpus } from '../make-corpus.ts';

const then =
  'A report was read. Operation Pike, a joint sweep in March against poachers, led to 214 arrests in six countries, said the marshal, who came on the first day.';
const question = 'how many arrests came out of operation pike?';

describe('a figure that an article on a later meeting recalls', () => {
  test('is set against what was told at the time, where it is dated to it', async () => {
    const now = 'Operation Pike, the sweep of March 2023 that led to 241 arrests, will be repeated next year.';
    expect(await ask(question, then, now)).toEqual([['river-2023', '214', '241']]);
  });

  test('or where the sentence names the place of the meeting', async () => {
    const now = 'Operation Pike, praised in Ostrava for 241 arrests, will be repeated next year.';
    expect(await ask(question, then, now)).toEqual([['river-2023', '214', '241']]);
  });

  test('is left alone where it is the same', async () => {
    const now = 'Operation Pike, the sweep of March 2023 that led to 214 arrests, will be repeated next year.';
    expect(await ask(question, then, now)).toEqual([]);
  });

  test('is left alone where it may be of another time', async () => {
    const now = 'Operation Pike, a sweep that led to 241 arrests, will be repeated next year.';
    expect(await ask(question, then, now)).toEqual([]);
    expect(await ask(question, then, now.replace('a sweep', 'the sweep of March 2024'))).toEqual([]);
  });

  test('is left alone where it has no name', async () => {
    const now = 'The sweep of March 2023, which led to 241 arrests, will be repeated next year.';
    expect(await ask('how many arrests came out of the sweep?', then, now)).toEqual([]);
  });
});

async function ask(text: string, earlier: string, later: string): Promise<readonly (readonly string[])[]> {
  const corpus = makeCorpus([
    { id: 'then', meeting: 'river-2023', body: earlier, published: '2023-05-12' },
    { id: 'now', meeting: 'river-2024', body: later, published: '2024-06-20' },
  ]);
  const { disagreements } = await createReadout(corpus).ask(text);
  return disagreements.map(({ meeting, sides }) => [meeting, ...sides.map(({ value }) => value).sort()]);
}
