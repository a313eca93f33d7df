import { type BaseInteraction, GuildMember } from 'discord.js';
import type { Member } from './is-moderator.ts';

/** The part of an interaction, of any kind, that tells who uses it. */
type Identified = Pick<BaseInteraction, 'guildId' | 'user' | 'member' | 'memberPermissions'>;

/** @returns Who uses an interaction, and what Discord says they may do there. */
export function memberOf({ guildId, user, member, memberPermissions }: Identified): Member {
  const roleIds = member === null ? [] : member instanceof GuildMember ? [...member.roles.cache.keys()] : member.roles;
  return {
    guildId,
    userId: user.id,
    roleIds: Array.isArray(roleIds) ? roleIds : [],
    permissions: guildId === null ? null : (memberPermissions?.bitfield ?? null),
  };
}
