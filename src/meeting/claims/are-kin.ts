/** What turns the stem of a land into that of its people or its adjective: "Chile", "Chilean". */
const peopleEnding = /^(?:i|an|ian|ean|n|ese|es|les|ales|ues|ish|er|nian|a|ia|y|land)$/;

/**
 * Tells whether two stems are of one root where one names a land and the other its people, which Porter's stemmer
 * leaves apart.
 */
export function areKin(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4) return false;
  for (const root of [short, short.slice(0, -1)])
    if (root.length >= 4 && long.startsWith(root) && peopleEnding.test(long.slice(root.length))) return true;
  return false;
}
