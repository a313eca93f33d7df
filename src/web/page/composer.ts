import type { ShownCommand, ShownMessage } from '../shown.ts';
import type { App } from './app.ts';
import { createCommandForm } from './command-form.ts';
import { make } from './dom.ts';
import { icon } from './icons.ts';
import { currentPlace } from './state.ts';
import { createTextBox } from './text-box.ts';

/** Where one writes: a text, or a command with its fields. */
export interface Composer {
  readonly element: HTMLElement;
  /** Begins anew in the place that is open. */
  showPlace(): void;
  showReply(): void;
  beginCommand(command: ShownCommand, first: string): void;
  startEditing(message: ShownMessage): void;
  complain(reason: string): void;
}

/** @param onSent - Told of a command that is on its way, with the id of its interaction */
export function createComposer(app: App, onSent: (command: ShownCommand, interactionId: string) => void): Composer {
  const above = make('div', { class: 'composer-above' });
  const complaint = make('div', { class: 'complaint', role: 'alert' });
  const box = make('div', { class: 'composer-box' });
  const element = make('section', { class: 'composer', 'aria-label': 'Write a message' }, complaint, above, box);
  let editing: ShownMessage | null = null;

  const complain = (reason: string): void => complaint.replaceChildren(reason);
  const text = createTextBox(app, {
    onCommand: beginCommand,
    onCancel: () => {
      if (editing) stopEditing();
      else if (app.state.replyTo) app.replyTo(null);
    },
    onChange: () => complaint.replaceChildren(),
    async onSend(written) {
      const outcome = await app.request(toRequest(written));
      if (outcome.kind === 'refused') return complain(outcome.reason);
      text.clear();
      if (editing) stopEditing();
      else if (app.state.replyTo) app.replyTo(null);
    },
  });

  function toRequest(written: string) {
    if (editing)
      return { do: 'edit', message: { id: editing.id, channelId: editing.channelId }, text: written } as const;
    const { placeId, replyTo } = app.state;
    return { do: 'say', channelId: placeId, text: written, replyTo: replyTo?.id ?? null, ping: true } as const;
  }

  function showText(): void {
    const place = currentPlace(app.state);
    text.rename(place?.guild ? `Message #${place.name}` : `Message @${place?.name ?? ''}`);
    box.replaceChildren(text.element);
    showAbove();
  }

  function beginCommand(command: ShownCommand, first: string): void {
    complaint.replaceChildren();
    const form = createCommandForm(app, command, first, {
      onCancel(left) {
        showText();
        text.set(left);
        text.focus();
      },
      onSent(interactionId) {
        onSent(command, interactionId);
        text.clear();
        showText();
        text.focus();
      },
      onComplain: complain,
    });
    box.replaceChildren(form.element);
    form.focus();
  }

  function stopEditing(): void {
    editing = null;
    text.clear();
    showAbove();
  }

  function showAbove(): void {
    const { replyTo } = app.state;
    const about = editing
      ? ['Editing your message']
      : replyTo
        ? ['Replying to ', make('strong', {}, replyTo.author.name)]
        : null;
    const stop = () => {
      if (editing) stopEditing();
      else app.replyTo(null);
      text.focus();
    };
    const close = make(
      'button',
      { type: 'button', class: 'tool', 'aria-label': editing ? 'Stop editing' : 'Do not reply', onclick: stop },
      icon('close', 16),
    );
    above.replaceChildren(...(about ? [make('div', { class: 'reply-bar' }, make('span', {}, ...about), close)] : []));
  }

  return {
    element,
    showPlace() {
      editing = null;
      complaint.replaceChildren();
      text.clear();
      showText();
    },
    showReply() {
      editing = null;
      showText();
      if (app.state.replyTo) text.focus();
    },
    beginCommand,
    startEditing(message) {
      editing = message;
      showText();
      text.set(message.content);
      text.focus();
    },
    complain,
  };
}
