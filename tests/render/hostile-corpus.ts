import fc from 'fast-check';
import type { Excerpt } from '../../src/answer/answer.ts';
import { makeExcerpt } from '../../src/answer/make-excerpt.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';

/** What articles, titles and people write that Discord would read as its own. */
export const snippets = [
  '@everyone',
  '@here now',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '</ask:123456789012345678>',
  '<t:1:R>',
  '<:smile:123456789012345678>',
  '<id:customize>',
  '[masked](https://evil.example/a_b)',
  '[half',
  'half](',
  '](<https://evil.example>)',
  'https://evil.example/a_(b)*c',
  'discord.gg/abcdef',
  '**bold** and __under__',
  '***',
  '~~gone~~ ||spoiler||',
  '`code` and ``more``',
  '```js\nalert(1)\n```',
  '\\*not bold\\*',
  'a back\\slash \\',
  '# heading',
  '### heading',
  '-# small',
  '- item',
  '* item',
  '+ item',
  '1. one',
  '2) two',
  '> quoted',
  '>>> all quoted',
  'snake_case_word',
  '👩‍👩‍👧‍👦 😀 🇺🇦',
  'مرحبا بالعالم',
  '\u202Eturned round',
  'zero\u200Bwidth\u00A0space\u2028separator',
  'e\u0301\u0323\u0323',
  '€4.5bn (2 %) of $20 {x}',
  'Dr. Okonkwo said: “Never.”',
  'The delegates met on Thursday and agreed on the plan.',
] as const;

/** One line of such things. */
export const oddLine = fc
  .array(fc.oneof(fc.constantFrom(...snippets), fc.string({ unit: 'grapheme', maxLength: 30 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(' ').replace(/[\r\n\p{Cc}\p{Surrogate}]+/gu, ' '));

const id = fc.stringMatching(/^[a-z][a-z0-9._-]{6,79}$/);
const url = fc.constantFrom(
  undefined,
  'https://example.org/a_(b)?c=[d]&e=~f',
  `https://example.org/${'long/'.repeat(400)}`,
  `https://example.org/${'é'.repeat(90)}#top`,
);

/** Sentences that fit in no message. */
const endless = ['x', '*', '😀', 'word '].map((part) => `The ${part.repeat(5000).slice(0, 5000)} ends.`);

/** Everything is made of a few odd lines: to make thousands of them takes longer than to try them. */
const madeOf = (lines: readonly string[]) => {
  const line = fc.constantFrom(...lines);
  const oddTitle = fc.oneof(
    { weight: 4, arbitrary: line },
    {
      weight: 1,
      arbitrary: line.map((one) =>
        one
          .repeat(40)
          .slice(0, 1500)
          .replace(/\p{Surrogate}/gu, ''),
      ),
    },
  );
  const title = oddTitle.map((one) => `A ${one.trim()} z`);
  const sentence = fc.oneof(
    { weight: 12, arbitrary: line.map((one) => `The ${one.trim()} ends.`) },
    { weight: 1, arbitrary: fc.constantFrom(...endless) },
  );
  const paragraph = fc
    .tuple(fc.array(sentence, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', '\n'))
    .map(([sentences, between]) => sentences.join(between));
  const article = fc.record({
    id,
    title,
    publisher: title,
    url,
    published: fc.constantFrom(undefined, '2024-10-17', '2020-01-31'),
    meeting: fc.constantFrom(undefined, 0, 1, 2),
    body: fc
      .array(paragraph, { minLength: 1, maxLength: 5 })
      .map((paragraphs) => ['The first paragraph is plain.', ...paragraphs].join('\n\n')),
  });
  const meeting = fc.record({
    id,
    name: title,
    aliases: fc.array(title, { maxLength: 4 }),
    kind: title,
    start: fc.constantFrom('2023-12-30', '2024-10-17', '2024-10-30'),
    days: fc.constantFrom(0, 1, 5),
    place: fc.option(title, { nil: undefined }),
  });
  return fc.record({
    meetings: fc.uniqueArray(meeting, { minLength: 3, maxLength: 30, selector: (one) => one.id }),
    articles: fc.uniqueArray(article, { minLength: 1, maxLength: 6, selector: (one) => one.id }),
    copies: fc.constantFrom(0, 0, 0, 34),
  });
};

/** Articles and meetings of which everything that may be odd is odd. */
export const hostileCorpus: fc.Arbitrary<Corpus> = fc
  .array(oddLine, { minLength: 8, maxLength: 12 })
  .chain(madeOf)
  .map(({ meetings, articles, copies }) => {
    const files = [...articles, ...manyMore(articles, copies)].map((one): [string, string] => {
      const { title, publisher, url: address, published } = one;
      const meeting = one.meeting === undefined ? undefined : meetings[one.meeting]?.id;
      return [
        `articles/${one.id}.md`,
        `---\n${toYaml({ title, publisher, url: address, published, meeting })}---\n\n${one.body}\n`,
      ];
    });
    const listed = meetings.map(({ days, ...rest }) => ({ ...rest, end: addDays(rest.start, days) }));
    return createCorpus(
      new Map([['meetings.yaml', JSON.stringify(listed)], ['vocabulary.yaml', 'same: []\n'], ...files]),
    );
  });

const manyMore = <T extends { readonly id: string; readonly meeting: number | undefined }>(
  [first]: readonly T[],
  many: number,
): readonly T[] =>
  first === undefined ? [] : Array.from({ length: many }, (_, at) => ({ ...first, id: `copy-${at}`, meeting: 0 }));

const toYaml = (head: Readonly<Record<string, unknown>>): string =>
  Object.entries(head)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${key === 'published' ? value : JSON.stringify(value)}\n`)
    .join('');

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Any stretch of sentences of a corpus as an excerpt, with any words marked. */
export const excerptOf = (corpus: Corpus): fc.Arbitrary<Excerpt> =>
  fc
    .record({
      passage: fc.constantFrom(...corpus.passages),
      first: fc.nat(2),
      more: fc.nat(2),
      marks: fc.array(fc.tuple(fc.nat(6000), fc.integer({ min: 1, max: 40 })), { maxLength: 6 }),
      also: fc.subarray(corpus.articles.map((one) => one.id)),
    })
    .map(({ passage, first, more, marks, also }) => {
      const from = Math.min(first, passage.sentences.length - 1);
      const start = passage.sentences[from]?.start ?? passage.start;
      const end = passage.sentences[Math.min(from + more, passage.sentences.length - 1)]?.end ?? passage.end;
      const spans = marks
        .map(([at, length]) => ({ start: start + (at % (end - start)), length }))
        .map((mark) => ({ start: mark.start, end: Math.min(end, mark.start + mark.length) }));
      return {
        ...makeExcerpt(passage.article, passage.paragraph, { start, end }, spans),
        ...(also.length > 0 && { alsoReportedBy: also }),
      };
    });
