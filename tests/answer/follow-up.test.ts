import { describe, expect, test } from 'vitest';
import { leansOnContext } from '../../src/answer/follow-up/leans-on-context.ts';
import { completeQuestion } from '../../src/answer/follow-up.ts';
import { planQuestion } from '../../src/answer/plan-question.ts';
import { createSearchIndex } from '../../src/search/search-index.ts';
import { makeCorpus } from './make-corpus.ts';

const corpus = makeCorpus();
const complete = (before: string, question: string, answer = ''): string =>
  completeQuestion(question, { question: before, answer }, corpus).text;

describe('leans on the question before', () => {
  test.each([
    'and in 2022?',
    'what about mites?',
    'who else?',
    'why?',
    'when was that?',
    'by whom?',
    'how much of that was spent?',
    'what did he say?',
    'what did Claes say about them?',
    'when does it open?',
    'where do they begin?',
    'and the year after?',
    'was anyone there?',
  ])('%s', (question) => {
    expect(leansOnContext(question)).toBe(true);
  });

  test.each([
    'how many hives were counted in Ghent?',
    'when will the fair open and what will it cost the city?',
    'did the chief inspector say that he was content?',
    'what did the union say about its budget?',
    'are there any rules on foulbrood?',
    'who said that the rules were overdue?',
    'what is the rule that keepers want?',
  ])('stands by itself: %s', (question) => {
    expect(leansOnContext(question)).toBe(false);
  });
});

describe('puts a fragment in the place of its like', () => {
  test.each([
    ['what did keepers say about mites?', 'what about foulbrood?', 'what did keepers say about foulbrood?'],
    [
      'what did keepers decide on mites in May 2021?',
      'and the drought?',
      'what did keepers decide on the drought in May 2021?',
    ],
    ['what did Saar say in Tartu?', 'and Claes?', 'what did Claes say in Tartu?'],
    ['how many hives do they want by 2030?', 'and by 2040?', 'how many hives do they want by 2040?'],
    ['who chaired the meeting in Tartu?', 'and in Lugo?', 'who chaired the meeting in Lugo?'],
    ['who chaired the May 2021 meeting?', 'and the year after?', 'who chaired the meeting in May 2022?'],
  ])('%s %s', (before, question, completed) => {
    expect(complete(before, question)).toBe(completed);
  });
});

describe('asks the question before again', () => {
  test.each([
    ['when were the rules adopted?', 'by whom?', 'by whom were the rules adopted?'],
    ['where will the next fair be held?', 'when is that?', 'when will the next fair be held?'],
    ['who spoke in Tartu?', 'who else?', 'who spoke in Tartu?'],
    ['did Saar speak in Tartu?', 'who else?', 'who did speak in Tartu?'],
  ])('%s %s', (before, question, completed) => {
    expect(complete(before, question)).toBe(completed);
  });
});

describe('puts what pronouns refer to in their place', () => {
  test.each([
    ['where did Saar speak?', 'what did she say?', '', 'what did Saar say?'],
    ['who chaired the Tartu meeting?', 'what did she say?', 'Liina Saar', 'what did Liina Saar say?'],
    ['what are the foulbrood rules?', 'who adopted them?', '', 'who adopted the foulbrood rules?'],
    [
      'which countries sent keepers?',
      'what did Claes say about them?',
      'Estonia and Spain',
      'what did Claes say about Estonia and Spain?',
    ],
    ['where is the fair?', 'who lives there?', 'in Riga', 'who lives in Riga?'],
  ])('%s %s', (before, question, answer, completed) => {
    expect(complete(before, question, answer)).toBe(completed);
  });

  test('reads the question before with this one where that is not clear', () => {
    expect(complete('did keepers agree?', 'was it unanimous?')).toBe('did keepers agree? was it unanimous?');
  });
});

test('says what was carried over', () => {
  const { carries, carriedOver } = completeQuestion(
    'and foulbrood?',
    { question: 'what did keepers say about mites?', answer: '' },
    corpus,
  );
  expect(carries).toBe(true);
  expect(carriedOver).toEqual(['keepers']);
});

test('carries nothing into a question that stands by itself', () => {
  const before = { question: 'what did keepers say about mites?', answer: '' };
  expect(completeQuestion('how many hives were counted?', before, corpus)).toMatchObject({
    text: 'how many hives were counted?',
    carries: false,
    carriedOver: [],
  });
});

describe('the scope of a follow-up', () => {
  const index = createSearchIndex(corpus);
  test.each([
    ['who chaired the May 2021 meeting?', 'what did she say?', ['keepers-2021']],
    ['who chaired the May 2021 keepers meeting?', 'and in 2022?', ['keepers-2022']],
    ['who chaired the 2022 keepers meeting?', 'and in 2021?', ['keepers-2021']],
    ['who chaired the May 2021 keepers meeting?', 'and the inspectors?', ['keepers-2021']],
    ['who chaired the May 2021 meeting?', 'how many hives were counted in Ghent?', ['inspectors-2021']],
  ])('%s %s', (context, question, meetings) => {
    expect(planQuestion(corpus, index, question, { context }).scope.meetings).toEqual(meetings);
  });

  test('a year without a meeting is said to have none', () => {
    const plan = planQuestion(corpus, index, 'and in 2019?', { context: 'who chaired the May 2021 meeting?' });
    expect(plan.unknownMeeting).toBe(true);
  });
});
