import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, Guild, World } from './world.ts';

/** The name of a permission, as in discord-api-types: `ManageGuild`, `SendMessages`. */
export type PermissionName = keyof typeof PermissionFlagsBits;

/** What everybody may do in a new guild. */
export const everyonePermissions: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'ReadMessageHistory',
  'AddReactions',
  'EmbedLinks',
  'AttachFiles',
  'UseApplicationCommands',
  'UseExternalApps',
  'ChangeNickname',
];

/** What an application may do in a guild where it is not a member, through somebody's own installation. */
export const userInstallPermissions: readonly PermissionName[] = [
  'EmbedLinks',
  'AttachFiles',
  'MentionEveryone',
  'UseExternalEmojis',
];

const allPermissions = toBits(Object.keys(PermissionFlagsBits) as PermissionName[]);

/** @returns The bits of these permissions, together */
export function toBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

/**
 * Works out what a member may do, in the order that Discord documents: owner, roles, administrator, overwrites.
 *
 * @returns Permission bits; 0n for somebody who is not in the guild
 */
export function permissionsOf(guild: Guild, userId: string, channel?: Channel): bigint {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  if (guild.ownerId === userId) return allPermissions;
  const roleIds = [guild.id, ...member.roleIds];
  let bits = roleIds.reduce((sum, id) => sum | (guild.roles.get(id)?.permissions ?? 0n), 0n);
  if (bits & PermissionFlagsBits.Administrator) return allPermissions;
  for (const ids of [[guild.id], member.roleIds, [userId]]) {
    const matching = channel?.overwrites.filter(({ id }) => ids.includes(id)) ?? [];
    for (const { deny } of matching) bits &= ~deny;
    for (const { allow } of matching) bits |= allow;
  }
  return bits;
}

/** @returns Whether somebody may do this here; in a conversation of two, both may do everything */
export function isAllowed(
  world: World,
  channel: Channel,
  userId: string,
  ...names: readonly PermissionName[]
): boolean {
  if (channel.guildId === null) return channel.recipientIds.includes(userId);
  const guild = world.guilds.get(channel.guildId);
  const needed = toBits(names);
  return guild !== undefined && (permissionsOf(guild, userId, channel) & needed) === needed;
}
