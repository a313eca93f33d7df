import { describe, expect, test } from 'vitest';
import { askForDay } from '../../../src/meeting/claims/day-slot.ts';
import { askForFigure } from '../../../src/meeting/claims/figure-slot.ts';
import { findNameSlots } from '../../../src/meeting/claims/name-slots.ts';
import { findFigures } from '../../../src/meeting/values/find-figures.ts';
import { makeCorpus, report, second } from '../make-corpus.ts';

const corpus = makeCorpus([report, second]);
const questions = (claim: string): readonly string[] => findNameSlots(corpus, claim).map(({ question }) => question);

describe('the questions that names of a claim answer', () => {
  test('ask who did it', () => {
    expect(questions('Karl Brandauer chaired the commission.')).toEqual(['who chaired the commission?']);
  });
  test('ask where it was, in any case of letters', () => {
    expect(questions('the next session will be held in ostrava')).toEqual(['the next session will be held where?']);
  });
  test('ask who is meant at the end', () => {
    expect(questions('The commission is chaired by Maria Tveit')).toEqual(['The commission is chaired by who?']);
  });
  test('leave out the name of a meeting', () => {
    expect(questions('There was an observer at the Lindau meeting')).toEqual([]);
  });
  test('leave out one of several, and what belongs to somebody', () => {
    expect(questions('Brandauer and Tveit came')).toEqual([]);
    expect(questions('Brandauer’s ladder is high')).toEqual([]);
  });
});

describe('the question that a date of a claim answers', () => {
  test('asks when', () => {
    expect(askForDay('the session opens on friday', '2024-06-18')).toBe('the session opens when?');
    expect(askForDay('in 2027 the bank opens its books', '2024-06-18')).toBe('when the bank opens its books?');
  });
  test('is none without a date, or with two', () => {
    expect(askForDay('the session opens soon after', '2024-06-18')).toBeNull();
    expect(askForDay('one opens on 3 May 2024, another in 2027', '2024-06-18')).toBeNull();
  });
});

describe('the question that a figure of a claim answers', () => {
  test.each([
    ['the ban lasts for six months', 'the ban lasts for how many months?'],
    ['ten ports will try it', 'how many ports will try it?'],
    ['the ladder costs €12 million', 'the ladder costs how much money?'],
    ['two thirds of the members paid', 'what share of the members paid?'],
  ])('of %s is %s', (claim, question) => {
    const [figure] = findFigures(claim);
    expect(figure && askForFigure(claim, figure)).toBe(question);
  });
});
