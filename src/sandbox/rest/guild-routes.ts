import {
  GuildChannelResponseSchema,
  GuildMemberResponseSchema,
  GuildRoleResponseSchema,
  GuildWithCountsResponseSchema,
  MyGuildResponseSchema,
} from 'discord-api-spec/zod';
import { Refusal } from '../refusal.ts';
import { guildPayload, rolePayload } from '../world/guild-payload.ts';
import { channelPayload, memberPayload } from '../world/payloads.ts';
import type { Guild } from '../world/world.ts';
import { type Call, param, type Route } from './route.ts';

/** Guilds that the bot is in, with their members, roles and channels. */
export const guildRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/@me/guilds',
    items: MyGuildResponseSchema,
    handle: ({ world }) =>
      [...world.guilds.values()]
        .filter(({ installed }) => installed)
        .map(({ id, name }) => ({ id, name, icon: null, banner: null, owner: false, permissions: '0', features: [] })),
  },
  {
    method: 'GET',
    path: '/guilds/:guild',
    response: GuildWithCountsResponseSchema,
    handle: (call) => guildPayload(call.world, openGuild(call)),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/channels',
    items: GuildChannelResponseSchema,
    handle: (call) =>
      openGuild(call)
        .channelIds.map((id) => call.world.channels.get(id))
        .filter((channel) => channel !== undefined)
        .map((channel) => channelPayload(call.world, channel)),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/roles',
    items: GuildRoleResponseSchema,
    handle: (call) => [...openGuild(call).roles.values()].map((role) => rolePayload(role, call.world.application.id)),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/members/:user',
    response: GuildMemberResponseSchema,
    handle: (call) => {
      const member = openGuild(call).members.get(param(call, 'user'));
      if (!member) throw new Refusal(10007);
      return memberPayload(call.world, member);
    },
  },
];

function openGuild(call: Call): Guild {
  const guild = call.world.guilds.get(param(call, 'guild'));
  if (!guild) throw new Refusal(10004);
  if (!guild.installed) throw new Refusal(50001);
  return guild;
}
