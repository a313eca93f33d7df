import { expect, test } from 'vitest';
import { createReadout } from '../../src/readout.ts';
import { renderAnswer } from '../../src/terminal/render-answer.ts';
import { createScreen } from '../../src/terminal/screen.ts';
import { article, makeCorpus } from '../answer/make-corpus.ts';

const screen = createScreen(undefined, false, undefined);
const gazette = article('Gazette', 'keepers-2021', 'Ines Prado chaired the meeting. It rained all day.');
const renderQuestion = async (herald: string, question: string): Promise<string> => {
  const readout = createReadout(makeCorpus({ gazette, herald: article('Herald', 'keepers-2021', herald) }), null);
  return renderAnswer(readout, screen, await readout.ask(question), (meeting) => `ask again of ${meeting}`);
};

const question = 'Do the articles disagree on who chaired the meeting?';

test('says between how many articles no disagreement was found', async () => {
  const text = await renderQuestion('Ines Prado chaired the meeting. The hall was cold.', question);
  expect(text).toContain('No disagreement found between 2 articles.');
});

test('says nothing of the sort where there is one, and shows it', async () => {
  const text = await renderQuestion('Tove Lind chaired the meeting. The hall was cold.', question);
  expect(text).not.toContain('No disagreement found');
  expect(text).toMatch(/Sources disagree: who chaired/);
});

test('says nothing of the sort to who does not ask', async () => {
  const text = await renderQuestion('Ines Prado chaired the meeting. The hall was cold.', 'Who chaired the meeting?');
  expect(text).not.toContain('No disagreement found');
});

test('says why nothing was found, and by which command to ask the meetings that have something', async () => {
  const readout = createReadout(makeCorpus(), null);
  const answer = await readout.ask('Which foulbrood rules were adopted by nine votes?', { meeting: 'keepers-2022' });
  const text = renderAnswer(readout, screen, answer, (meeting) => `ask again of ${meeting}`);
  expect(text).toContain('in 1 article on');
  expect(text.replace(/\s+/g, ' ')).toContain('Only in articles on other meetings: “foulbrood”, “rules”');
  expect(text).toMatch(
    /^Other meetings have something:\n {2}Honey Union hive inspectors meeting, .+\n {4}ask again of inspectors-2021$/m,
  );
});
