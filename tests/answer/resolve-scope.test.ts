import { describe, expect, test } from 'vitest';
import { resolveScope } from '../../src/answer/resolve-scope.ts';
import { makeCorpus } from './make-corpus.ts';

const corpus = makeCorpus();
const meetingsOf = (question: string): readonly string[] => resolveScope(question, corpus).meetings;

describe('names, kinds, places and dates', () => {
  test.each([
    ['who spoke at the jubilee meeting?', ['keepers-2021']],
    ['what did the keepers meeting in Lugo decide?', ['keepers-2022']],
    ['how many came to the Ghent meeting', ['inspectors-2021']],
    ['who chaired the hive inspectors meeting', ['inspectors-2021']],
    ['what did the HIs count?', ['inspectors-2021']],
    ['May 2022 keepers meeting: who chaired', ['keepers-2022']],
    ['what was agreed at the 2022 meeting', ['keepers-2022']],
    ["who chaired 2021's keepers meeting?", ['keepers-2021']],
    ['what happened on 13 May 2021', ['keepers-2021']],
    ['what happened on the 6th of October?', ['inspectors-2021']],
    ['what did they adopt in oct 21', ['inspectors-2021']],
    ['what did the autumn meeting adopt', ['inspectors-2021']],
    ['the May meetings', ['keepers-2021', 'keepers-2022']],
    ['what did keepers agree in 2021', ['keepers-2021']],
  ])('%s', (question, meetings) => {
    expect(meetingsOf(question)).toEqual(meetings);
  });
});

describe('order and what it is counted from', () => {
  test.each([
    ['who chaired the latest meeting?', ['keepers-2022']],
    ['who chaired the most recent hive inspectors meeting', ['inspectors-2021']],
    ['what did the first meeting decide', ['keepers-2021']],
    ['who spoke at the second meeting', ['inspectors-2021']],
    ['who chaired the second keepers meeting', ['keepers-2022']],
    ["who came to last year's keepers meeting?", ['keepers-2021']],
    ["who chaired this year's meeting", ['keepers-2022']],
    ['what was said at the previous meeting?', ['inspectors-2021']],
    ['what was said at the meeting before the October 2021 meeting', ['keepers-2021']],
    ['who chaired this spring’s meeting', ['keepers-2022']],
    ['what did they decide at the meeting before the Riga fair', ['keepers-2022']],
    ['what did keepers want ahead of the Porto congress', ['keepers-2021']],
    ['what was said at last years keepers meeting', ['keepers-2021']],
    ['how much honey was sold in the winter before the Ghent meeting', ['inspectors-2021']],
    ['who chaired the keepers meeting before the latest one', ['keepers-2021']],
    ["who spoke in spring '22", ['keepers-2022']],
    ['where did the keepers meet the year before Lugo', ['keepers-2021']],
  ])('%s', (question, meetings) => {
    expect(meetingsOf(question)).toEqual(meetings);
  });

  test.each([
    'was it her first meeting with the mayor?',
    'what was decided in the first session of the day?',
    'what did they spend last year?',
  ])('names no meeting: %s', (question) => {
    expect(resolveScope(question, corpus)).toMatchObject({ meetings: [], unknown: null });
  });

  test('counts the year after from the meeting of the question before', () => {
    const anchor = { meetings: corpus.meetings.slice(0, 1), kinds: ['keepers'], isNamed: true };
    expect(resolveScope('and the year after?', corpus, anchor).meetings).toEqual(['keepers-2022']);
  });

  test('counts the one before from the meeting of the question before, and keeps its kind', () => {
    const anchor = { meetings: corpus.meetings.slice(2), kinds: ['keepers'], isNamed: true };
    expect(resolveScope('and the one before?', corpus, anchor).meetings).toEqual(['keepers-2021']);
  });
});

describe('several meetings', () => {
  test.each([
    ['was it agreed in May 2021 or in May 2022?', ['keepers-2021', 'keepers-2022']],
    ['compare the October 2021 and May 2022 meetings', ['inspectors-2021', 'keepers-2022']],
    ['did it change from the Tartu meeting to the Ghent meeting?', ['keepers-2021', 'inspectors-2021']],
  ])('keeps both: %s', (question, meetings) => {
    expect(meetingsOf(question)).toEqual(meetings);
  });
});

describe('meetings that the corpus does not have', () => {
  test.each([
    ['what was decided at the May 2019 meeting?', 'May 2019 meeting'],
    ['who chaired the december keepers meeting', 'december keepers meeting'],
    ['who chaired the May 2022 hive inspectors meeting?', 'May 2022 hive inspectors meeting'],
    ['what did the fifth meeting decide?', 'fifth meeting'],
  ])('%s', (question, unknown) => {
    expect(resolveScope(question, corpus)).toMatchObject({ meetings: [], unknown });
  });

  test.each([
    'how many hives do they want by 2030?',
    'what has changed since 2021?',
    'what is the target for 2022?',
    'what did the 2035 plan say',
    'how many hives were there in 1998?',
    'may anyone vote?',
  ])('a date of the matter is none of a meeting: %s', (question) => {
    expect(resolveScope(question, corpus)).toMatchObject({ meetings: [], unknown: null });
  });

  test('a meeting that articles speak of may still have an answer', () => {
    const spoken = makeCorpus({
      tartu:
        '---\ntitle: Hives\npublisher: Courier\nmeeting: keepers-2021\n---\n\nThe March 2019 meeting had failed.\n',
    });
    expect(resolveScope('what happened at the March 2019 meeting?', spoken).unknown).toBeNull();
    expect(resolveScope('what happened at the April 2019 meeting?', spoken).unknown).toBe('April 2019 meeting');
  });
});

describe('publishers and authors', () => {
  test.each([
    ['what did Saar say, according to the Tartu Courier’s report?', ['Tartu Courier']],
    ['what does Galician Voice say about mites?', ['Galician Voice']],
    ['what does Outeiral write about the vote', ['Manu Outeiral']],
    ['what does the honey union article say', ['Honey Union']],
  ])('%s', (question, publishers) => {
    expect(resolveScope(question, corpus).publishers).toEqual(publishers);
  });

  test('a publisher that others talk about is not the source by being named', () => {
    expect(resolveScope('what did Claes tell the Tartu Courier?', corpus).publishers).toEqual([]);
  });
});

test('says which words named the meeting', () => {
  const question = 'what did the May 2022 keepers meeting cost?';
  const { named } = resolveScope(question, corpus);
  expect(named.map(({ start, end }) => question.slice(start, end))).toEqual(['May 2022', 'keepers', 'meeting']);
});
