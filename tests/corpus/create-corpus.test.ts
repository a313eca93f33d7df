import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CorpusError, describeFault } from '../../src/corpus/corpus-error.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';

/** Pieces of which corpora are made, and broken. */
const piece = fc.constantFrom(
  ...[
    '---\n',
    'title: T\n',
    'publisher: P\n',
    'author: A\n',
    'meeting: m\n',
    'meeting: [m, n]\n',
    'published: 2024-02-30\n',
  ],
  ...[
    '- id: m\n',
    '  name: N\n',
    '  kind: k\n',
    '  start: 2024-04-03\n',
    '  end: 2024-04-02\n',
    'same:\n',
    '- [a, b]\n',
  ],
  ...[
    '"',
    '*a',
    '&a ',
    '!!binary x\n',
    '<<: *a\n',
    '? \n',
    '|\n',
    '\t',
    '\r\n',
    '\uFEFF',
    '\0',
    '{',
    '[',
    ': ',
    '#',
    'Body.\n\n',
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);
const name = fc.constantFrom('meetings.yaml', 'vocabulary.yaml', 'articles/a.md', 'articles/b/A.md', 'articles/c d.md');

test('whatever the files hold, a corpus is made or its faults are told, each on one line', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, text), { maxLength: 5 }), (files) => {
      try {
        createCorpus(new Map(files));
      } catch (error) {
        if (!(error instanceof CorpusError)) throw error;
        expect(error.faults.length).toBeGreaterThan(0);
        for (const fault of error.faults) {
          expect(describeFault(fault)).not.toMatch(/[\r\n]/);
          if (fault.line !== undefined) expect(fault.line).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 1500 },
  );
});
