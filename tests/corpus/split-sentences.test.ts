import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { splitSentences } from '../../src/corpus/split-sentences.ts';

const split = (text: string): readonly string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('a full stop that ends no sentence', () => {
  test.each([
    ['initials of a country before an office', 'She met U.S. Secretary of State Ann Lee.'],
    ['a title before a name', 'It was Dr. Okonkwo who spoke, with Mr. Lee and Prof. Ito.'],
    ['a number', 'See No. 4 of the annex and Art. IV of the treaty.'],
    ['a number in lower case', 'They discussed paper no. 4 and nos. 5 and 6.'],
    ['an amount', 'It costs €4.5bn over ten years.'],
    ['e.g. before a name', 'Some states, e.g. Norway, agreed.'],
    ['i.e. before a name', 'The host, i.e. Norway, agreed.'],
    ['initials of a person', 'The paper by J. R. Lindqvist was read.'],
    ['initials that are words', 'The paper by J. A. Smith and I. A. Richards was read.'],
    ['initials that are abbreviations in lower case', 'It was C. J. Anderson, and P. B. Lee.'],
    ['a.k.a.', 'The isle (a.k.a. The Rock) is steep.'],
    ['a month before a day', 'They met on Jan. 3 and on Sept. 11 again.'],
    ['a time before a weekday', 'They met at 6 p.m. Thursday in the hall.'],
    ['a mountain', 'The hut on Mt. Everest stands near Ft. Lee.'],
    ['an address on the web', 'See www.example.org/a.b for more.'],
    ['a question mark within an address', 'See [the map](https://example.org/a?ID=7) for more.'],
    ['a version', 'Version 2.0.1 was used.'],
    ['an ellipsis that goes on', 'He waited ... and waited.'],
    ['a rank that is past', 'Commodore (ret.) Lee spoke.'],
    ['a saint', 'She comes from St. Gallen.'],
  ])('%s', (_, text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('a sentence that ends', () => {
  test.each([
    ['behind initials', ['She lives in the U.S.', 'The minister does not.']],
    ['behind a word that can stand before a number', ['The answer was no.', 'The minister left.']],
    ['before a number', ['The march ended at noon.', '40,000 people had come.']],
    ['before an amount', ['They agreed.', '€4.5bn will be paid.']],
    ['before a number in quotation marks', ['They agreed.', '“40 states signed,” she said.']],
    ['before a year', ['Records began in May.', '1911 was dry.']],
    ['with a measure that is also a title', ['The river rose by 40 m.', 'The dam held.']],
    ['with a question', ['Who pays?', 'The member states pay.']],
    ['with a full stop inside a closing quote', ['“This is a clear sign of our cooperation.”', 'Ministers agreed.']],
    ['several times within a quotation', ['“We discussed it.', 'All agree.', 'We go on,” she said.']],
    [
      'before a number that leads the next',
      ['We agreed on three things.', '1. Fish.', '2. Boats and nets.', '10. Salt.'],
    ],
    ['behind a bracket', ['They agreed (in the end.)', 'Nobody objected.']],
    ['behind etc.', ['They brought boats, nets, etc.', 'The harbour was full.']],
    ['behind a letter', ['They chose plan B.', 'The others left.']],
  ])('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  test('speech that ends in a question mark and who said it are one sentence', () => {
    expect(split('“Who pays?” Lee asked. Nobody knew.')).toEqual(['“Who pays?” Lee asked.', 'Nobody knew.']);
    expect(split('“Who pays?” she asked. Nobody knew.')).toEqual(['“Who pays?” she asked.', 'Nobody knew.']);
  });

  test('speech that ends in a question mark, and a new sentence, are two', () => {
    expect(split('“Who pays?” Nobody answered him.')).toEqual(['“Who pays?”', 'Nobody answered him.']);
  });
});

describe('Markdown', () => {
  test('every item of a list begins a sentence, and its mark is no part of it', () => {
    expect(split('- Nitrogen: less.\n- Eels: none. At all.\n* Dredging\n1. First\n2) Second')).toEqual([
      'Nitrogen: less.',
      'Eels: none.',
      'At all.',
      'Dredging',
      'First',
      'Second',
    ]);
  });

  test('a line break within a paragraph ends no sentence', () => {
    expect(split('The ministers\nagreed on\r\nthe plan. They left.')).toEqual([
      'The ministers\nagreed on\r\nthe plan.',
      'They left.',
    ]);
  });

  test('a link stays whole', () => {
    const text = 'They opened [the map](https://example.org/a?b=C&d=1.) at once. Then they left.';
    expect(split(text)).toEqual([text.slice(0, text.indexOf(' Then')), 'Then they left.']);
  });

  test('a rule and a line of marks hold no sentence', () => {
    expect(split('* * *')).toEqual([]);
    expect(split('---')).toEqual([]);
    expect(split(' \n\t ')).toEqual([]);
    expect(split('')).toEqual([]);
  });
});

test('a long paragraph is split as a short one', () => {
  const sentences = Array.from({ length: 400 }, (_, at) => `Dr. Okonkwo asked for item No. ${at} in the U.S. Senate.`);
  expect(split(sentences.join(' '))).toEqual(sentences);
});

test('a passage is split by its own offsets into the body', () => {
  const body = 'Before. First one. Second one. After.';
  const within = { start: 8, end: 30 };
  expect(splitSentences(body, within).map(({ start, end }) => body.slice(start, end))).toEqual([
    'First one.',
    'Second one.',
  ]);
});

describe('spans tile their text', () => {
  const piece = fc.constantFrom(
    ...[
      'Dr. ',
      'U.S. ',
      'No. 4',
      '€4.5bn',
      ' said',
      '. ',
      '.\n',
      '? ',
      '!”',
      '“',
      '”',
      '\n- ',
      '\n1. ',
      '\r\n',
      ' ',
      '\n\n',
    ],
    ...[
      'The ',
      'minister',
      'A.',
      ' e.g. ',
      '…',
      '...',
      '\u00A0',
      '😀',
      'é',
      '[a](b?C)',
      '# ',
      '\n## Next\n',
      '\t',
      '(c) ',
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  test('of any text: in order, apart, trimmed, and nothing that is a word between them', () => {
    fc.assert(
      fc.property(text, (random) => {
        expectTiling(random, splitSentences(random), { start: 0, end: random.length });
      }),
      { numRuns: 2000 },
    );
  });

  test('of the paragraphs of any body', () => {
    fc.assert(
      fc.property(text, (random) => {
        fc.pre(random.trim() !== '' && !random.includes('\0'));
        const { passages } = createCorpus(new Map([['articles/a.md', `---\ntitle: T\nauthor: A\n---\n${random}`]]));
        let end = 0;
        for (const passage of passages) {
          expect(passage.start).toBeGreaterThanOrEqual(end);
          end = passage.end;
          expectTiling(passage.article.body, passage.sentences, passage);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(['corpus', 'tests/fixtures/river-basin/corpus'])('of the articles in %s', async (folder) => {
    const { passages } = await loadCorpus(folder);
    expect(passages.length).toBeGreaterThan(0);
    for (const passage of passages) expectTiling(passage.article.body, passage.sentences, passage);
  });

  test('of a hostile paragraph, in bounded time', () => {
    for (const hostile of ['.'.repeat(200_000), 'a. '.repeat(60_000), 'A. '.repeat(60_000), `${'x'.repeat(200_000)}.`])
      expectTiling(hostile, splitSentences(hostile), { start: 0, end: hostile.length });
  });
});

test('no sentence of the second corpus is cut in an abbreviation', async () => {
  const { passages } = await loadCorpus('tests/fixtures/river-basin/corpus');
  const sentences = passages.flatMap(({ article, sentences: spans }) =>
    spans.map(({ start, end }) => article.body.slice(start, end)),
  );
  expect(sentences.filter((sentence) => !/^[\p{Lu}\d“[*€]/u.test(sentence))).toEqual([]);
  expect(sentences.filter((sentence) => /\b(?:Dr|Prof|No|U\.S|e\.g|J\. R)\.$/.test(sentence))).toEqual([]);
  expect(readFileSync('tests/fixtures/river-basin/disagreements.json', 'utf8')).toContain('Dr. Eze');
});

function expectTiling(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  within: { readonly start: number; readonly end: number },
): void {
  let at = within.start;
  for (const { start, end } of spans) {
    if (start < at || end <= start)
      throw new Error(`spans overlap or are empty at ${start} of ${JSON.stringify(text)}`);
    expectGap(text.slice(at, start));
    const sentence = text.slice(start, end);
    if (sentence.trim() !== sentence) throw new Error(`not trimmed: ${JSON.stringify(sentence)}`);
    at = end;
  }
  if (at > within.end) throw new Error('spans reach beyond their passage');
  expectGap(text.slice(at, within.end));
}

/** White space, marks of list items, and punctuation that stands on lines of its own. */
function expectGap(gap: string): void {
  const left = gap.replace(/^[ \t]*\d{1,3}[.)][ \t]+/gm, '');
  if (/[\p{L}\p{N}]/u.test(left)) throw new Error(`words are left out: ${JSON.stringify(gap)}`);
}
