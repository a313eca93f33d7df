import { GatewayIntentBits } from 'discord-api-types/v10';
import { isBotIn } from '../world/conversations.ts';
import { guildPayload } from '../world/guild-payload.ts';
import { bareMember, channelPayload } from '../world/payloads.ts';
import { isAllowed } from '../world/permissions.ts';
import { readableMessage } from '../world/readable-message.ts';
import type { Channel, StoredMessage, World, WorldEvent } from '../world/world.ts';

/** An event as the gateway sends it. */
export interface GatewayEvent {
  readonly t: string;
  readonly d: unknown;
}

/** @returns What a session with these intents hears of something that happened; null for nothing */
export function translateEvent(world: World, intents: number, event: WorldEvent): GatewayEvent | null {
  switch (event.type) {
    case 'interaction':
      return { t: 'INTERACTION_CREATE', d: event.interaction.payload };
    case 'message-create':
    case 'message-update':
    case 'message-delete':
      return translateMessage(world, intents, event.type, event.message);
    case 'guild-create':
      return has(intents, 'Guilds') ? { t: 'GUILD_CREATE', d: guildPayload(world, event.guild) } : null;
    case 'guild-delete':
      return has(intents, 'Guilds') ? { t: 'GUILD_DELETE', d: { id: event.guild.id } } : null;
    case 'channel-create': {
      const { channel } = event;
      const seen = channel.guildId !== null && has(intents, 'Guilds') && isBotIn(world, channel);
      return seen ? { t: 'CHANNEL_CREATE', d: channelPayload(world, channel) } : null;
    }
    case 'typing':
      return translateTyping(world, intents, event.channelId, event.userId);
    default:
      return null;
  }
}

function translateMessage(
  world: World,
  intents: number,
  type: 'message-create' | 'message-update' | 'message-delete',
  message: StoredMessage,
): GatewayEvent | null {
  const channel = world.channels.get(message.raw.channel_id);
  if (!channel || message.visibleTo !== null || !canHear(world, channel)) return null;
  if (!has(intents, channel.guildId === null ? 'DirectMessages' : 'GuildMessages')) return null;
  const place = channel.guildId === null ? { channel_type: 1 } : { channel_type: 0, guild_id: channel.guildId };
  const { id, channel_id, author } = message.raw;
  if (type === 'message-delete') {
    const { channel_type: _, ...where } = place;
    return { t: 'MESSAGE_DELETE', d: { id, channel_id, ...where } };
  }
  const member = channel.guildId === null ? undefined : world.guilds.get(channel.guildId)?.members.get(author.id);
  return {
    t: type === 'message-create' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE',
    d: { ...readableMessage(world, message, intents), ...place, ...(member ? { member: bareMember(member) } : {}) },
  };
}

function translateTyping(world: World, intents: number, channelId: string, userId: string): GatewayEvent | null {
  const channel = world.channels.get(channelId);
  if (!channel || !canHear(world, channel)) return null;
  if (!has(intents, channel.guildId === null ? 'DirectMessageTyping' : 'GuildMessageTyping')) return null;
  const where = channel.guildId === null ? {} : { guild_id: channel.guildId };
  const timestamp = Math.floor(world.clock.now() / 1000);
  return { t: 'TYPING_START', d: { channel_id: channelId, user_id: userId, timestamp, ...where } };
}

function canHear(world: World, channel: Channel): boolean {
  return isBotIn(world, channel) && isAllowed(world, channel, world.application.id, 'ViewChannel');
}

function has(intents: number, name: keyof typeof GatewayIntentBits): boolean {
  return (intents & GatewayIntentBits[name]) !== 0;
}
