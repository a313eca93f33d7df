import { randomBytes } from 'node:crypto';
import type { Message as DiscordMessage, Interaction } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { notices } from '../render/notices.ts';
import { explainError, isBeyondTelling } from './explain-error.ts';
import { performTask } from './perform-task.ts';
import { routeControl, routeMessageCommand, routeSlash } from './route-interaction.ts';
import { routeMessage } from './route-message.ts';
import type { Services } from './services.ts';
import { suggestChoices } from './suggest-choices.ts';
import type { Task } from './task.ts';

/** Takes up all that people want of the bot, and never fails itself. */
export interface Dispatch {
  interaction(interaction: Interaction): void;
  message(message: DiscordMessage): void;
  /** Takes up nothing more. @returns Once all that is under way is answered */
  close(): Promise<void>;
}

/** Ids kept, so that nothing is answered twice. */
const rememberedEvents = 2000;

/** With so many things under way the next one is deferred before all else: later this process may be too busy. */
const crowd = 8;

/** Finds what is meant, has it done and answered, and is the one place that catches what fails. */
export function createDispatch(services: Services): Dispatch {
  const underWay = new Set<Promise<void>>();
  // After an interrupted connection Discord may say a thing again.
  const seen = new LRUCache<string, true>({ max: rememberedEvents });
  let closed = false;

  const take = (id: string, route: () => Task | null): void => {
    if (seen.has(id)) return;
    seen.set(id, true);
    const doing = takeUp(services, route, { closed, crowded: underWay.size >= crowd }).finally(() =>
      underWay.delete(doing),
    );
    underWay.add(doing);
  };
  return {
    interaction(interaction) {
      if (interaction.isAutocomplete()) void suggestChoices(interaction, services);
      else if (interaction.isChatInputCommand()) take(interaction.id, () => routeSlash(interaction, services));
      else if (interaction.isMessageContextMenuCommand())
        take(interaction.id, () => routeMessageCommand(interaction, services));
      else if (interaction.isMessageComponent()) take(interaction.id, () => routeControl(interaction, services));
    },
    message: (message) => take(message.id, () => routeMessage(message, services)),
    async close() {
      closed = true;
      await Promise.all(underWay);
    },
  };
}

async function takeUp(
  services: Services,
  route: () => Task | null,
  { closed, crowded }: { readonly closed: boolean; readonly crowded: boolean },
): Promise<void> {
  let task: Task | null = null;
  try {
    task = route();
    if (task === null) return;
    if (closed) await task.reply.fail(notices.leaving());
    else await performTask(task, crowded ? { ...services, deferAfterMs: 0 } : services);
  } catch (error) {
    await reportFailure(services, error, task);
  }
}

/** What is foreseen is explained to the operator; the rest is a bug, logged whole. The reader gets a reference to either. */
async function reportFailure({ log }: Services, err: unknown, task: Task | null): Promise<void> {
  const reference = randomBytes(4).toString('hex');
  const command = task?.command ?? 'unknown';
  const explanation = explainError(err);
  if (explanation === null) log.error({ reference, command, err }, 'a bug');
  else log.warn({ reference, command }, explanation);
  if (task === null || isBeyondTelling(err)) return;
  try {
    await task.reply.fail(notices.bug(reference));
  } catch (failure) {
    log.warn({ reference, command, err: failure }, explainError(failure) ?? 'the failure could not be told');
  }
}
