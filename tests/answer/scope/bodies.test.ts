import { describe, expect, test } from 'vitest';
import { planQuestion } from '../../../src/answer/plan-question.ts';
import { resolveScope } from '../../../src/answer/resolve-scope.ts';
import { createSearchIndex } from '../../../src/search/search-index.ts';
import { makeCounty } from '../make-county.ts';

const county = makeCounty();
const index = createSearchIndex(county);
const meetingsOf = (question: string): readonly string[] => resolveScope(question, county).meetings;

describe('the right body and the right year', () => {
  test.each([
    ['what did the RSC decide in march 2024', ['bank-2024']],
    ['what did the bank of kestrel decide in 2023', ['bank-2023']],
    ['the 2024 central bank meeting: who spoke', ['bank-2024']],
    ['what did the hospital board decide in January 2024', ['hospital-2024-01']],
    ['what did the school board decide in January 2024', ['school-2024']],
    ['who spoke at the january 2024 board meeting', ['hospital-2024-01', 'school-2024']],
    ['what was said in the second pool debate', ['pool-2']],
    ['what was said at the second debate on the pool', ['pool-2']],
    ['who led the Lobos talks', ['talks-2024']],
    ['what was agreed at the salt river talks in 2023', ['talks-2023']],
    ['what did the court say at the second dam hearing', ['court-2']],
    ['who chaired the dockers congress in 2024', ['dockers-2024']],
    ['who chaired the 2024 congress of the dockers federation', ['dockers-2024']],
    ['what did fisheries ministers agree in december 2023', ['fish-2023-12']],
    ['what did the council decide in september 2024', ['pool-2']],
    ['what did the hospital decide in 2024', ['hospital-2024-01', 'hospital-2024-07']],
    ['what did the dockers decide in september 2024', ['dockers-2024']],
    ['what did the Hillside trust decide in July 2024', ['hospital-2024-07']],
    ['who chaired the latest school board meeting', ['school-2025']],
    ['what did the rate-setters do in march 2023', ['bank-2023']],
    ['what did the fisheries council decide in april 2024', ['fish-2024']],
    ['did the hospital board and the school board both meet in january 2024', ['hospital-2024-01', 'school-2024']],
    [
      'what changed between the january and july 2024 hospital board meetings',
      ['hospital-2024-01', 'hospital-2024-07'],
    ],
    ['compare the dockers congresses of 2023 and 2024', ['dockers-2023', 'dockers-2024']],
    ['what did people say about the bank in january 2024', ['hospital-2024-01', 'school-2024']],
    ['the september 2024 meeting of the council', ['pool-2']],
    ['what was said at the court hearing in june 2023', ['court-1']],
  ])('%s', (question, meetings) => {
    expect(meetingsOf(question)).toEqual(meetings);
  });

  test.each([
    ['what did the hospital board decide in 2022', '2022'],
    ['the december 2024 fisheries ministers meeting', 'december 2024 fisheries ministers meeting'],
    ['what was said at the third pool debate', 'third pool debate'],
  ])('a body that did not meet then: %s', (question, unknown) => {
    expect(resolveScope(question, county)).toMatchObject({ meetings: [], unknown });
  });

  test('a date behind what was agreed to is about the matter', () => {
    expect(resolveScope('what did the hospital board agree to build in 2022', county).unknown).toBeNull();
  });

  test.each([
    'what did the finance minister say about the central bank?',
    'how much does the hospital pay its nurses?',
  ])('a body alone narrows nothing: %s', (question) => {
    expect(resolveScope(question, county)).toMatchObject({ meetings: [], unknown: null });
  });
});

describe('the scope of a follow-up keeps to the body', () => {
  test.each([
    ['what did the bank of kestrel decide in march 2023?', 'and a year later?', ['bank-2024']],
    ['what did the RSC decide in march 2024?', 'and the year before?', ['bank-2023']],
    ['what did the school board decide in January 2024?', 'and a year later?', ['school-2025']],
    ['what did the hospital board decide in January 2024?', 'and six months later?', ['hospital-2024-07']],
    ['what did the hospital board decide in January 2024?', 'and in July?', ['hospital-2024-07']],
    ['what did the hospital board decide in January 2024?', 'and the school board?', ['school-2024']],
    ['who chaired the dockers congress in Varna?', 'and the year after?', ['dockers-2024']],
    ['what did the fisheries ministers agree in Porto?', 'and in Malmo?', ['fish-2024']],
    ['what did the fisheries ministers agree in Porto?', 'and at the next meeting?', ['fish-2023-12']],
    ['what did the fisheries ministers agree in Porto?', 'and in December?', ['fish-2023-12']],
    ['what did the fisheries ministers agree in Porto?', 'what about the one after that?', ['fish-2023-12']],
    ['what did the first dam hearing decide?', 'and the second?', ['court-2']],
    ['what did the second dam hearing decide?', 'and the previous one?', ['court-1']],
    ['who led the Antofa talks?', 'and the Lobos ones?', ['talks-2024']],
    ['who led the Antofa talks?', 'and a year later?', ['talks-2024']],
    ['who led the Antofa talks?', 'what did they agree there?', ['talks-2023']],
    ['who spoke at the first pool debate?', 'what did the council decide at the second?', ['pool-2']],
    ['who chaired the dockers congress in Gdansk?', 'who else spoke at that congress?', ['dockers-2024']],
    ['what did the RSC decide in march 2024?', 'what did they say about wages?', ['bank-2024']],
    [
      'what did the hospital board decide in January 2024?',
      'what did they say about parking at the July meeting?',
      ['hospital-2024-07'],
    ],
    ['who led the Antofa talks?', 'and the other ones?', ['talks-2024']],
    ['what did the RSC decide in march 2024?', 'and at the same meeting, what was said about wages?', ['bank-2024']],
    ['what did the RSC decide in march 2024?', 'what did it expect a year earlier?', ['bank-2023']],
    ['what did the RSC decide in march 2024?', 'was that higher than the year before?', ['bank-2024']],
    ['what did the hospital board decide in July 2024?', 'and the time before that?', ['hospital-2024-01']],
    ['what was agreed at the fisheries meeting in Porto?', 'and at the one in Malmo?', ['fish-2024']],
    ['what did the RSC decide in march 2024?', 'who chaired the meeting?', ['bank-2024']],
    ['what did the RSC decide in march 2024?', 'who voted against the decision?', ['bank-2024']],
    ['who chaired the dockers congress in Gdansk?', 'how many delegates came to that congress?', ['dockers-2024']],
    ['what did the RSC decide in march 2024?', 'how much does the hospital pay nurses?', []],
  ])('%s %s', (context, question, meetings) => {
    expect(planQuestion(county, index, question, { context }).scope.meetings).toEqual(meetings);
  });

  test('a year in which that body did not meet is said to have no meeting of it', () => {
    const context = 'what did the school board decide in January 2024?';
    expect(planQuestion(county, index, 'and in 2019?', { context }).unknownMeeting).toBe(true);
    expect(planQuestion(county, index, 'and two years later?', { context }).unknownMeeting).toBe(true);
  });
});
