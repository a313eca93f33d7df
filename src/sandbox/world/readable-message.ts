import { type APIMessage, GatewayIntentBits } from 'discord-api-types/v10';
import type { StoredMessage, World } from './world.ts';

/**
 * What the bot may read of a message. Without the privileged intent, a message in a guild is empty to it
 * unless it wrote it or is mentioned in it.
 *
 * @param intents - What the session asked for; over REST, what the application was granted
 */
export function readableMessage(
  world: World,
  { raw }: StoredMessage,
  intents: number = world.application.privilegedIntents,
): APIMessage {
  const botId = world.application.id;
  const referenced = raw.referenced_message;
  const copy: APIMessage = referenced
    ? { ...raw, referenced_message: hide(world, referenced, raw.channel_id, botId, intents) }
    : raw;
  return hide(world, copy, raw.channel_id, botId, intents);
}

function hide(world: World, raw: APIMessage, channelId: string, botId: string, intents: number): APIMessage {
  const readable =
    (intents & GatewayIntentBits.MessageContent) !== 0 ||
    world.channels.get(channelId)?.guildId === null ||
    raw.author.id === botId ||
    raw.mentions.some(({ id }) => id === botId);
  return readable ? raw : { ...raw, content: '', embeds: [], attachments: [], components: [] };
}
