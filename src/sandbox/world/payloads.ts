import type { APIUser } from 'discord-api-types/v10';
import { permissionsOf } from './permissions.ts';
import type { Channel, Member, World } from './world.ts';

/** A JSON object on its way to the wire. */
export type Payload = Record<string, unknown>;

/** @returns An ISO 8601 time as the sandbox writes it everywhere */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

/** @returns The user with this id, as the wire shows them */
export function userPayload(world: World, id: string): APIUser {
  const person = world.people.get(id);
  if (!person) throw new Error(`There is nobody with the id ${id} in the sandbox.`);
  return person.user;
}

/** @returns A member, with the user inside */
export function memberPayload(world: World, member: Member): Payload {
  return { user: userPayload(world, member.userId), ...bareMember(member) };
}

/** @returns A member without the user, as messages carry it */
export function bareMember(member: Member): Payload {
  return {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    flags: 0,
    joined_at: isoTime(member.joinedAt),
    nick: null,
    pending: false,
    premium_since: null,
    roles: [...member.roleIds],
    collectibles: null,
    mute: false,
    deaf: false,
  };
}

/** @returns A channel, as REST and the gateway show it */
export function channelPayload(world: World, channel: Channel): Payload {
  const lastId = [...channel.messages.keys()].at(-1) ?? null;
  if (channel.guildId === null)
    return {
      id: channel.id,
      type: 1,
      flags: 0,
      last_message_id: lastId,
      recipients: channel.recipientIds.filter((id) => id !== world.application.id).map((id) => userPayload(world, id)),
    };
  return {
    id: channel.id,
    type: 0,
    flags: 0,
    last_message_id: lastId,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: null,
    rate_limit_per_user: 0,
    topic: null,
    position: world.guilds.get(channel.guildId)?.channelIds.indexOf(channel.id) ?? 0,
    permission_overwrites: channel.overwrites.map(({ id, type, allow, deny }) => ({
      id,
      type,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
    nsfw: false,
  };
}

/** @returns A channel as an interaction names it, with what the person who acts may do there */
export function interactionChannel(world: World, channel: Channel, userId: string): Payload {
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  if (!guild) return channelPayload(world, channel);
  const { permission_overwrites: _, ...rest } = channelPayload(world, channel);
  return { ...rest, permissions: permissionsOf(guild, userId, channel).toString() };
}
