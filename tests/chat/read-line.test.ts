import { expect, test } from 'vitest';
import { readCommand } from '../../src/chat/read-line.ts';
import type { OfferedCommand, OfferedOption } from '../../src/sandbox/human/command-picker.ts';

const option = (name: string, type = 3): OfferedOption => ({
  name,
  type,
  description: name,
  required: false,
  autocomplete: false,
  choices: [],
  minLength: null,
  maxLength: null,
  minValue: null,
  maxValue: null,
});
const command = (name: string, ...options: OfferedOption[]): OfferedCommand => ({
  id: name,
  type: 1,
  name,
  description: name,
  options,
});
const offered = [
  command('ask', option('question'), option('meeting'), option('private', 5)),
  command('corpus status'),
  command('corpus'),
  command('pick', option('count', 4)),
];
const read = (line: string) => {
  const typed = readCommand(line, offered);
  return typed === null ? null : [typed.command.name, typed.values];
};

test.each([
  ['/ask what was decided?', ['ask', { question: 'what was decided?' }]],
  [
    '/ask what was decided? meeting:spring council private:true',
    ['ask', { question: 'what was decided?', meeting: 'spring council', private: true }],
  ],
  ['/ask question:why: because? private:no', ['ask', { question: 'why: because?', private: false }]],
  ['/ask', ['ask', {}]],
  ['/corpus status', ['corpus status', {}]],
  ['/pick 3', ['pick', { count: 3 }]],
  ['/asking', null],
  ['/nothing', null],
])('%s', (line, expected) => {
  expect(read(line)).toEqual(expected);
});
