import type { World } from '../world/world.ts';
import type { SeenChannel } from './human.ts';
import { seesChannel } from './human-event.ts';

/** @returns The channels that somebody sees: those of their guilds, then their conversations */
export function listChannels(world: World, userId: string): SeenChannel[] {
  const visible = [...world.channels.values()].filter((channel) => seesChannel(world, userId, channel));
  const seen = visible.map(({ id, name, guildId, recipientIds }) => {
    const guild = guildId === null ? undefined : world.guilds.get(guildId);
    const other = world.people.get(recipientIds.find((one) => one !== userId) ?? '')?.user;
    return {
      id,
      name: guild ? name : (other?.global_name ?? other?.username ?? ''),
      guild: guild ? { id: guild.id, name: guild.name } : null,
    };
  });
  return [...seen.filter(({ guild }) => guild), ...seen.filter(({ guild }) => !guild)];
}
