import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Choice } from '../world/interaction.ts';
import { permissionsOf } from '../world/permissions.ts';
import type { Channel, StoredMessage, World, WorldEvent } from '../world/world.ts';
import { type SeenModal, seeModal } from './modal.ts';
import { type SeenMessage, seeMessage } from './seen-message.ts';

/** What a person comes to see, as it happens. */
export type HumanEvent =
  | { readonly type: 'message-create' | 'message-update'; readonly channelId: string; readonly message: SeenMessage }
  | { readonly type: 'message-delete'; readonly channelId: string; readonly messageId: string }
  | { readonly type: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly type: 'modal'; readonly channelId: string; readonly interactionId: string; readonly modal: SeenModal }
  | {
      readonly type: 'choices';
      readonly channelId: string;
      readonly interactionId: string;
      readonly choices: readonly Choice[];
    }
  | { readonly type: 'acknowledged'; readonly channelId: string; readonly interactionId: string }
  | { readonly type: 'failure'; readonly channelId: string; readonly interactionId: string; readonly reason: string }
  | { readonly type: 'commands' }
  | { readonly type: 'channel-create'; readonly channelId: string };

/** @returns Whether somebody sees a channel at all */
export function seesChannel(world: World, userId: string, channel: Channel): boolean {
  if (channel.guildId === null) return channel.recipientIds.includes(userId);
  const guild = world.guilds.get(channel.guildId);
  return guild !== undefined && (permissionsOf(guild, userId, channel) & PermissionFlagsBits.ViewChannel) !== 0n;
}

/** @returns Whether somebody sees a message: the channel, and nobody else's ephemeral ones */
export function seesMessage(world: World, userId: string, { raw, visibleTo }: StoredMessage): boolean {
  const channel = world.channels.get(raw.channel_id);
  return channel !== undefined && seesChannel(world, userId, channel) && (visibleTo === null || visibleTo === userId);
}

/** @returns What a person sees of something that happened; null for nothing */
export function toHumanEvent(world: World, userId: string, event: WorldEvent): HumanEvent | null {
  switch (event.type) {
    case 'message-create':
    case 'message-update':
    case 'message-delete': {
      if (!seesMessage(world, userId, event.message)) return null;
      const channelId = event.message.raw.channel_id;
      return event.type === 'message-delete'
        ? { type: event.type, channelId, messageId: event.message.raw.id }
        : { type: event.type, channelId, message: seeMessage(event.message) };
    }
    case 'typing': {
      const channel = world.channels.get(event.channelId);
      return channel && event.userId !== userId && seesChannel(world, userId, channel) ? event : null;
    }
    case 'answer': {
      if (event.interaction.userId !== userId) return null;
      const where = { channelId: event.interaction.channel.id, interactionId: event.interaction.id };
      const { answer } = event;
      if (answer.kind === 'modal') return { type: 'modal', ...where, modal: seeModal(answer.modal, event.interaction) };
      if (answer.kind === 'choices') return { type: 'choices', ...where, choices: answer.choices };
      return { type: 'acknowledged', ...where };
    }
    case 'failure': {
      if (event.interaction.userId !== userId) return null;
      const { id, channel } = event.interaction;
      return { type: 'failure', channelId: channel.id, interactionId: id, reason: event.reason };
    }
    case 'commands':
      return event;
    case 'channel-create':
      return seesChannel(world, userId, event.channel) ? { type: event.type, channelId: event.channel.id } : null;
    default:
      return null;
  }
}
