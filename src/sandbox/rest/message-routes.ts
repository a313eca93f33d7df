import {
  GuildChannelResponseSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  MessageResponseSchema,
  PrivateChannelResponseSchema,
} from 'discord-api-spec/zod';
import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { Refusal } from '../refusal.ts';
import { findChannel, isBotIn } from '../world/conversations.ts';
import { changeMessage, findMessage, type MessageBody, postMessage, removeMessage } from '../world/messages.ts';
import { channelPayload } from '../world/payloads.ts';
import { isAllowed, type PermissionName } from '../world/permissions.ts';
import { readableMessage } from '../world/readable-message.ts';
import type { Channel } from '../world/world.ts';
import { checkMessage } from './check-message.ts';
import { type Call, param, type Route } from './route.ts';
import type { Schema } from './schema.ts';

const path = '/channels/:channel/messages';

const channelSchema: Schema = {
  safeParse: (channel) =>
    ((channel as { type: number }).type === 1 ? PrivateChannelResponseSchema : GuildChannelResponseSchema).safeParse(
      channel,
    ),
};

/** Messages in channels, as the bot posts, reads, changes and deletes them. */
export const messageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/:channel',
    response: channelSchema,
    handle: (call) => channelPayload(call.world, openChannel(call)),
  },
  {
    method: 'POST',
    path: '/channels/:channel/typing',
    handle: (call) => {
      const channel = openChannel(call, 'SendMessages');
      call.world.emit({ type: 'typing', channelId: channel.id, userId: call.world.application.id });
    },
  },
  {
    method: 'GET',
    path,
    items: MessageResponseSchema,
    handle: (call) => {
      const { query } = call;
      const messages = [...openChannel(call, 'ReadMessageHistory').messages.values()]
        .filter(({ visibleTo }) => visibleTo === null)
        .filter(({ raw }) => !query.before || BigInt(raw.id) < BigInt(query.before))
        .filter(({ raw }) => !query.after || BigInt(raw.id) > BigInt(query.after));
      return messages
        .slice(-Math.min(Number(query.limit ?? 50), 100))
        .reverse()
        .map((message) => readableMessage(call.world, message));
    },
  },
  {
    method: 'GET',
    path: `${path}/:message`,
    response: MessageResponseSchema,
    handle: (call) => {
      const message = findMessage(openChannel(call, 'ReadMessageHistory'), param(call, 'message'));
      if (message.visibleTo !== null) throw new Refusal(10008);
      return readableMessage(call.world, message);
    },
  },
  {
    method: 'POST',
    path,
    request: MessageCreateRequestSchema,
    response: MessageResponseSchema,
    handle: (call): APIMessage => {
      const channel = openChannel(call, 'SendMessages', ...(call.files.length > 0 ? (['AttachFiles'] as const) : []));
      const body = call.body as MessageBody;
      checkMessage(body, call.files);
      refuseClosed(call, channel);
      const flags = (body.flags ?? 0) & ~MessageFlags.Ephemeral;
      const draft = { channel, authorId: call.world.application.id, body: { ...body, flags }, files: call.files };
      return postMessage(call.world, draft).raw;
    },
  },
  {
    method: 'PATCH',
    path: `${path}/:message`,
    request: MessageEditRequestPartialSchema,
    response: MessageResponseSchema,
    handle: (call) => {
      const channel = openChannel(call);
      const message = findMessage(channel, param(call, 'message'));
      if (message.visibleTo !== null) throw new Refusal(10008);
      if (message.raw.author.id !== call.world.application.id) throw new Refusal(50005);
      const body = call.body as MessageBody;
      checkMessage(body, call.files, message.raw);
      changeMessage(call.world, channel, message, body, call.files);
      return message.raw;
    },
  },
  {
    method: 'DELETE',
    path: `${path}/:message`,
    handle: (call) => {
      const channel = openChannel(call);
      const message = findMessage(channel, param(call, 'message'));
      if (message.visibleTo !== null) throw new Refusal(10008);
      if (message.raw.author.id !== call.world.application.id) {
        if (channel.guildId === null) throw new Refusal(50003);
        if (!isAllowed(call.world, channel, call.world.application.id, 'ManageMessages')) throw new Refusal(50013);
      }
      removeMessage(call.world, channel, message);
    },
  },
];

/** The channel of a call, if the bot may see it (else 50001) and do this there (else 50013). */
function openChannel(call: Call, ...permissions: readonly PermissionName[]): Channel {
  const channel = findChannel(call.world, param(call, 'channel'));
  const { id } = call.world.application;
  if (!isBotIn(call.world, channel) || !isAllowed(call.world, channel, id, 'ViewChannel')) throw new Refusal(50001);
  if (!isAllowed(call.world, channel, id, ...permissions)) throw new Refusal(50013);
  return channel;
}

function refuseClosed({ world }: Call, channel: Channel): void {
  if (channel.recipientIds.some((id) => world.people.get(id)?.closedDms)) throw new Refusal(50007);
}
