import { expect, test } from 'vitest';
import { findFigures } from '../../../src/meeting/values/find-figures.ts';

const read = (text: string) =>
  findFigures(text).map(({ value, dimension }) => [Math.round(value * 1e6) / 1e6, dimension]);

test.each([
  ['a budget of €4.5bn', 4.5e9, 'money EUR'],
  ['4,500 million euros', 4.5e9, 'money EUR'],
  ['some $12m for gauges', 12e6, 'money USD'],
  ['£2,400,000 for the bridge', 2.4e6, 'money GBP'],
  ['0.45 km³ of water', 450e6, 'volume'],
  ['450 million cubic metres of water', 450e6, 'volume'],
  ['12 hectares of forest', 120_000, 'area'],
  ['a 600 megawatt cable', 600e6, 'power'],
  ['40 per cent of the fee', 40, 'share'],
  ['38 % of the cost', 38, 'share'],
  ['two thirds of the members', 66.666667, 'share'],
  ['half of the members', 50, 'share'],
  ['thirty-eight delegates', 38, 'count'],
  ['two hundred and five boats', 205, 'count'],
  ['a dozen tractors', 12, 'count'],
  ['1,140 delegates', 1140, 'count'],
  ['a three-day session', 3, 'duration'],
  ['six weeks', 42, 'duration'],
])('reads %j by what it means', (text, value, dimension) => {
  expect(read(text)).toEqual([[value, dimension]]);
});

test.each([
  'in 2024',
  'the 18th session',
  'the G7 ministers',
  'Article 5 of the treaty',
  'on 17 October',
  'on October 17, 2024',
  'from 3 to 14 April',
  'at 5.55 p.m. they rose',
  'at 16.10 GMT',
  'chapter 3 of the book',
])('takes no figure from %j', (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  ['nearly 40,000 people', 'nearly'],
  ['about 160 people', 'about'],
  ['more than 20 boats', 'over'],
  ['at least nine members', 'at least'],
  ['up to 30 days', 'at most'],
  ['214 delegates', 'exactly'],
])('reads how exactly %j is meant', (text, hedge) => {
  expect(findFigures(text).map((figure) => figure.hedge)).toEqual([hedge]);
});

test('tells what a count counts', () => {
  expect(findFigures('Some 340 fishing boats will be scrapped.')[0]?.counted.slice(0, 2)).toEqual(['fish', 'boat']);
});

test('gives offsets that cut out the words, hedge included', () => {
  const text = 'They set aside about 45 million euros for boats.';
  for (const { start, end, text: words } of findFigures(text)) expect(text.slice(start, end)).toBe(words);
  expect(findFigures(text)[0]?.text).toBe('about 45 million euros');
});
