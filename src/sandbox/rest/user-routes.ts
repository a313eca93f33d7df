import {
  CreatePrivateChannelRequestSchema,
  PrivateApplicationResponseSchema,
  PrivateChannelResponseSchema,
  UserPIIResponseSchema,
  UserResponseSchema,
} from 'discord-api-spec/zod';
import { Refusal } from '../refusal.ts';
import { openConversation } from '../world/conversations.ts';
import { channelPayload, userPayload } from '../world/payloads.ts';
import { findPerson } from '../world/people.ts';
import type { World } from '../world/world.ts';
import { param, type Route } from './route.ts';

/** Users, conversations with them, and the application itself. */
export const userRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/@me',
    response: UserPIIResponseSchema,
    handle: ({ world }) => ({
      ...userPayload(world, world.application.id),
      mfa_enabled: false,
      locale: 'en-US',
      verified: true,
      email: null,
    }),
  },
  {
    method: 'GET',
    path: '/users/:user',
    response: UserResponseSchema,
    handle: (call) => findPerson(call.world, param(call, 'user')).user,
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    request: CreatePrivateChannelRequestSchema,
    response: PrivateChannelResponseSchema,
    handle: ({ world, body }) => {
      const person = findPerson(world, String(body.recipient_id));
      if (person.user.id === world.application.id) throw new Refusal(50007);
      return channelPayload(world, openConversation(world, world.application.id, person.user.id));
    },
  },
  {
    method: 'GET',
    path: '/applications/@me',
    response: PrivateApplicationResponseSchema,
    handle: ({ world }) => applicationPayload(world),
  },
  {
    method: 'GET',
    path: '/oauth2/applications/@me',
    response: PrivateApplicationResponseSchema,
    handle: ({ world }) => applicationPayload(world),
  },
];

function applicationPayload(world: World): unknown {
  const { id, name, ownerId } = world.application;
  const people = [...world.people.values()];
  return {
    id,
    name,
    icon: null,
    description: '',
    type: null,
    flags: 0,
    flags_new: '0',
    bot: userPayload(world, id),
    bot_public: true,
    bot_require_code_grant: false,
    integration_types_config: { '0': {}, '1': {} },
    verify_key: '0'.repeat(64),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: userPayload(world, ownerId),
    approximate_guild_count: [...world.guilds.values()].filter(({ installed }) => installed).length,
    approximate_user_install_count: people.filter(({ installed }) => installed).length,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
}
