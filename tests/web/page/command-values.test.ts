import { expect, test } from 'vitest';
import { fixedSuggestions, matchCommands, readCommand, readFilling } from '../../../src/web/page/command-values.ts';
import type { ShownCommand, ShownOption } from '../../../src/web/shown.ts';

const option = (overrides: Partial<ShownOption> = {}): ShownOption => ({
  name: 'question',
  description: '',
  type: 3,
  required: false,
  autocomplete: false,
  choices: [],
  minLength: null,
  maxLength: null,
  minValue: null,
  maxValue: null,
  ...overrides,
});
const command = (name: string): ShownCommand => ({ id: name, type: 1, name, description: '', options: [] });
const commands = [command('ask'), command('task'), command('corpus status'), command('corpus')];
const nobody = { users: {}, roles: {}, channels: {} };

test('commands that begin with what was typed come before those that hold it', () => {
  expect(matchCommands(commands, 'as').map(({ name }) => name)).toEqual(['ask', 'task']);
  expect(matchCommands(commands, 'CORPUS S').map(({ name }) => name)).toEqual(['corpus status']);
});

test('a command is written out once a space stands behind its whole name, the longest name first', () => {
  expect(readCommand(commands, '/ask')).toBeNull();
  expect(readCommand(commands, '/ask  why?')).toMatchObject({ command: { name: 'ask' }, rest: 'why?' });
  expect(readCommand(commands, '/corpus status ')).toMatchObject({ command: { name: 'corpus status' }, rest: '' });
});

test('a field gives what was picked, what was typed, nothing, or what is wrong', () => {
  const typed = (text: string) => ({ typed: text, picked: null });
  expect(readFilling(option(), { typed: 'Spring', picked: { name: 'Spring', value: 'id-1' } }, null)).toBe('id-1');
  expect(readFilling(option(), typed('spring'), null)).toBe('spring');
  expect(readFilling(option(), typed(''), null)).toBeUndefined();
  expect(readFilling(option({ required: true }), typed(''), null)).toBeInstanceOf(Error);
  expect(readFilling(option({ type: 4 }), typed('12'), null)).toBe(12);
  expect(readFilling(option({ type: 10 }), typed('many'), null)).toBeInstanceOf(Error);
});

test('where there is a list, only what is on it counts', () => {
  const truth = option({ type: 5 });
  const list = fixedSuggestions(truth, nobody);
  expect(readFilling(truth, { typed: 'true', picked: null }, list)).toBe(true);
  expect(readFilling(truth, { typed: 'maybe', picked: null }, list)).toBeInstanceOf(Error);
});

test('people, roles and channels are picked by name', () => {
  const names = { users: { '1': 'Ann' }, roles: { '2': 'Press' }, channels: { '3': 'general' } };
  expect(fixedSuggestions(option({ type: 6 }), names)).toEqual([{ name: '@Ann', value: '1' }]);
  expect(fixedSuggestions(option({ type: 7 }), names)).toEqual([{ name: '#general', value: '3' }]);
  expect(fixedSuggestions(option({ type: 9 }), names)).toHaveLength(2);
  expect(fixedSuggestions(option(), names)).toBeNull();
});
