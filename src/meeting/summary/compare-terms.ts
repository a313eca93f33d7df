/** How much two texts have in common, 0 to 1. */
export type Likeness = readonly (readonly number[])[];

/**
 * Compares all texts with each other: the cosine of their vectors of terms, each term weighed by its inverse document
 * frequency (Salton & Buckley 1988).
 *
 * @param idf - How telling a term is; counted over these texts if left out
 * @returns One row a text, 1 on the diagonal
 */
export function compareTerms(
  texts: readonly (readonly string[])[],
  idf: (term: string) => number = countIdf(texts),
): Likeness {
  const vectors = texts.map((terms) => new Map([...new Set(terms)].map((term) => [term, idf(term)] as const)));
  const lengths = vectors.map((vector) => Math.hypot(...vector.values()));
  return vectors.map((one, row) =>
    vectors.map((other, column) => {
      if (row === column) return 1;
      let product = 0;
      for (const [term, weight] of one) product += weight * (other.get(term) ?? 0);
      return product === 0 ? 0 : product / ((lengths[row] ?? 1) * (lengths[column] ?? 1));
    }),
  );
}

/** @returns The inverse document frequency of terms among texts: 0 for a term of all of them, more for rarer ones. */
export function countIdf(texts: readonly (readonly string[])[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log((texts.length + 1) / (counts.get(term) ?? 1));
}
