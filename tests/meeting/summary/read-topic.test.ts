import { expect, test } from 'vitest';
import { readTopic } from '../../../src/meeting/summary/read-topic.ts';

test.each([
  ['sum up the spring session, just the harbour bit', 'the harbour bit'],
  ['tldr lindau but only the fish ladder part pls', 'the fish ladder part pls'],
  ['just tell me about eels', 'eels'],
  ['what was said about water in Lindau', 'water in Lindau'],
  ['a recap focusing on fares', 'fares'],
])('finds the topic in a whole request: %s', (typed, topic) => expect(readTopic(typed).trim()).toBe(topic));

test.each(['fish ladder', 'the ferry only', 'eels, just short please'])('takes the rest as it is: %s', (typed) =>
  expect(readTopic(typed)).toBe(typed),
);
