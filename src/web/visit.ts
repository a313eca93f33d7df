import type { RawData, WebSocket } from 'ws';
import type { SeenModal } from '../sandbox/human/modal.ts';
import type { SeenMessage } from '../sandbox/human/seen-message.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { carryOut } from './carry-out.ts';
import { type Notice, type Request, requestSchema } from './protocol.ts';
import type { Role } from './role.ts';
import { type FileAddress, showMessage } from './show-message.ts';
import { showDirectory, showPlaces } from './show-places.ts';
import type { ShownMessage, Welcome } from './shown.ts';
import { toNotice } from './to-notice.ts';

/** The close code for a message that is no request of ours. */
const policyViolation = 1008;

/**
 * Serves one open page until it closes: it is one person at a time, and hears what that person sees.
 *
 * @returns What lets it in, once there is a sandbox; what it asked before is answered then
 */
export function receiveVisit(
  socket: WebSocket,
  addressFor: (role: Role) => FileAddress,
): (sandbox: Sandbox, roles: readonly Role[]) => void {
  const forms = new Map<string, SeenModal>();
  let role: Role | null = null;
  let stopListening = () => {};
  let handle = (request: Request): void => void early.push(request);
  const early: Request[] = [];

  const send = (notice: Notice) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(notice));
  };
  const become = (next: Role, sandbox: Sandbox, roles: readonly Role[]): void => {
    stopListening();
    forms.clear();
    role = next;
    const show = (message: SeenMessage) => showMessage(message, next.human.id, addressFor(next));
    stopListening = next.human.onEvent((event) => {
      if (event.type === 'modal') forms.set(event.interactionId, event.modal);
      const notice = toNotice(event, next.human, sandbox, show);
      if (notice) send(notice);
    });
    send(welcome(next, roles, sandbox, show));
  };
  socket.on('message', (data) => {
    const request = readRequest(data);
    if (request === null) socket.close(policyViolation, 'Not a request of this page');
    else handle(request);
  });
  socket.on('close', () => stopListening());
  socket.on('error', () => socket.terminate());

  return (sandbox, roles) => {
    handle = async (request) => {
      if (request.do === 'be') {
        const next = roles.find(({ key }) => key === request.person) ?? roles[0];
        if (next && socket.readyState === socket.OPEN) become(next, sandbox, roles);
      } else if (role) {
        const outcome = await carryOut(request, role.human, forms);
        send({ say: 'result', nr: request.nr, outcome });
      }
    };
    for (const request of early) handle(request);
  };
}

function readRequest(data: RawData): Request | null {
  try {
    return requestSchema.safeParse(JSON.parse(String(data))).data ?? null;
  } catch {
    return null;
  }
}

function welcome(
  { key, human }: Role,
  roles: readonly Role[],
  sandbox: Sandbox,
  show: (message: SeenMessage) => ShownMessage,
): Welcome {
  const places = showPlaces(human, sandbox);
  return {
    say: 'welcome',
    you: { key, id: human.id, name: human.name },
    people: roles.map((role) => ({ key: role.key, about: role.about, name: role.human.name })),
    botId: sandbox.applicationId,
    places,
    directory: showDirectory(sandbox),
    messages: places.flatMap(({ id }) => human.messages(id).map(show)),
  };
}
