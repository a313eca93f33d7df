/** The first millisecond of 2015, from which Discord counts. */
const discordEpoch = 1_420_070_400_000n;

/**
 * Makes Discord's ids: 42 bits of milliseconds, then a count.
 *
 * @param now - The time in milliseconds since 1970
 * @returns A function that gives a new id each time, each greater than the one before
 */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const next = (BigInt(Math.floor(now())) - discordEpoch) << 22n;
    last = next > last ? next : last + 1n;
    return last.toString();
  };
}

/** @returns When an id was made, in milliseconds since 1970 */
export function snowflakeTime(id: string): number {
  return Number((BigInt(id) >> 22n) + discordEpoch);
}
