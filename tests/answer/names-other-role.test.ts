import { expect, test } from 'vitest';
import { namesOtherRole } from '../../src/answer/names-other-role.ts';
import { createQuery } from '../../src/search/query.ts';

const ask = (text: string) => createQuery(text, { same: [], expand: [] });

test('a former or deputy holder of an office is not its holder', () => {
  const question = ask('who was the executive director in May?');
  expect(namesOtherRole(question, 'The former Executive Director, Ada Holm, sat in the audience.')).toBe(true);
  expect(namesOtherRole(question, 'The deputy director, Ada Holm, spoke.')).toBe(true);
  expect(namesOtherRole(question, 'The Executive Director, Ada Holm, spoke.')).toBe(false);
});

test('whoever asks for the former one means the former one', () => {
  expect(namesOtherRole(ask('who is the former director?'), 'The former director, Ada Holm, spoke.')).toBe(false);
});
