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

describe('of two values that the search took for answers', () => {
  const tractors = 'how many tractors were in the go-slow on the ring road?';
  const crawled = 'Nearly 300 tractors crawled along the ring road on Thursday. The board spoke of dairies.';
  const convoy = 'Police counted 210 tractors in the convoy. Inside, dairies were spoken of.';

  test('it is enough that both name what they count', async () => {
    expect(await ask(tractors, crawled, convoy)).toEqual([['210', 'Nearly 300']]);
  });

  test('that a thing is planned, or was due, leaves what is told of others a fact', async () => {
    const against = crawled.replace('on Thursday.', 'to oppose the motorway planned by the county.');
    expect(await ask(tractors, against, convoy)).toEqual([['210', 'Nearly 300']]);
    const past = crawled.replace('on Thursday.', 'past the hall where the board was expected to sit.');
    expect(await ask(tractors, past, convoy)).toEqual([['210', 'Nearly 300']]);
  });

  test('what is planned itself is no fact', async () => {
    expect(await ask(tractors, crawled, convoy.replace('counted', 'were expecting'))).toEqual([]);
  });

  test('of a value that is set against an older one, only the older one is of that time', async () => {
    expect(
      await ask(
        'how much does the north district still owe the others?',
        'The debt of the north district has come down to 14 million crowns, from 20 million a year earlier.',
        'The north district still owes 17 million crowns to the rest, a delegate said.',
      ),
    ).toEqual([['14 million crowns', '17 million crowns']]);
  });

  test('a count that stands behind a place is no part of it', async () => {
    const nurses = 'how many nurses slept in the lobby?';
    const slept = 'More than 120 nurses slept in the lobby of the hotel. The council sat at nine.';
    const folded = 'In front of the desk, about 45 nurses who had camped in the lobby folded their blankets.';
    expect(await ask(nurses, slept, folded)).toEqual([['More than 120', 'about 45']]);
    expect(await ask(nurses, slept, folded.replace('In front of the desk', 'Of the nurses there'))).toEqual([]);
  });

  test('letters about one thing are not those about another', async () => {
    const ferry = 'The minister had received 2,300 letters about the ferry. It stays until June.';
    expect(
      await ask(
        'how many letters did the minister get about the ferry?',
        ferry,
        'The mayor got 700 letters about the school.',
      ),
    ).toEqual([]);
  });

  test('where a thing with a name of its own is to stay is told in many words, but not where it is made', async () => {
    const where = 'where will the rescue vessel be berthed?';
    const vessel = 'The rescue vessel, the Dorothea, will be moored in Kalmar from May.';
    const berth = 'The Dorothea will be berthed in Visby, officials said.';
    expect(await ask(where, vessel, berth)).toEqual([['Kalmar', 'Visby']]);
    expect(await ask(where, vessel, berth.replace('berthed', 'built'))).toEqual([]);
  });
});

async function ask(text: string, ...bodies: readonly string[]): Promise<readonly (readonly string[])[]> {
  const corpus = makeCorpus(
    bodies.map((body, at) => ({ id: `a${at}`, meeting: 'river-2024', body, published: '2024-06-20' })),
  );
  const { disagreements } = await createReadout(corpus).ask(text);
  return disagreements.map(({ sides }) => sides.map(({ value }) => value).sort());
}
