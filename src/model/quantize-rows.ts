/**
 * Keeps vectors in a quarter of their room: 8-bit numbers, with a scale for each row that makes its length one.
 *
 * @param vectors - Of any length but zero
 * @returns As in `EncodedText`
 */
export function quantizeRows(
  vectors: readonly Float32Array[],
  dimensions: number,
): { rows: Int8Array; scales: Float32Array } {
  const rows = new Int8Array(vectors.length * dimensions);
  for (const [index, vector] of vectors.entries()) {
    const largest = vector.reduce((most, number) => Math.max(most, Math.abs(number)), 0) || 1;
    rows.set(
      vector.map((number) => Math.round((number / largest) * 127)),
      index * dimensions,
    );
  }
  return { rows, scales: scalesOf(rows, dimensions) };
}

/** The scales that make each row of 8-bit numbers a vector of length one. */
export function scalesOf(rows: Int8Array, dimensions: number): Float32Array {
  return Float32Array.from({ length: rows.length / dimensions }, (_, row) => {
    const squares = rows
      .subarray(row * dimensions, (row + 1) * dimensions)
      .reduce((sum, number) => sum + number * number, 0);
    return 1 / Math.sqrt(squares || 1);
  });
}
