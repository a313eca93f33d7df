import { describe, expect, test } from 'vitest';
import { aspectsNamed, readAspect } from '../../../src/meeting/disagreements/aspect.ts';
import { findBareCounts } from '../../../src/meeting/disagreements/bare-counts.ts';
import { findFigures } from '../../../src/meeting/values/find-figures.ts';

const nameOf = (text: string): string | undefined => {
  const [figure] = [...findFigures(text), ...findBareCounts(text)];
  return figure && readAspect(text, figure)?.aspect.name;
};

describe('tells what a figure counts', () => {
  test.each([
    ['Some 600 demonstrators have gathered in front of the hall.', 'the crowd that protested'],
    ['About 350 people, many of them traders, stood outside with saucepans.', 'the crowd that protested'],
    ['The pledge was endorsed by 84 countries after a night of bargaining.', 'the signatories'],
    ['There are 91 signatures under the pledge.', 'the signatories'],
    ['Delegations from 131 countries took part.', 'the states that took part'],
    ['The death toll stands at 131.', 'the dead'],
    ['They agreed after 14 hours of talks.', 'the length of the talks'],
    ['Police arrested 27 people during the protests.', 'the arrests'],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  test.each(['In March 2024 some 400 people moved to the island.', 'The plan has 14 pages.'])(
    'and of no such thing: %s',
    (text) => {
      expect(nameOf(text)).toBeUndefined();
    },
  );

  test('and what a question asks for', () => {
    expect(aspectsNamed('how many protesters were outside the hall')).toContain('the crowd that protested');
    expect(aspectsNamed('When does the library open?')).toEqual([]);
  });
});
