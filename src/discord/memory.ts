import { LRUCache } from 'lru-cache';

/** What people asked last, each in each channel: a follow-up may lean on it. In memory only, bounded, soon forgotten. */
export interface Memory {
  recall(channel: string, person: string): string | undefined;
  remember(channel: string, person: string, question: string): void;
}

/** Conversations kept. */
const most = 5000;
/** How long a question can be leaned on, in ms. */
const keptFor = 15 * 60_000;

/** @param now - The clock, in ms */
export function createMemory(now: () => number): Memory {
  const questions = new LRUCache<string, string>({ max: most, ttl: keptFor, ttlResolution: 0, perf: { now } });
  return {
    recall: (channel, person) => questions.get(`${channel}:${person}`),
    remember: (channel, person, question) => {
      questions.set(`${channel}:${person}`, question);
    },
  };
}
