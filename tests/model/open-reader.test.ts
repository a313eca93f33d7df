import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openReader, type ReaderInput } from '../../src/model/open-reader.ts';

const inputOf = (length: number): ReaderInput => ({
  ids: Array.from({ length }, (_, at) => 2000 + ((at * 7) % 900)),
  asked: 5,
});

test('gives each input its own output, of one number a token, on however many threads', async () => {
  const weights = await readFile('models/reader/model_int8.onnx');
  const [alone, together] = [await openReader(weights, 1), await openReader(weights, 3)];
  const inputs = [9, 40, 12, 90, 9, 25, 70].map(inputOf);
  const outputs = await together(inputs);
  expect(outputs.map(({ starts, ends }) => [starts.length, ends.length])).toEqual(
    inputs.map(({ ids }) => [ids.length, ids.length]),
  );
  expect(outputs).toEqual(await alone(inputs));
  expect(await together(inputs.slice(0, 1))).toEqual(outputs.slice(0, 1));
  expect(await together([])).toEqual([]);
});

test('says what is wrong when the weights are none', async () => {
  await expect(openReader(Buffer.from('no weights'), 2)).rejects.toThrow(/protobuf|model/i);
});
