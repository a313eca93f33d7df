import type { RawData, WebSocket } from 'ws';
import type { HumanEvent } from '../sandbox/human/human-event.ts';
import type { SeenModal } from '../sandbox/human/modal.ts';
import type { SeenMessage } from '../sandbox/human/seen-message.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { carryOut } from './carry-out.ts';
import type { Role } from './people.ts';
import { type Notice, type Request, requestSchema, type Welcome } from './protocol.ts';
import { type FileAddress, showMessage } from './show-message.ts';
import { showDirectory, showPlaces } from './show-places.ts';

/** What a visit needs to know. */
export interface Visited {
  readonly sandbox: Sandbox;
  /** Whom a visitor can be. */
  readonly roles: readonly Role[];
  readonly addressFor: (role: Role) => FileAddress;
}

/** The close code for a message that is no request of ours. */
const policyViolation = 1008;

/** Serves one open page until it closes: it is one person at a time, and hears what that person sees. */
export function receiveVisit(socket: WebSocket, { sandbox, roles, addressFor }: Visited): void {
  let role: Role | null = null;
  let stopListening = () => {};
  const forms = new Map<string, SeenModal>();
  const send = (notice: Notice) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(notice));
  };
  const become = (next: Role): void => {
    stopListening();
    forms.clear();
    role = next;
    const show = (message: SeenMessage) => showMessage(message, next.human.id, addressFor(next));
    stopListening = next.human.onEvent((event) => {
      if (event.type === 'modal') forms.set(event.interactionId, event.modal);
      const notice = toNotice(event, next, sandbox, show);
      if (notice) send(notice);
    });
    send(welcome(next, roles, sandbox, show));
  };
  const handle = async (request: Request): Promise<void> => {
    if (request.do === 'be') {
      const next = roles.find(({ key }) => key === request.person) ?? roles[0];
      if (next) become(next);
    } else if (role) {
      const outcome = await carryOut(request, role.human, forms);
      send({ say: 'result', nr: request.nr, outcome });
    }
  };
  socket.on('message', (data) => {
    const request = readRequest(data);
    if (request === null) socket.close(policyViolation, 'Not a request of this page');
    else void handle(request);
  });
  socket.on('close', () => stopListening());
  socket.on('error', () => socket.terminate());
}

function readRequest(data: RawData): Request | null {
  try {
    return requestSchema.safeParse(JSON.parse(String(data))).data ?? null;
  } catch {
    return null;
  }
}

function welcome(
  role: Role,
  roles: readonly Role[],
  sandbox: Sandbox,
  show: (message: SeenMessage) => Welcome['messages'][number],
): Welcome {
  const { human } = role;
  const places = showPlaces(human, sandbox);
  return {
    say: 'welcome',
    you: { key: role.key, id: human.id, name: human.name },
    people: roles.map(({ key, about, human: { name } }) => ({ key, name, about })),
    botId: sandbox.applicationId,
    places,
    directory: showDirectory(sandbox),
    messages: places.flatMap(({ id }) => human.messages(id).map(show)),
  };
}

function toNotice(
  event: HumanEvent,
  { human }: Role,
  sandbox: Sandbox,
  show: (message: SeenMessage) => Welcome['messages'][number],
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
      const { title, raw } = event.modal;
      const components = Array.isArray(raw.components) ? raw.components : [];
      return { say: 'modal', channelId: event.channelId, interactionId: event.interactionId, modal: { title, components } };
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
