import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { collectTexts } from './components.ts';
import { isAllowed } from './permissions.ts';
import type { Channel, StoredMessage, World } from './world.ts';

/** Who may be pinged, as the author says; without it everybody who is named. */
export interface AllowedMentions {
  readonly parse?: readonly string[] | null;
  readonly users?: readonly string[] | null;
  readonly roles?: readonly string[] | null;
  readonly replied_user?: boolean | null;
}

/** Whom a message pings. */
export type Mentions = Pick<APIMessage, 'mentions' | 'mention_roles' | 'mention_everyone'>;

/**
 * Works out whom a message pings.
 *
 * @param allowed - `allowed_mentions` of the request; nothing means Discord's default
 * @param forInteraction - Answers to interactions ping users only, unless they say otherwise
 */
export function findMentions(
  world: World,
  channel: Channel,
  message: Pick<APIMessage, 'content' | 'components' | 'author'>,
  allowed: AllowedMentions | null | undefined,
  forInteraction: boolean,
  replied: StoredMessage | null,
): Mentions {
  const text = [message.content, ...collectTexts(message.components ?? [])].join('\n');
  const parse = allowed ? (allowed.parse ?? []) : forInteraction ? ['users'] : ['users', 'roles', 'everyone'];
  const may = (kind: string, id: string, listed?: readonly string[] | null) =>
    parse.includes(kind) || (listed?.includes(id) ?? false);
  const users = new Map<string, APIUser>();
  for (const [, id = ''] of text.matchAll(/<@!?(\d+)>/g)) {
    const person = world.people.get(id);
    if (person && may('users', id, allowed?.users)) users.set(id, person.user);
  }
  // A reply to what the bot answered to an interaction does not count as a mention of the bot.
  if (replied && !replied.interaction && (allowed ? (allowed.replied_user ?? false) : true))
    users.set(replied.raw.author.id, replied.raw.author);
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const roles = [...text.matchAll(/<@&(\d+)>/g)]
    .map(([, id = '']) => id)
    .filter((id) => guild?.roles.has(id) && may('roles', id, allowed?.roles));
  return {
    mentions: [...users.values()],
    mention_roles: [...new Set(roles)],
    mention_everyone:
      guild !== undefined &&
      /@(everyone|here)\b/.test(text) &&
      parse.includes('everyone') &&
      isAllowed(world, channel, message.author.id, 'MentionEveryone'),
  };
}
