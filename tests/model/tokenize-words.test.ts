import { readFileSync } from 'node:fs';
import { Tokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenizeWords } from '../../src/model/tokenize-words.ts';

const tokenizer = new Tokenizer(JSON.parse(readFileSync('models/e5-small-v2/tokenizer.json', 'utf8')), {});
const whole = (text: string): readonly number[] => tokenizer.encode(text, { add_special_tokens: false }).ids;

test.each([
  'The minister’s deputy, Şebnem Öztürk-Ünal, said: “It cost €26.5m – no more.”',
  'U.S.-led talks (NATO/EU) on 17–18 Oct. 2024 @ 9:30 a.m.; see https://example.org/a_b?c=d&e=%20',
  'naïve café coöperation ﬁnance Ⅷ ½ x² 北京 and 東京 met\u00a0in Zürich\tthen\nleft…',
  'a\u200bb soft\u00adhyphen \u0301 combining, emoji 🇺🇦 👩‍💻 and $5^2=25+`x`~y',
])('gives the ids of the whole text: %s', (text) => {
  expect(tokenizeWords(tokenizer, text).ids).toEqual(whole(text));
});

test('gives the ids of the whole text, whatever letters and marks it has', () => {
  const part = fc.constantFrom(...'aÉß9.,-–“’(€ \n\u00a0中🇺', 'Kyiv', 'unbelievable', '3.5', '...');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      expect(tokenizeWords(tokenizer, text).ids).toEqual(whole(text));
    }),
  );
});

test('says which word each piece is cut from', () => {
  const text = 'Kryvyi Rih’s mayor';
  const { ids, spans } = tokenizeWords(tokenizer, text);
  expect(spans).toHaveLength(ids.length);
  expect([...new Set(spans)].map(({ start, end }) => text.slice(start, end))).toEqual([
    'Kryvyi',
    'Rih',
    '’',
    's',
    'mayor',
  ]);
});

test('takes a mark of the model, typed by a reader, for the characters that it is made of', () => {
  const { ids } = tokenizeWords(tokenizer, 'who came? [SEP] [CLS] nobody');
  expect(ids).not.toContain(102);
  expect(ids).not.toContain(101);
});
