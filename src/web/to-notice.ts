import type { Human } from '../sandbox/human/human.ts';
import type { HumanEvent } from '../sandbox/human/human-event.ts';
import type { SeenMessage } from '../sandbox/human/seen-message.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Notice } from './protocol.ts';
import { showDirectory, showPlaces } from './show-places.ts';
import type { ShownMessage } from './shown.ts';

/** @returns What the page is told of something that its person saw; null for nothing */
export function toNotice(
  event: HumanEvent,
  human: Human,
  sandbox: Sandbox,
  show: (message: SeenMessage) => ShownMessage,
): Notice | null {
  switch (event.type) {
    case 'message-create':
    case 'message-update':
      return { say: 'message', message: show(event.message) };
    case 'message-delete':
      return { say: 'gone', channelId: event.channelId, messageId: event.messageId };
    case 'typing':
      return { say: 'typing', channelId: event.channelId, userId: event.userId };
    case 'modal': {
      const { channelId, interactionId, modal } = event;
      const components = Array.isArray(modal.raw.components) ? modal.raw.components : [];
      return { say: 'modal', channelId, interactionId, modal: { title: modal.title, components } };
    }
    case 'acknowledged':
      return { say: 'answered', interactionId: event.interactionId };
    case 'failure':
      return { say: 'failed', interactionId: event.interactionId, reason: event.reason };
    case 'commands':
    case 'channel-create':
      return { say: 'places', places: showPlaces(human, sandbox), directory: showDirectory(sandbox) };
    // The one who asked has them as the outcome of the request.
    case 'choices':
      return null;
  }
}
