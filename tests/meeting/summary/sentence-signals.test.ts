import { expect, test } from 'vitest';
import { readSentences } from '../../../src/meeting/summary/meeting-sentences.ts';
import { readSignals, type SentenceSignals } from '../../../src/meeting/summary/sentence-signals.ts';
import { readSurroundings } from '../../../src/meeting/summary/surroundings.ts';
import { makeCorpus, report, second } from '../make-corpus.ts';

const other = {
  id: 'other',
  meeting: 'river-2024',
  body: 'The fish ladder will have 212 steps.\n\nAnna Berg measured the height of the weir.',
};

function signalsOf(sentence: string, before = ''): SentenceSignals {
  const made = { id: 'made', meeting: 'river-2024', body: `${before}${sentence}` };
  const sentences = readSentences(makeCorpus([made, other]).passages);
  const wanted = sentences.find(({ text }) => sentence.includes(text));
  if (wanted === undefined) throw new Error(`no sentence in ${sentence}`);
  return readSignals(wanted, readSurroundings(sentences));
}

test.each([
  'Members rejected the appeal of the harbour town.',
  'The council turned down a ban on pleasure boats in summer.',
  'The committee took its decision late on Tuesday evening.',
  'A passage on phosphate was dropped at the wish of the farmers.',
  'The court quashed the licence of the gravel works.',
  'Delegates set a limit of 12 boats on the upper lake.',
  'The treasurer was reappointed for a second term of office.',
])('sees that something was settled: %s', (sentence) => expect(signalsOf(sentence).settles).toBe(1));

test.each([
  'The observers had asked for more time before the session.',
  'Everybody had adopted a wait-and-see attitude before the session.',
  'Ebba Lind spoke of the fish ladder for an hour.',
])('sees that nothing was settled: %s', (sentence) => expect(signalsOf(sentence).settles).toBe(0));

test.each([
  'The Board lowered the toll for barges on the canal.',
  'On Tuesday, the river ministers again widened the closed season.',
  'WEILER – The Upper Lake Council has moved its seat to Lindau.',
])('sees that a body acts, in whatever verb: %s', (sentence) => expect(signalsOf(sentence).acts).toBe(1));

test.each([
  'The council discussed the toll for barges on the canal.',
  'The Board noted the report of the harbour master.',
  'The harbour master widened the gate at the lower weir.',
])('sees that no body acts: %s', (sentence) => expect(signalsOf(sentence).acts).toBe(0));

test('knows a rule from a report', () => {
  expect(signalsOf('Boats may not come nearer than 50 metres to the weir.').rules).toBe(1);
  expect(signalsOf('Barges will be weighed at the lower weir each spring.').rules).toBe(1);
  expect(signalsOf('Barges were weighed at the lower weir each spring.').rules).toBe(0);
});

test('knows when they meet again from what will be done', () => {
  expect(signalsOf('The 12th ordinary session will be held in Ostrava.').meetsAgain).toBe(1);
  expect(signalsOf('The commission will meet again in the autumn of next year.').meetsAgain).toBe(1);
  expect(signalsOf('The commission will weigh all barges from next year.').meetsAgain).toBe(0);
});

test.each(['It passed by 31 votes to 19 in the end.', 'The vote was six to three for the ladder.'])(
  'sees how a vote went: %s',
  (sentence) => expect(signalsOf(sentence).counts).toBe(1),
);

test('knows a bold lead-in from the time stamp of a live report', () => {
  expect(signalsOf('**Fares:** the single fare rises to 2.80 crowns.').listed).toBe(1);
  expect(signalsOf('**17.15** The single fare rises, says the clerk.').listed).toBe(0);
  expect(signalsOf('**17.15** The gallery is full and the clerk is late.').figures).toBe(0);
});

test('takes words of somebody whom no other paragraph names for a reaction', () => {
  expect(signalsOf('Paul Stone called the ladder a waste of good money.').outsider).toBe(1);
  expect(signalsOf('Anna Berg called the ladder a waste of good money.').outsider).toBe(0);
});

test('sees that another article has the same figure', () => {
  expect(signalsOf('It takes 212 steps to climb over the weir.').agreed).toBe(1);
  expect(signalsOf('It takes 213 steps to climb over the weir.').agreed).toBe(0);
});

test('holds a short sentence for a scrap only where it tells no outcome', () => {
  expect(signalsOf('The ladder at Weiler was approved on Tuesday.').scrap).toBe(0);
  expect(signalsOf('The ladder looks rather steep indeed.').scrap).toBe(1);
});

test('sees the heading of what is no news', () => {
  expect(signalsOf('The commission has five members since 1950.', '## Background\n\n').aside).toBe(1);
  expect(signalsOf('The commission has five members since 1950.', '## Decisions\n\n').aside).toBe(0);
});

test('reads no headline words into a sentence without any', () => {
  const sentences = readSentences(makeCorpus([report, second]).passages);
  const around = readSurroundings(sentences);
  expect([...around.headlineTerms]).toContain('river');
  const without = sentences.find(({ text }) => text.startsWith('Karl Brandauer put'));
  expect(without && readSignals(without, around).headline).toBe(0);
});
