import { expect, test } from 'vitest';
import { createQuery, meanOwn } from '../../src/search/query.ts';

const vocabulary = { same: [['Honey Board', 'HBO']], expand: [] };
const meaningsOf = (question: string, word: string) => {
  const query = createQuery(question, vocabulary);
  const at = query.words.findIndex(({ text }) => text === word);
  return (query.meanings[at] ?? []).slice(1);
};

test('a capital stands for its country and its people, weaker than what was typed', () => {
  const meanings = meaningsOf('who stood in for Praia?', 'Praia');
  expect(meanings.map(({ terms }) => terms.join(' '))).toEqual(expect.arrayContaining(['cabo verd', 'cape verd']));
  expect(meanings.every(({ weight, isGeneral }) => weight === 0.5 && isGeneral)).toBe(true);
});

test('a country and its people stand for each other', () => {
  expect(meaningsOf('what did the French offer', 'French').map(({ terms }) => terms)).toContainEqual(['franc']);
  expect(meaningsOf('what did Kenya offer', 'Kenya').map(({ terms }) => terms)).toContainEqual(['kenyan']);
});

test('a country does not stand for its capital, nor a capital that mostly means something else for its country', () => {
  expect(meaningsOf('who came from Kenya', 'Kenya').map(({ terms }) => terms)).not.toContainEqual(['nairobi']);
  expect(meaningsOf('what did Victoria want', 'Victoria')).toEqual([]);
});

test('what people cut short is read in full', () => {
  expect(meaningsOf('who was comms minister', 'comms').map(({ terms }) => terms)).toContainEqual(['commun']);
});

test('words that name a meeting mean what the vocabulary says, and no country', () => {
  const query = meanOwn(createQuery('who spoke to the HBO in Praia', vocabulary), () => true);
  expect(query.meanings.map((ways) => ways.map(({ terms }) => terms.join(' ')))).toEqual([
    ['spoke'],
    ['hbo', 'honei board'],
    ['praia'],
  ]);
  expect([...query.weights.keys()]).toEqual(['spoke', 'hbo', 'honei', 'board', 'praia']);
});
