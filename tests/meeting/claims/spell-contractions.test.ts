import { expect, test } from 'vitest';
import { spellContractions } from '../../../src/meeting/claims/spell-contractions.ts';
import { readStance } from '../../../src/meeting/claims/stance.ts';

test.each([
  ['the bank doesnt own a ship', "the bank doesn't own a ship"],
  ['She ISNT going', "She ISn't going"],
  ['they won’t and cant', "they won't and can't"],
])('puts the apostrophe of %s back', (typed, spelt) => {
  expect(spellContractions(typed)).toBe(spelt);
});

test('leaves words alone that English has besides', () => {
  expect(spellContractions('its want is constant, were you well')).toBe('its want is constant, were you well');
});

test('lets a negation without apostrophe be read', () => {
  expect(readStance(spellContractions('the bank doesnt own a ship')).negated).toContain('ship');
});
