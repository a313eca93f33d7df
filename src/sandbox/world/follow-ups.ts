import { MessageFlags } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { FilePart } from './attachments.ts';
import type { Interaction } from './interaction.ts';
import { changeMessage, type MessageBody } from './messages.ts';
import { postAnswer } from './respond.ts';
import type { StoredMessage, World } from './world.ts';

/**
 * Finds the interaction that a webhook token belongs to.
 *
 * @throws Refusal 10015 before a first response, 50027 for a token that is wrong or older than 15 minutes
 */
export function findInteraction(world: World, applicationId: string, token: string): Interaction {
  const interaction = world.interactions.get(token);
  if (!interaction || applicationId !== world.application.id) throw new Refusal(50027);
  if (interaction.expired) throw new Refusal(50027);
  if (interaction.state === 'waiting') throw new Refusal(10015);
  return interaction;
}

/** Posts a follow-up; straight after a deferral it fills the waiting message instead, as Discord does. */
export function followUp(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  files: readonly FilePart[],
): StoredMessage {
  const { original } = interaction;
  if (original && isLoading(original)) {
    changeMessage(world, interaction.channel, original, body, files);
    return original;
  }
  if (interaction.userInstallOnly && interaction.followUps >= limits.userInstallFollowUps) throw new Refusal(40094);
  interaction.followUps += 1;
  return postAnswer(world, interaction, body, files);
}

/** @returns The message that `@original` or an id names among an interaction's answers. @throws Refusal 10008 */
export function findAnswer(interaction: Interaction, id: string): StoredMessage {
  const found = id === '@original' ? interaction.original : interaction.channel.messages.get(id);
  const own = found && (found.interaction === interaction || found === interaction.original);
  if (!found || !own || !interaction.channel.messages.has(found.raw.id)) throw new Refusal(10008);
  return found;
}

/** @returns Whether a message is still the "thinking…" of a deferral */
export function isLoading(message: StoredMessage): boolean {
  return ((message.raw.flags ?? 0) & MessageFlags.Loading) !== 0;
}
