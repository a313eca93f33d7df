import { limits } from '../limits.ts';
import type { Choice, Interaction, InteractionAnswer } from '../world/interaction.ts';
import type { World } from '../world/world.ts';
import { type SeenModal, seeModal } from './modal.ts';
import { type SeenMessage, seeMessage } from './seen-message.ts';

/** Something that a person asked of the bot, and what becomes of it. */
export interface Asked {
  /** The interaction's id. */
  readonly id: string;
  readonly interaction: Interaction;
  /** The kind of the first response. @throws InteractionFailed if there is none in time */
  first(): Promise<InteractionAnswer['kind']>;
  /** The answer, once there is something to read: a message, a filled deferral, a changed message. */
  message(): Promise<SeenMessage>;
  /** The form that the bot put up. */
  modal(): Promise<SeenModal>;
  /** The suggestions that the bot made. */
  choices(): Promise<readonly Choice[]>;
  /** Every message that answers it so far, follow-ups included, oldest first. */
  answers(): readonly SeenMessage[];
}

/** The bot did not respond in time; the message is what Discord shows. */
export class InteractionFailed extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'InteractionFailed';
  }
}

/** Follows an interaction that has just been started. @param timeoutMs - Real milliseconds to wait for something to read */
export function followInteraction(world: World, interaction: Interaction, timeoutMs = 10_000): Asked {
  const first = new Promise<InteractionAnswer>((resolve, reject) => {
    const stop = world.listen((event) => {
      if (event.type !== 'answer' && event.type !== 'failure') return;
      if (event.interaction !== interaction) return;
      stop();
      if (event.type === 'answer') resolve(event.answer);
      else reject(new InteractionFailed(event.reason));
    });
  });
  // A failure that nobody waits for is no crash.
  first.catch(() => {});
  const expect = async <K extends InteractionAnswer['kind']>(kind: K) => {
    const answer = await first;
    if (answer.kind !== kind) throw new Error(`The bot answered with ${answer.kind}, not with ${kind}.`);
    return answer as Extract<InteractionAnswer, { kind: K }>;
  };
  const readable = firstReadable(world, interaction);
  return {
    id: interaction.id,
    interaction,
    first: async () => (await first).kind,
    message: () => Promise.race([readable, giveUp(timeoutMs)]),
    modal: async () => seeModal((await expect('modal')).modal, interaction),
    choices: async () => (await expect('choices')).choices,
    answers: () =>
      [...interaction.channel.messages.values()]
        .filter((message) => message.interaction === interaction)
        .map((message) => seeMessage(message)),
  };
}

/** The first message that answers an interaction and says something; rejects where there will be none. */
function firstReadable(world: World, interaction: Interaction): Promise<SeenMessage> {
  const readable = new Promise<SeenMessage>((resolve, reject) => {
    const stop = world.listen((event) => {
      if (event.type === 'failure' && event.interaction === interaction) {
        stop();
        reject(new InteractionFailed(event.reason));
      }
      if (event.type === 'answer' && event.interaction === interaction && isNoMessage(event.answer)) {
        stop();
        reject(new Error(`The bot answered with ${event.answer.kind}, not with a message.`));
      }
      if (event.type !== 'message-update' && event.type !== 'message-create') return;
      if (event.message !== interaction.original && event.message.interaction !== interaction) return;
      const seen = seeMessage(event.message);
      if (seen.thinking) return;
      stop();
      resolve(seen);
    });
    world.clock.after(limits.tokenMs, stop);
  });
  readable.catch(() => {});
  return readable;
}

function isNoMessage({ kind }: InteractionAnswer): boolean {
  return kind === 'modal' || kind === 'choices';
}

function giveUp(timeoutMs: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    const late = () => reject(new Error(`The bot gave nothing to read within ${timeoutMs} ms.`));
    setTimeout(late, timeoutMs).unref();
  });
}
