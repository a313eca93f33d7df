import { expect, test } from 'vitest';
import { spellPossessives } from '../../../src/meeting/claims/spell-possessives.ts';
import { makeCorpus, report } from '../make-corpus.ts';

const corpus = makeCorpus([
  { ...report, body: `${report.body}\n\nThe observer came from Wales, beside Tveits of Bergen.` },
]);

test.each([
  ['weilers ladder is high', "weiler's ladder is high"],
  ['Brandauers ladder is high', "Brandauer's ladder is high"],
])('puts the apostrophe of %s back', (typed, spelt) => {
  expect(spellPossessives(corpus, typed)).toBe(spelt);
});

test.each([
  'members agreed',
  "sweden's observer asked",
  'wales was there',
  'tveits came from bergen',
  'he spoke for swedens',
])('leaves %s as it is', (typed) => {
  expect(spellPossessives(corpus, typed)).toBe(typed);
});
