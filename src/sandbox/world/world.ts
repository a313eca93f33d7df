import type { APIApplicationCommand, APIMessage, APIUser } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import type { Interaction, InteractionAnswer } from './interaction.ts';

/** Everything there is in this little Discord: one application, its bot, guilds, channels, people. */
export interface World {
  readonly clock: Clock;
  /** A new id, greater than all before. */
  readonly nextId: () => string;
  readonly application: Application;
  readonly people: Map<string, Person>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly commands: Map<string, Command>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  /** Where HTTP is served, `http://127.0.0.1:PORT`; empty until it listens. */
  address: string;
  emit(event: WorldEvent): void;
  /** @returns a function that stops listening */
  listen(listener: (event: WorldEvent) => void): () => void;
}

/** The application under test; its id is its bot's id. */
interface Application {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  /** Bits of the privileged intents that were switched on in the developer portal. */
  readonly privilegedIntents: number;
  readonly ownerId: string;
}

/** A user, human or bot. */
export interface Person {
  readonly user: APIUser;
  readonly locale: string;
  /** Whether this person installed the application for themselves. */
  installed: boolean;
  /** Whether this person takes no direct messages from the bot. */
  closedDms: boolean;
}

/** A server. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  readonly createdAt: number;
  /** Whether the bot is in it; if not, the client never hears of it but through user-installed commands. */
  installed: boolean;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
  readonly channelIds: string[];
}

/** A role; the one whose id is the guild's is `@everyone`. */
export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  readonly managed: boolean;
  readonly position: number;
}

/** Somebody in a guild. */
export interface Member {
  readonly userId: string;
  readonly roleIds: string[];
  readonly joinedAt: number;
}

/** A text channel of a guild, or a conversation of two. */
export interface Channel {
  readonly id: string;
  readonly guildId: string | null;
  readonly name: string;
  /** Ids of the two in a direct conversation; empty in a guild. */
  readonly recipientIds: readonly string[];
  readonly overwrites: Overwrite[];
  readonly messages: Map<string, StoredMessage>;
}

/** What a channel allows and denies to a role or a member beyond the guild's own rules. */
interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: bigint;
  readonly deny: bigint;
}

/** A message, with what the wire does not say of it. */
export interface StoredMessage {
  readonly raw: APIMessage;
  /** The only person who sees it, where it is ephemeral. */
  readonly visibleTo: string | null;
  /** The interaction that it answers. */
  readonly interaction: Interaction | null;
  readonly files: Map<string, StoredFile>;
}

/** An uploaded file. */
interface StoredFile {
  readonly name: string;
  readonly contentType: string;
  readonly data: Uint8Array;
}

/** A registered command. */
export interface Command {
  readonly raw: APIApplicationCommand;
  readonly guildId: string | null;
}

/** What happens, as the gateway and the humans come to know of it. */
export type WorldEvent =
  | { readonly type: 'message-create' | 'message-update' | 'message-delete'; readonly message: StoredMessage }
  | { readonly type: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly type: 'interaction'; readonly interaction: Interaction }
  | { readonly type: 'answer'; readonly interaction: Interaction; readonly answer: InteractionAnswer }
  | { readonly type: 'failure'; readonly interaction: Interaction; readonly reason: string }
  | { readonly type: 'guild-create' | 'guild-delete'; readonly guild: Guild }
  | { readonly type: 'channel-create'; readonly channel: Channel }
  | { readonly type: 'commands' };
