import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts what a person does. @returns `null` while it is all right, else how long to wait, in ms */
export type RateLimit = (person: string) => Promise<number | null>;

/** A polite limit, in memory: so many things a person and minute. */
export function createRateLimit(perMinute: number): RateLimit {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (person) => {
    try {
      await limiter.consume(person);
      return null;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
      throw refusal;
    }
  };
}
