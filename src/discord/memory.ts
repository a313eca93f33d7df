import { LRUCache } from 'lru-cache';

/** What people asked last, each in each channel: a follow-up may lean on it. In memory only, bounded, soon forgotten. */
export interface Memory {
  recall(channel: string, person: string): string | undefined;
  remember(channel: string, person: string, question: string): void;
  /** @returns Whether this person is to be told something for the first time in this channel, as far as is remembered */
  isNews(channel: string, person: string): boolean;
  /** Takes up what one person asks in one channel one after another: the second may lean on the first. */
  inTurn<T>(channel: string, person: string, work: () => Promise<T>): Promise<T>;
}

/** Conversations kept. */
const most = 5000;
/** How long a question can be leaned on, in ms. */
const keptFor = 15 * 60_000;

/** @param now - The clock, in ms */
export function createMemory(now: () => number): Memory {
  const questions = new LRUCache<string, string>({ max: most, ttl: keptFor, ttlResolution: 0, perf: { now } });
  const told = new LRUCache<string, true>({ max: most });
  const turns = new Map<string, Promise<unknown>>();
  const keyOf = (channel: string, person: string): string => `${channel}:${person}`;
  return {
    recall: (channel, person) => questions.get(keyOf(channel, person)),
    remember: (channel, person, question) => {
      questions.set(keyOf(channel, person), question);
    },
    isNews(channel, person) {
      const key = keyOf(channel, person);
      if (told.has(key)) return false;
      told.set(key, true);
      return true;
    },
    async inTurn(channel, person, work) {
      const key = keyOf(channel, person);
      const turn = (turns.get(key) ?? Promise.resolve()).then(work);
      // Whoever comes next waits for the end of this one, whatever the end.
      const ended = turn.catch(() => {});
      turns.set(key, ended);
      try {
        return await turn;
      } finally {
        if (turns.get(key) === ended) turns.delete(key);
      }
    },
  };
}
