import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  InteractionCallbackResponseSchema,
  MessageResponseSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import type { APIMessage } from 'discord-api-types/v10';
import { findAnswer, findInteraction, followUp, isLoading } from '../world/follow-ups.ts';
import type { Interaction, InteractionAnswer } from '../world/interaction.ts';
import { changeMessage, type MessageBody, removeMessage } from '../world/messages.ts';
import { type Callback, respond } from '../world/respond.ts';
import { checkCallback } from './check-callback.ts';
import { checkMessage } from './check-message.ts';
import { type Call, param, type Route } from './route.ts';
import type { Schema } from './schema.ts';

const callbackSchemas: Readonly<Record<number, Schema>> = {
  4: CreateMessageInteractionCallbackRequestSchema,
  5: CreateMessageInteractionCallbackRequestSchema,
  6: UpdateMessageInteractionCallbackRequestSchema,
  7: UpdateMessageInteractionCallbackRequestSchema,
  8: ApplicationCommandAutocompleteCallbackRequestSchema,
  9: ModalInteractionCallbackRequestSchema,
};

const answerPath = '/webhooks/:application/:token/messages/:message';

/** First responses to interactions, and what may follow with their token in the next 15 minutes. */
export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:interaction/:token/callback',
    open: true,
    request: ({ type }) => callbackSchemas[Number(type)],
    handle: (call) => {
      const callback = call.body as unknown as Callback;
      const source = call.world.interactions.get(param(call, 'token'))?.source?.raw;
      checkCallback(callback, call.files, source);
      const { interaction, answer } = respond(
        call.world,
        param(call, 'interaction'),
        param(call, 'token'),
        callback,
        call.files,
      );
      return call.query.with_response === 'true' ? describeAnswer(interaction, answer, callback.type) : undefined;
    },
    response: InteractionCallbackResponseSchema,
  },
  {
    method: 'POST',
    path: '/webhooks/:application/:token',
    open: true,
    request: IncomingWebhookRequestPartialSchema,
    response: MessageResponseSchema,
    handle: (call) => {
      const interaction = openInteraction(call);
      const body = call.body as MessageBody;
      checkMessage(body, call.files);
      return followUp(call.world, interaction, body, call.files).raw;
    },
  },
  {
    method: 'GET',
    path: answerPath,
    open: true,
    response: MessageResponseSchema,
    handle: (call): APIMessage => findAnswer(openInteraction(call), param(call, 'message')).raw,
  },
  {
    method: 'PATCH',
    path: answerPath,
    open: true,
    request: IncomingWebhookUpdateRequestPartialSchema,
    response: MessageResponseSchema,
    handle: (call): APIMessage => {
      const interaction = openInteraction(call);
      const message = findAnswer(interaction, param(call, 'message'));
      const body = call.body as MessageBody;
      checkMessage(body, call.files, message.raw);
      changeMessage(call.world, interaction.channel, message, body, call.files);
      return message.raw;
    },
  },
  {
    method: 'DELETE',
    path: answerPath,
    open: true,
    handle: (call) => {
      const interaction = openInteraction(call);
      removeMessage(call.world, interaction.channel, findAnswer(interaction, param(call, 'message')));
    },
  },
];

function openInteraction(call: Call): Interaction {
  return findInteraction(call.world, param(call, 'application'), param(call, 'token'));
}

function describeAnswer({ id, type, original, channel, guild }: Interaction, answer: InteractionAnswer, kind: number) {
  const message = 'message' in answer ? answer.message : null;
  return {
    interaction: {
      id,
      type,
      ...(original
        ? {
            response_message_id: original.raw.id,
            response_message_loading: isLoading(original),
            response_message_ephemeral: original.visibleTo !== null,
          }
        : {}),
      channel_id: channel.id,
      ...(guild ? { guild_id: guild.id } : {}),
    },
    ...(message ? { resource: { type: kind === 5 ? 4 : kind, message: message.raw } } : {}),
  };
}
