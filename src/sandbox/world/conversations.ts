import { Refusal } from '../refusal.ts';
import type { Channel, World } from './world.ts';

/** @returns The conversation of these two, begun now if they never spoke before */
export function openConversation(world: World, oneId: string, otherId: string): Channel {
  for (const channel of world.channels.values())
    if (channel.recipientIds.includes(oneId) && channel.recipientIds.includes(otherId)) return channel;
  const channel: Channel = {
    id: world.nextId(),
    guildId: null,
    name: '',
    recipientIds: [oneId, otherId],
    overwrites: [],
    messages: new Map(),
  };
  world.channels.set(channel.id, channel);
  return channel;
}

/** @throws Refusal 10003 for an id that is no channel's */
export function findChannel(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw new Refusal(10003);
  return channel;
}

/** @returns Whether the bot can see a channel at all: it is in the guild, or it is one of the two */
export function isBotIn(world: World, channel: Channel): boolean {
  return channel.guildId === null
    ? channel.recipientIds.includes(world.application.id)
    : (world.guilds.get(channel.guildId)?.installed ?? false);
}
