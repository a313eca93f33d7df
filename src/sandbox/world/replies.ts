import { Refusal } from '../refusal.ts';
import type { MessageBody } from './messages.ts';
import type { Payload } from './payloads.ts';
import type { Channel, StoredMessage } from './world.ts';

/** @returns The message that a new one replies to; null if it replies to none. @throws Refusal 50035 if it is gone */
export function findReplied(channel: Channel, body: MessageBody): StoredMessage | null {
  const reference = body.message_reference;
  if (!reference) return null;
  const replied = channel.messages.get(reference.message_id) ?? null;
  if (!replied && (reference.fail_if_not_exists ?? true))
    throw new Refusal(50035, [
      { path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' },
    ]);
  return replied;
}

/** @returns What a reply says of the message that it replies to */
export function replyFields(channel: Channel, replied: StoredMessage): Payload {
  const { referenced_message: _, ...referenced } = structuredClone(replied.raw);
  return {
    message_reference: {
      type: 0,
      channel_id: channel.id,
      message_id: replied.raw.id,
      ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
    },
    referenced_message: referenced,
  };
}
