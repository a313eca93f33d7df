import { expect, test } from 'vitest';
import { questionKind } from '../../src/answer/question-kind.ts';

test.each([
  ['how many weirs get a ladder?', 'how many'],
  ['what was the total number of delegates', 'how many'],
  ['How much did the parade cost?', 'how much money'],
  ['what is the fee for a licence', 'how much money'],
  ['how low was the river in May', 'how much'],
  ['Since when have they asked for it?', 'when'],
  ['at what hour did it end', 'when'],
  ['on which day did they sign', 'when'],
  ['and where do they begin?', 'where'],
  ['which town hosts the next session', 'where'],
  ['who chaired the session', 'who'],
  ['which foreign minister spoke first', 'who'],
  ['why was it postponed', 'why'],
  ['which energy companies paid', 'which names'],
  ['is the plan dead', 'whether'],
  ['may 2024 session chair', 'other'],
  ['budget of the may session', 'other'],
  ['may she sign it', 'whether'],
  ['anything on eels?', 'anything'],
  ['how did the budget change over the years', 'anything'],
])('“%s” asks %s', (question, name) => {
  expect(questionKind(question).name).toBe(name);
});

test.each([
  ['do people who fish agree with it', 'whether'],
  ['how did they honour those who died', 'how'],
  ['what did ministers decide', 'what'],
  ['which politician has served the greatest number of years', 'who'],
])('the word that leads “%s” tells more than one inside it', (question, name) => {
  expect(questionKind(question).name).toBe(name);
});

test('a sum of money is no count, though both are numbers', () => {
  const { expects, excludes } = questionKind('how many people came?');
  expect(expects?.test('some 400 people')).toBe(true);
  expect(excludes?.test('€900 million')).toBe(true);
});
