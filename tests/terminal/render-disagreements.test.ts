import { expect, test } from 'vitest';
import type { Excerpt } from '../../src/answer/answer.ts';
import { createReadout } from '../../src/readout.ts';
import { renderDisagreements } from '../../src/terminal/render-disagreements.ts';
import { createScreen } from '../../src/terminal/screen.ts';
import { article, makeCorpus } from '../answer/make-corpus.ts';

const readout = createReadout(
  makeCorpus({
    gazette: article('Gazette', 'keepers-2021', 'Ines Prado chaired it. It rained.'),
    herald: article('Herald', 'keepers-2021', 'Tove Lind chaired it.'),
  }),
  null,
);
const screen = createScreen(undefined, false, undefined);
const chair = {
  meeting: 'keepers-2021',
  slot: 'chair',
  sides: [
    { value: 'Ines Prado', excerpts: [quote('gazette', 'Gazette', 'Ines Prado chaired it.')] },
    { value: 'Tove Lind', excerpts: [quote('herald', 'Herald', 'Tove Lind chaired it.')] },
  ],
};

test('both sides are quoted, under the meeting and what they disagree on', () => {
  const [text] = renderDisagreements(readout, screen, [chair]);
  expect(text).toMatch(/^Sources disagree: chair — Honey Union keepers meeting, Tartu, May 2021 \(12–14\sMay\s2021\)/);
  expect(text).toContain('  Ines Prado: Gazette [1]\n  │ Ines Prado chaired it.');
  expect(text).toContain('  Tove Lind: Herald [2]\n  │ Tove Lind chaired it.');
});

test('what is quoted above already is named by its number, and the numbers go on', () => {
  const [text, again] = renderDisagreements(
    readout,
    screen,
    [chair, chair],
    [quote('herald', 'Herald', 'Tove Lind chaired it.')],
  );
  expect(text).toContain('Tove Lind: Herald [1]');
  expect(text).not.toContain('│ Tove Lind chaired it.');
  expect(text).toContain('Ines Prado: Gazette [2]\n  │ Ines Prado chaired it.');
  expect(again).not.toContain('│');
});

function quote(id: string, publisher: string, text: string): Excerpt {
  const start = readout.article(id)?.body.indexOf(text) ?? -1;
  const place = { article: id, meetings: ['keepers-2021'], start, end: start + text.length, paragraph: 1 };
  return { ...place, text, highlights: [], publisher, title: 'From the hives', published: null, url: null };
}
