import { z } from 'zod';

/**
 * What the page and its server say to each other, over one socket, as JSON.
 *
 * The page is one of the sandbox's people at a time. Every request carries a number and gets one `result` with it;
 * everything else comes unasked, as it happens.
 */

const messageRef = z.strictObject({ id: z.string(), channelId: z.string() });
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** What the page asks for. It is checked like anything from outside. */
export const requestSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('be'), nr: z.number(), person: z.string() }),
  z.strictObject({ do: z.literal('ask'), nr: z.number(), channelId: z.string(), command: z.string(), values }),
  z.strictObject({
    do: z.literal('complete'),
    nr: z.number(),
    channelId: z.string(),
    command: z.string(),
    option: z.string(),
    typed: z.string(),
    values,
  }),
  z.strictObject({ do: z.literal('message-command'), nr: z.number(), name: z.string(), message: messageRef }),
  z.strictObject({
    do: z.literal('say'),
    nr: z.number(),
    channelId: z.string(),
    text: z.string(),
    replyTo: z.string().nullable(),
    ping: z.boolean(),
  }),
  z.strictObject({ do: z.literal('edit'), nr: z.number(), message: messageRef, text: z.string() }),
  z.strictObject({ do: z.literal('delete'), nr: z.number(), message: messageRef }),
  z.strictObject({ do: z.literal('click'), nr: z.number(), message: messageRef, customId: z.string() }),
  z.strictObject({
    do: z.literal('choose'),
    nr: z.number(),
    message: messageRef,
    customId: z.string(),
    values: z.array(z.string()),
  }),
  z.strictObject({
    do: z.literal('submit'),
    nr: z.number(),
    interactionId: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
]);

export type Request = z.infer<typeof requestSchema>;

/** What the server says. */
export type Notice =
  | Welcome
  | { readonly say: 'result'; readonly nr: number; readonly outcome: Outcome }
  | { readonly say: 'message'; readonly message: ShownMessage }
  | { readonly say: 'gone'; readonly channelId: string; readonly messageId: string }
  | { readonly say: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly say: 'modal'; readonly channelId: string; readonly interactionId: string; readonly modal: ShownModal }
  | { readonly say: 'answered'; readonly interactionId: string }
  | { readonly say: 'failed'; readonly interactionId: string; readonly reason: string }
  | { readonly say: 'places'; readonly places: readonly ShownPlace[]; readonly directory: Directory };

/** What came of a request: it began an interaction, it brought suggestions, it is done, or it could not be done. */
export type Outcome =
  | { readonly kind: 'begun'; readonly interactionId: string }
  | {
      readonly kind: 'choices';
      readonly choices: readonly { readonly name: string; readonly value: string | number }[];
    }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly reason: string };

/** All that somebody sees as they come in. */
export interface Welcome {
  readonly say: 'welcome';
  readonly you: { readonly key: string; readonly id: string; readonly name: string };
  readonly people: readonly { readonly key: string; readonly name: string; readonly about: string }[];
  readonly botId: string;
  readonly places: readonly ShownPlace[];
  readonly directory: Directory;
  readonly messages: readonly ShownMessage[];
}

/** A channel or a conversation, with what may be used there. */
export interface ShownPlace {
  readonly id: string;
  readonly name: string;
  readonly guild: { readonly id: string; readonly name: string } | null;
  /** Ids of those who are there, the bot among them if it is. */
  readonly memberIds: readonly string[];
  readonly commands: readonly ShownCommand[];
}

/** A command as the picker shows it; type 1 is a slash command, 3 one for messages. */
export interface ShownCommand {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly options: readonly ShownOption[];
}

/** A field of a command; types by Discord's number. */
export interface ShownOption {
  readonly name: string;
  readonly description: string;
  readonly type: number;
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
  readonly minLength: number | null;
  readonly maxLength: number | null;
  readonly minValue: number | null;
  readonly maxValue: number | null;
}

/** Names by id, for mentions and menus. */
export interface Directory {
  readonly users: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly channels: Readonly<Record<string, string>>;
}

/** A JSON object of Discord's, as the bot sent it: embeds and components are drawn by what they say. */
export type Payload = Readonly<Record<string, unknown>>;

/** A message as the page draws it. */
export interface ShownMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: { readonly id: string; readonly name: string; readonly bot: boolean };
  readonly content: string;
  readonly embeds: readonly Payload[];
  readonly components: readonly Payload[];
  readonly attachments: readonly ShownFile[];
  readonly ephemeral: boolean;
  readonly thinking: boolean;
  readonly edited: boolean;
  /** Whether links are left without a preview: the embeds are not shown. */
  readonly suppressesEmbeds: boolean;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** What it replies to: `text` is the beginning of it, empty where the message is gone. */
  readonly reply: { readonly id: string; readonly author: string; readonly text: string } | null;
  readonly command: { readonly name: string; readonly userName: string; readonly isSlash: boolean } | null;
  readonly interactionId: string | null;
  readonly pingsYou: boolean;
}

/** A file on a message, served from where the page is. */
export interface ShownFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly contentType: string;
  readonly description: string;
  readonly url: string;
}

/** A form that the bot put up. */
export interface ShownModal {
  readonly title: string;
  readonly components: readonly Payload[];
}
