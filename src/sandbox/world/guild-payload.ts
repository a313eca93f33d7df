import { channelPayload, isoTime, memberPayload, type Payload } from './payloads.ts';
import type { Guild, Role, World } from './world.ts';

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
