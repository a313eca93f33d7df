import type { ShownMessage } from '../shown.ts';
import type { App } from './app.ts';

/** The ways to ask something of the bot by what it put up, or of a message. */
export interface Controls {
  useMessageCommand(name: string, message: ShownMessage): Promise<void>;
  /** @param values - What was picked in a menu; nothing for a button */
  useControl(message: ShownMessage, customId: string, values?: readonly string[]): Promise<void>;
  /** Shows a command as on its way until something comes of it. */
  follow(commandName: string, interactionId: string): void;
}

/** @param refresh - Draws what has changed */
export function createControls(app: App, refresh: () => void): Controls {
  const { state, request } = app;
  const follow: Controls['follow'] = (commandName, interactionId) => {
    const key = `pending-${interactionId}`;
    state.pending.push({ key, channelId: state.placeId, commandName, interactionId, failure: null });
    refresh();
  };
  return {
    follow,
    async useMessageCommand(name, { id, channelId }) {
      const outcome = await request({ do: 'message-command', name, message: { id, channelId } });
      if (outcome.kind === 'begun') follow(name, outcome.interactionId);
      else if (outcome.kind === 'refused') app.complain(outcome.reason);
    },
    async useControl({ id, channelId }, customId, values) {
      state.failures.delete(id);
      const ref = { message: { id, channelId }, customId };
      const outcome = await request(values ? { do: 'choose', ...ref, values: [...values] } : { do: 'click', ...ref });
      if (outcome.kind === 'begun') state.used.set(outcome.interactionId, { messageId: id, customId });
      else if (outcome.kind === 'refused') state.failures.set(id, outcome.reason);
      refresh();
    },
  };
}
