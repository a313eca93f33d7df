import type { ShownCommand, ShownMessage, ShownModal, ShownPlace, Welcome } from '../shown.ts';

/** Something that was asked of the bot and has not come to anything yet; it stands in the channel like a message. */
export interface Pending {
  readonly key: string;
  readonly channelId: string;
  readonly commandName: string;
  readonly interactionId: string;
  /** What went wrong; null while it may still come. */
  readonly failure: string | null;
}

/** All that the page knows. */
export interface State {
  welcome: Welcome | null;
  placeId: string;
  /** By channel, then by id, in the order of their coming. */
  readonly messages: Map<string, Map<string, ShownMessage>>;
  pending: Pending[];
  /** What came in places that are not open, by channel: how much, and whether it pings you. */
  readonly unread: Map<string, { count: number; pings: boolean }>;
  /** Until when somebody is typing, by channel, in milliseconds since 1970. */
  readonly typing: Map<string, { readonly userId: string; readonly until: number }>;
  /** The control that was used and is not answered yet, by interaction. */
  readonly used: Map<string, { readonly messageId: string; readonly customId: string }>;
  /** What a control that was used came to, by message, where that is a failure. */
  readonly failures: Map<string, string>;
  replyTo: ShownMessage | null;
}

export const createState = (): State => ({
  welcome: null,
  placeId: '',
  messages: new Map(),
  pending: [],
  unread: new Map(),
  typing: new Map(),
  used: new Map(),
  failures: new Map(),
  replyTo: null,
});

/** Begins anew as somebody. The place stays open if they see it. */
export function enter(state: State, welcome: Welcome): void {
  for (const known of [state.messages, state.unread, state.typing, state.used, state.failures]) known.clear();
  state.pending = [];
  state.replyTo = null;
  state.welcome = welcome;
  for (const message of welcome.messages) putMessage(state, message);
  if (!welcome.places.some(({ id }) => id === state.placeId)) state.placeId = welcome.places[0]?.id ?? '';
}

export function putMessage({ messages }: State, message: ShownMessage): void {
  const channel = messages.get(message.channelId) ?? new Map<string, ShownMessage>();
  messages.set(message.channelId, channel.set(message.id, message));
}

export const currentPlace = ({ welcome, placeId }: State): ShownPlace | undefined =>
  welcome?.places.find(({ id }) => id === placeId);

/** @param type - 1 for slash commands, 3 for those of a message's menu */
export const commandsHere = (state: State, type: 1 | 3): readonly ShownCommand[] =>
  currentPlace(state)?.commands.filter((command) => command.type === type) ?? [];

export const messagesHere = ({ messages, placeId }: State): readonly ShownMessage[] => [
  ...(messages.get(placeId)?.values() ?? []),
];

/** A form that is open, with what it answers. */
export interface OpenForm {
  readonly interactionId: string;
  readonly modal: ShownModal;
}
