import type { ShownCommand, ShownMessage } from '../shown.ts';
import type { Connection } from './connection.ts';
import type { State } from './state.ts';

/** What every part of the page may know and do. */
export interface App {
  readonly state: State;
  readonly request: Connection['request'];
  /** Says something to those who listen to the page instead of looking at it. */
  announce(text: string): void;
  /** Opens a channel or a conversation. */
  go(placeId: string): void;
  become(person: string): void;
  /** Puts a command into the message box, ready to be filled in. */
  beginCommand(command: ShownCommand, first?: string): void;
  /** Prepares a reply; null calls it off. */
  replyTo(message: ShownMessage | null): void;
  /** Puts the text of one's own message into the message box, to be changed. */
  startEditing(message: ShownMessage): void;
  /** Uses a command of a message's menu. */
  useMessageCommand(name: string, message: ShownMessage): void;
  /** Presses a button, or picks in a menu: `values` are what was picked. */
  useControl(message: ShownMessage, customId: string, values?: readonly string[]): void;
  /** Shows a refusal: why something could not be done. */
  complain(reason: string): void;
}
