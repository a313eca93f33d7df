import type { Payload } from './payloads.ts';
import type { Channel, Guild, StoredMessage } from './world.ts';

/** The kinds of interaction, by Discord's number. */
export const interactionTypes = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** What somebody did to the bot, and how far its answer has come. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: (typeof interactionTypes)[keyof typeof interactionTypes];
  readonly userId: string;
  readonly channel: Channel;
  readonly guild: Guild | null;
  /** The message whose button or menu was used, or under whose button a modal was opened. */
  readonly source: StoredMessage | null;
  /** For a submitted form: the interaction that the form answered. */
  readonly trigger: Interaction | null;
  /** The command's id, or the component's or modal's `custom_id`. */
  readonly subject: string;
  /** The body of INTERACTION_CREATE. */
  readonly payload: Payload;
  /** Whether the application is here by this person's own installation alone. */
  readonly userInstallOnly: boolean;
  readonly createdAt: number;
  state: 'waiting' | 'answered' | 'failed';
  /** The message that `@original` means. */
  original: StoredMessage | null;
  followUps: number;
  expired: boolean;
  /** Calls off the three seconds. */
  cancelDeadline: () => void;
}

/** The first response to an interaction, as the person sees it. */
export type InteractionAnswer =
  | { readonly kind: 'message'; readonly message: StoredMessage }
  | { readonly kind: 'thinking'; readonly message: StoredMessage }
  | { readonly kind: 'update'; readonly message: StoredMessage }
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'modal'; readonly modal: Payload };

/** One suggestion of autocomplete. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}
