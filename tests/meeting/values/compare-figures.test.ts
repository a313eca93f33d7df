import { expect, test } from 'vitest';
import { areCompatible } from '../../../src/meeting/values/compare-figures.ts';
import { findFigures } from '../../../src/meeting/values/find-figures.ts';

function compare(one: string, other: string): boolean {
  const [a] = findFigures(one);
  const [b] = findFigures(other);
  if (a === undefined || b === undefined) throw new RangeError(`no figure in "${a === undefined ? one : other}"`);
  return areCompatible(a, b);
}

test.each([
  ['€4.5bn', '4,500 million euros'],
  ['nearly 40,000 people', '38,900 people'],
  ['0.45 km³', '450 million m³'],
  ['more than 6,000 people', '6,200 people'],
  ['21 billion euros', '20.9 billion euros'],
  ['two thirds of members', '67 per cent of members'],
  ['at least 9 boats', '14 boats'],
  ['a dozen tractors', '12 tractors'],
  ['one year', 'twelve months'],
])('%j and %j may both be true', (one, other) => {
  expect(compare(one, other)).toBe(true);
  expect(compare(other, one)).toBe(true);
});

test.each([
  ['€62 million', '€26 million'],
  ['3.2 million kroner', '2.3 million kroner'],
  ['over 20 boats', '50 boats'],
  ['two thirds of members', 'three quarters of members'],
  ['40 delegates', '42 delegates'],
  ['€5 million', '$5 million'],
  ['up to 30 days', '40 days'],
  ['118 gauges', '181 gauges'],
])('%j and %j exclude each other', (one, other) => {
  expect(compare(one, other)).toBe(false);
  expect(compare(other, one)).toBe(false);
});
