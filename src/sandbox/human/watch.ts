import type { World } from '../world/world.ts';
import { type HumanEvent, toHumanEvent } from './human-event.ts';
import type { SeenMessage } from './seen-message.ts';

/** A person's eyes: everything they see is remembered until they have looked at it. */
export interface Watch {
  /** @returns a function that stops listening */
  listen(listener: (event: HumanEvent) => void): () => void;
  /** Forgets what came in a channel so far. */
  skip(channelId: string): void;
  /** Waits for the next message in a channel that was posted or changed since the last look, and fits. */
  next(channelId: string, fits: (message: SeenMessage) => boolean, timeoutMs: number): Promise<SeenMessage>;
}

/** How many messages nobody has looked at are remembered. */
const memory = 1_000;

/** Opens a person's eyes; their own messages are not news to them. */
export function createWatch(world: World, userId: string): Watch {
  const listeners = new Set<(event: HumanEvent) => void>();
  let unseen: SeenMessage[] = [];
  world.listen((event) => {
    const seen = toHumanEvent(world, userId, event);
    if (!seen) return;
    if ((seen.type === 'message-create' || seen.type === 'message-update') && seen.message.author.id !== userId)
      unseen = [...unseen.slice(1 - memory), seen.message];
    for (const listener of [...listeners]) listener(seen);
  });
  const listen: Watch['listen'] = (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const take = (channelId: string, fits: (message: SeenMessage) => boolean): SeenMessage | undefined => {
    const at = unseen.findIndex((message) => message.channelId === channelId && !message.thinking && fits(message));
    const found = unseen[at];
    // Looking at one message means having passed all before it in this channel.
    if (found) unseen = unseen.filter((message, index) => message.channelId !== channelId || index > at);
    return found;
  };
  return {
    listen,
    skip(channelId) {
      unseen = unseen.filter((message) => message.channelId !== channelId);
    },
    next(channelId, fits, timeoutMs) {
      const already = take(channelId, fits);
      if (already) return Promise.resolve(already);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          stop();
          const others = unseen
            .filter((message) => message.channelId === channelId)
            .map(({ text }) => text.slice(0, 80));
          reject(new Error(`No such message within ${timeoutMs} ms. Seen instead: ${JSON.stringify(others)}`));
        }, timeoutMs);
        const stop = listen(() => {
          const found = take(channelId, fits);
          if (!found) return;
          stop();
          clearTimeout(timer);
          resolve(found);
        });
      });
    },
  };
}
