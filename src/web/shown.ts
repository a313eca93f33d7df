/** What the page is shown of the sandbox: plain data, as it goes over the socket. */

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
