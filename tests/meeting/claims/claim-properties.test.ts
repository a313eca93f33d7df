import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load-corpus.ts';
import { checkClaim } from '../../../src/meeting/claims/check-claim.ts';
import { createSearchIndex } from '../../../src/search/search-index.ts';

/** Each is tried on sentences of the corpus chosen at random; the seed is fixed, so that a failure comes again. */
const settings = { seed: 20240617, numRuns: 60 } as const;

const supporting = ['verbatim', 'supported'];

describe.each(['corpus', 'tests/fixtures/river-basin/corpus'])('in %s', async (folder) => {
  const corpus = await loadCorpus(folder);
  const index = createSearchIndex(corpus);
  const verdictOf = (claim: string) => checkClaim(corpus, index, claim).verdict;
  const sentences = corpus.passages.flatMap(({ article, sentences: spans }) =>
    spans.map(({ start, end }) => article.body.slice(start, end)),
  );
  const whole = corpus.articles.map(({ body }) => body.toLowerCase()).join('\n');
  const sentence = fc.constantFrom(...sentences);
  const names = [...new Set(sentences.flatMap((text) => text.match(fullName) ?? []))];

  test('every sentence of an article is found verbatim', () => {
    for (const text of sentences) expect(verdictOf(text), text).toBe('verbatim');
  });

  test('case, quotation marks and spaces change no verdict', () => {
    const claim = fc.oneof(sentence, fc.constantFrom(...claims));
    const disguise = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
      (text) => text.replace(/["“”]/g, ''),
      (text) => `“${text.replace(/["“”]/g, '')}”`,
      (text) => `  ${text.replace(/ /g, '  ')}\n`,
    );
    fc.assert(
      fc.property(claim, disguise, (text, change) => {
        expect(verdictOf(change(text)), change(text)).toBe(verdictOf(text));
      }),
      settings,
    );
  });

  test('a sentence with one figure changed is neither verbatim nor supported', () => {
    const counting = sentences.filter((text) => figure.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...counting), fc.integer({ min: 3, max: 9 }), (text, more) => {
        const changed = text.replace(figure, (digits) => String(Number(digits) + more));
        fc.pre(!whole.includes(changed.toLowerCase()));
        expect(supporting, changed).not.toContain(verdictOf(changed));
      }),
      settings,
    );
  });

  test('a sentence with a name exchanged is neither verbatim nor supported', () => {
    const naming = sentences.filter((text) => names.some((name) => text.includes(name)));
    fc.assert(
      fc.property(fc.constantFrom(...naming), fc.constantFrom(...names), (text, other) => {
        const name = names.find((one) => text.includes(one)) ?? '';
        fc.pre(!other.split(' ').some((word) => name.includes(word)) && !text.includes(other));
        const changed = text.replace(name, other);
        expect(supporting, changed).not.toContain(verdictOf(changed));
      }),
      settings,
    );
  });

  test('a sentence that says the opposite is neither verbatim nor supported', () => {
    const plain = sentences.filter((text) => verb.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...plain), (text) => {
        const changed = text.replace(verb, '$1 not');
        expect(supporting, changed).not.toContain(verdictOf(changed));
      }),
      settings,
    );
  });
});

const fullName = /(?<=[\p{L},] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?= \p{Ll}|[.,])/gu;
const figure = /(?<![\p{L}\d.,-])\d+(?![\d.,]*\d)(?!\p{L})/u;
const verb = /\b(is|are|was|were|will|has|have|had|would|can|could)\b(?! not|n['’]t)/;

const claims = [
  'The chair said that the money was there.',
  'According to the ministers, all members agreed on the plan.',
  'The US sent three ministers to the meeting.',
  'Nobody chaired the session in Brussels.',
  'The "water bank" was adopted; it cost €12 million.',
];
