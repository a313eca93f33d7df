import { expect, test } from 'vitest';
import { findClashes } from '../../../src/meeting/claims/find-clash.ts';
import type { WordMet } from '../../../src/meeting/claims/meet-words.ts';
import { readClaim } from '../../../src/meeting/claims/read-claim.ts';
import { createSearchIndex } from '../../../src/search/search-index.ts';
import { findTerms } from '../../../src/search/words.ts';
import { makeCorpus, report } from '../make-corpus.ts';

const corpus = makeCorpus([report]);
const index = createSearchIndex(corpus);

/** @param by - Which words of the text stand in the place of words of the claim */
const clashes = (typed: string, text: string, by: Readonly<Record<string, string>> = {}): readonly string[] => {
  const claim = readClaim(corpus, index, typed);
  const terms = findTerms(text);
  const met = claim.words.map((word): WordMet => {
    const isThere = terms.includes(word.term);
    const like = by[word.text] ?? '';
    return {
      word,
      share: isThere ? 1 : 0,
      where: isThere ? 'sentence' : 'like',
      by: like,
      cosine: 0.45,
      isExact: false,
    };
  });
  return findClashes(claim, [], met, text, text, []).map(
    ({ difference: { claimed, found } }) => `${claimed} / ${found}`,
  );
};

test('an opposite in the place of a word is a clash', () => {
  expect(clashes('the tender came early', 'The tender came two months late.', { early: 'late' })).toEqual([
    'early / late',
  ]);
});

test('an opposite that is denied, or stands elsewhere, is none', () => {
  expect(clashes('the tender came early', 'The tender was not late.', { early: 'late' })).toEqual([]);
  expect(clashes('the tender came early', 'The late Mr Moe wrote the tender.', { early: 'tender' })).toEqual([]);
});

test('the like of a word denied is a clash', () => {
  expect(clashes('the council is happy', 'The council is not satisfied.', { happy: 'satisfied' })).toContain(
    'happy / not: happy',
  );
});

test('a denial without apostrophe and one in other words are the same', () => {
  expect(clashes('the board doesnt own a ship', 'The board owns no ship.')).toEqual([]);
  expect(clashes('the board does not charge for it', 'The board lends it free of charge.')).toEqual([]);
});

test('who steps down, or what is turned down, does not fall', () => {
  expect(clashes('the treasurer stepped down', 'The treasurer, who wanted the full rise, resigned.')).toEqual([]);
  expect(clashes('the fee went down', 'The fee will rise.')).toContain('fall / rise');
});

test('what was discussed without result was not adopted', () => {
  expect(clashes('a licence was adopted', 'A licence was discussed without result.')).toContain(
    'adopted / without result',
  );
  expect(clashes('a tax on streaming was adopted', 'A licence was discussed without result.')).toEqual([]);
  expect(clashes('a licence was not adopted', 'A licence was discussed without result.')).toEqual([]);
  expect(clashes('a licence was adopted', 'A licence was adopted without consensus.')).toEqual([]);
});

test('what somebody forbade may not be done', () => {
  expect(
    clashes('tools may not be used in exams', 'Tools may be used at home, but they forbade them in exams.'),
  ).toEqual([]);
});

test('what was not changed was not raised', () => {
  expect(clashes('the board raised the rate', 'The board left the rate unchanged.')).toContain('raised / unchang');
});

test('a plan told afterwards is read as a plan', () => {
  expect(
    clashes('the agents are going to be dismissed', 'He said that the agents would be trained rather than dismissed.'),
  ).toContain('dismissed / not: dismissed');
});

test('what was not done, or all but done, is not the opposite of what was', () => {
  expect(clashes('the rule survived', 'The members came within six votes of scrapping the rule.')).toEqual([]);
  expect(clashes('the rule survived', 'The members tried to scrap the rule.')).toEqual([]);
  expect(clashes('the rule survived', 'The members scrapped the rule.')).toContain('survived / scrap');
});

test('a claim that denies an act agrees with its opposite', () => {
  expect(clashes('the board did not adopt the budget', 'The board postponed the budget.')).toEqual([]);
});

test('what a claim refuses is affirmed only where the very act is', () => {
  expect(clashes('the clubs refused to merge the leagues', 'Bigger leagues would be better.')).toEqual([]);
  expect(clashes('the clubs refused to merge the leagues', 'The clubs saw off a plan to merge the leagues.')).toEqual(
    [],
  );
  expect(clashes('the clubs refused to merge the leagues', 'The clubs merged the leagues.')).toContain(
    'not: leagues / leagues',
  );
});
