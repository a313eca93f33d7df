import { describe, expect, test } from 'vitest';
import { weighFurniture } from '../../src/corpus/weigh-furniture.ts';

const amid = { edge: null, repeated: false } as const;
const atEnd = { edge: 'end', repeated: false } as const;
const atStart = { edge: 'start', repeated: false } as const;

describe('what an article could hold', () => {
  const contact = 'For further information please contact the press office on 0555 0142.';

  test('stays amid its prose', () => {
    expect(weighFurniture(contact, amid)).toBeNull();
  });

  test.each([
    ['at its end', contact, atEnd],
    ['in italics', `*${contact}*`, amid],
    ['in bold', `**${contact}**`, amid],
    ['in brackets', `(${contact})`, amid],
    ['repeated by its publisher', contact, { edge: null, repeated: true }],
  ] as const)('goes %s', (_, text, circumstances) => {
    expect(weighFurniture(text, circumstances)).toBe('contact');
  });
});

test('what an article often holds needs two circumstances, and goes at the end only', () => {
  const author = 'Jane Doe is a professor of law in Lorcan.';
  expect(weighFurniture(author, atEnd)).toBeNull();
  expect(weighFurniture(`*${author}*`, amid)).toBeNull();
  expect(weighFurniture(`**${author}**`, atStart)).toBeNull();
  expect(weighFurniture(`*${author}*`, atEnd)).toBe('credits');
});

test('a paragraph goes as a whole, where all of its sentences tell', () => {
  const whole = 'Got a view on the new pier? Write to letters@tidings.example';
  expect(weighFurniture(whole, amid)).toBe('letters from readers');
  expect(weighFurniture('Got a view on the new pier?', amid)).toBeNull();
});

test('a sentence of the article keeps a plea beside it, unless the whole is set apart at the end', () => {
  const mixed = 'The council meets again on 4 March. Download our app for more regional news.';
  expect(weighFurniture(mixed, amid)).toBeNull();
  expect(weighFurniture(mixed, atEnd)).toBeNull();
  expect(weighFurniture(`*${mixed}*`, atEnd)).toBe('promotion');
});

test('what someone said stays', () => {
  expect(weighFurniture('“Download our app and you will see the figures,” he said.', atEnd)).toBeNull();
  expect(weighFurniture('Download our app, the operator told its passengers.', atEnd)).toBeNull();
});

test('a title that links elsewhere goes, a sentence that is a link stays', () => {
  expect(weighFurniture('[Five things to know](https://www.tidings.example/5)', amid)).toBe('navigation');
  expect(weighFurniture('[The levy rises to 12 crowns.](https://www.tidings.example/6)', amid)).toBeNull();
});

test('headings and long paragraphs stay', () => {
  expect(weighFurniture('## Download our app', atEnd)).toBeNull();
  expect(weighFurniture(`Download our app. ${'It is free of charge. '.repeat(20)}`, atEnd)).toBeNull();
});
