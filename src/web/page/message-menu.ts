import type { ShownMessage } from '../shown.ts';
import type { App } from './app.ts';
import { type MenuEntry, openMenu } from './open-menu.ts';
import { commandsHere } from './state.ts';

/** Opens what can be done with a message: by the ⋯ button, a right click, or the menu key. */
export function openMessageMenu(app: App, message: ShownMessage, anchor: Element | DOMRect): void {
  const { state } = app;
  const isYours = message.author.id === state.welcome?.you.id;
  const ref = { id: message.id, channelId: message.channelId };
  const remove = async (): Promise<void> => {
    const outcome = await app.request({ do: 'delete', message: ref });
    if (outcome.kind === 'refused') app.complain(outcome.reason);
  };
  const entries: MenuEntry[] = [];
  if (!message.ephemeral && !message.thinking)
    entries.push({ label: 'Reply', icon: 'reply', run: () => app.replyTo(message) });
  if (isYours) entries.push({ label: 'Edit Message', icon: 'pencil', run: () => app.startEditing(message) });
  if (message.content !== '')
    entries.push({
      label: 'Copy Text',
      icon: 'copy',
      run: () => void navigator.clipboard.writeText(message.content).catch(() => {}),
    });
  // Ephemeral messages take no commands, in Discord either.
  const commands = message.ephemeral || message.thinking ? [] : commandsHere(state, 3);
  for (const [at, { name }] of commands.entries())
    entries.push({
      label: name,
      icon: 'app',
      note: 'Apps',
      isAfterLine: at === 0,
      run: () => app.useMessageCommand(name, message),
    });
  if (message.ephemeral)
    entries.push({ label: 'Dismiss Message', icon: 'close', isAfterLine: true, run: () => void remove() });
  else if (isYours)
    entries.push({
      label: 'Delete Message',
      icon: 'bin',
      isDangerous: true,
      isAfterLine: true,
      run: () => void remove(),
    });
  if (entries.length > 0) openMenu('Message', anchor, entries);
}
