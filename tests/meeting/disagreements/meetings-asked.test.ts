import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { createCorpus } from '../../../src/corpus/create-corpus.ts';
import { createReadout } from '../../../src/readout.ts';

const towns = ['Trieste', 'Gdansk', 'Bilbao', 'Malmo', 'Patras', 'Rostock', 'Varna'];

/** Boards of one harbour each; two reports of each board name different chairs. */
function makeHarbours(articlesEach: number): Corpus {
  const meetings = towns.map(
    (town, at) =>
      `- id: ${town}\n  name: Harbour Board of ${town}\n  kind: harbour board\n  start: 202${at}-03-10\n  end: 202${at}-03-10\n  place: ${town}\n`,
  );
  const chairs = ['Carla Fabbri', 'Dario Benussi'];
  const articles = towns.flatMap((town) =>
    [...Array(articlesEach).keys()].map((at) => {
      const chair = chairs[at] === undefined ? '' : ` ${chairs[at]} chaired the session of ${town}.`;
      const body = `The Harbour Board met in ${town} on Monday.${chair} Sacks of salt were counted on pier ${at}.`;
      return [
        `articles/${town}-${at}.md`,
        `---\ntitle: ${town} ${at}\npublisher: Paper ${at}\nmeeting: ${town}\n---\n\n${body}\n`,
      ] as const;
    }),
  );
  return createCorpus(new Map([['meetings.yaml', meetings.join('')], ...articles]));
}

describe('compares for a question whether articles disagree', () => {
  test('all articles of a small corpus', async () => {
    const answer = await createReadout(makeHarbours(2)).ask('Where do the articles contradict each other?');
    expect(answer.comparedArticles).toHaveLength(14);
    expect(answer.disagreements.map(({ meeting }) => meeting).sort()).toEqual([...towns].sort());
  });

  test('of a large one no more than 150, and says which', async () => {
    const readout = createReadout(makeHarbours(40));
    const { comparedArticles = [] } = await readout.ask('Where do the articles contradict each other?');
    expect(comparedArticles).toHaveLength(120);
    expect(new Set(comparedArticles.map((id) => id.split('-')[0])).size).toBe(3);
    expect(readout.disagreements().map(({ meeting }) => meeting)).toHaveLength(towns.length);
  });

  test('of a large one first those of the meeting that it is about', async () => {
    const readout = createReadout(makeHarbours(40));
    for (const town of towns) {
      const { comparedArticles } = await readout.ask(`Do the articles disagree on who chaired the session of ${town}?`);
      expect(comparedArticles).toContain(`${town}-0`);
    }
  });
});

describe('shows with an answer a disagreement of the meetings that it quotes', () => {
  test.each(towns)('%s, which the question names', async (town) => {
    const answer = await createReadout(makeHarbours(2)).ask(`Who chaired the session of ${town}?`);
    expect(answer.disagreements.map(({ meeting }) => meeting)).toContain(town);
  });

  test('and of no other, where the question names none', async () => {
    const answer = await createReadout(makeHarbours(2)).ask('Who chaired the session?');
    const quoted = new Set(answer.excerpts.map(({ article }) => article.split('-')[0]));
    expect(quoted.size).toBeLessThan(towns.length);
    expect(new Set(answer.disagreements.map(({ meeting }) => meeting))).toEqual(quoted);
  });

  test('and none with a question that asks for no value', async () => {
    const answer = await createReadout(makeHarbours(2)).ask('Why was salt counted on the pier?');
    expect(answer.disagreements).toEqual([]);
  });
});
