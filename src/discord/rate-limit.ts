import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts what a person does. @returns `null` while it is all right */
export type RateLimit = (person: string) => Promise<Excess | null>;

/** Somebody does more than is polite. */
interface Excess {
  /** How long to wait, in ms. */
  readonly waitMs: number;
  /** Whether this is the first thing too many. */
  readonly isFirst: boolean;
}

/** A polite limit, in memory: so many things a person and minute. */
export function createRateLimit(perMinute: number): RateLimit {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (person) => {
    try {
      await limiter.consume(person);
      return null;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return { waitMs: refusal.msBeforeNext, isFirst: refusal.consumedPoints === perMinute + 1 };
    }
  };
}
