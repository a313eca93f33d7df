import { addChannel, addMember, addRole, installBot, removeBot } from '../world/guilds.ts';
import { type PermissionName, toBits } from '../world/permissions.ts';
import type { Guild, World } from '../world/world.ts';

/** A guild, as its administrator handles it. */
export interface GuildHandle {
  readonly id: string;
  readonly name: string;
  /** @throws Error for a name that no channel has */
  channel(name: string): { readonly id: string; readonly name: string };
  channels(): readonly { readonly id: string; readonly name: string }[];
  addChannel(name: string): { readonly id: string; readonly name: string };
  /** Adds a role. @returns its id */
  addRole(name: string, permissions?: readonly PermissionName[]): string;
  /** Makes somebody a member, or gives a member more roles. */
  join(human: { readonly id: string }, roleIds?: readonly string[]): void;
  /** Allows or denies something in one channel, to a role or a member; the guild's own id means everybody. */
  overwrite(
    channel: string,
    id: string,
    rules: { readonly allow?: readonly PermissionName[]; readonly deny?: readonly PermissionName[] },
  ): void;
  installBot(permissions?: readonly PermissionName[]): void;
  removeBot(): void;
}

/** Gives a guild's administrator something to hold. */
export function createGuildHandle(world: World, guild: Guild): GuildHandle {
  const list = () => guild.channelIds.flatMap((id) => world.channels.get(id) ?? []);
  const find = (name: string) => {
    const channel = list().find((candidate) => candidate.name === name);
    if (!channel)
      throw new Error(
        `${guild.name} has no channel "${name}". It has: ${list()
          .map((one) => one.name)
          .join(', ')}.`,
      );
    return channel;
  };
  return {
    id: guild.id,
    name: guild.name,
    channel: (name) => ({ id: find(name).id, name }),
    channels: () => list().map(({ id, name }) => ({ id, name })),
    addChannel: (name) => ({ id: addChannel(world, guild, name).id, name }),
    addRole: (name, permissions = []) => addRole(world, guild, name, permissions).id,
    join: ({ id }, roleIds = []) => void addMember(world, guild, id, roleIds),
    overwrite(channel, id, { allow = [], deny = [] }) {
      find(channel).overwrites.push({
        id,
        type: guild.roles.has(id) ? 0 : 1,
        allow: toBits(allow),
        deny: toBits(deny),
      });
    },
    installBot: (permissions = []) => installBot(world, guild, permissions),
    removeBot: () => removeBot(world, guild),
  };
}
