import type { APIUser } from 'discord-api-types/v10';
import { permissionsOf } from './permissions.ts';
import type { Channel, Guild, Member, Role, World } from './world.ts';

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

/** @returns A role */
export function rolePayload(role: Role, botId: string): Payload {
  return {
    id: role.id,
    name: role.name,
    description: null,
    permissions: role.permissions.toString(),
    position: role.position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: role.managed,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: 0,
    ...(role.managed ? { tags: { bot_id: botId } } : {}),
  };
}

/** @returns A guild with what GUILD_CREATE adds to it; members are the bot alone, as without the members' intent */
export function guildPayload(world: World, guild: Guild): Payload {
  const bot = guild.members.get(world.application.id);
  return {
    ...guildSettings,
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    roles: [...guild.roles.values()].map((role) => rolePayload(role, world.application.id)),
    joined_at: isoTime(bot?.joinedAt ?? guild.createdAt),
    member_count: guild.members.size,
    members: bot ? [memberPayload(world, bot)] : [],
    channels: guild.channelIds
      .map((id) => world.channels.get(id))
      .filter((channel) => channel !== undefined)
      .map((channel) => channelPayload(world, channel)),
  };
}

const guildSettings: Payload = {
  icon: null,
  description: null,
  home_header: null,
  splash: null,
  discovery_splash: null,
  features: [],
  banner: null,
  region: 'deprecated',
  application_id: null,
  afk_channel_id: null,
  afk_timeout: 300,
  system_channel_id: null,
  system_channel_flags: 0,
  widget_enabled: false,
  widget_channel_id: null,
  verification_level: 0,
  default_message_notifications: 1,
  mfa_level: 0,
  explicit_content_filter: 0,
  max_presences: null,
  max_members: 500_000,
  max_video_channel_users: 25,
  max_stage_video_channel_users: 50,
  vanity_url_code: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  premium_progress_bar_enabled: false,
  rules_channel_id: null,
  safety_alerts_channel_id: null,
  public_updates_channel_id: null,
  hub_type: null,
  nsfw: false,
  nsfw_level: 0,
  incidents_data: null,
  emojis: [],
  stickers: [],
  large: false,
  unavailable: false,
  version: 1,
  voice_states: [],
  threads: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
};
