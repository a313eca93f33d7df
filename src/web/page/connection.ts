import type { Notice, Outcome, Request } from '../protocol.ts';

/** A request without its number. */
type Asking = Request extends infer Each ? (Each extends Request ? Omit<Each, 'nr'> : never) : never;

/** The line to the server. */
export interface Connection {
  /** Asks for something. @returns What came of it; refused where the line is down */
  request(asking: Asking): Promise<Outcome>;
  /** Becomes a person; all that they see comes as a welcome. */
  become(person: string): void;
}

/** What hears from the server. */
export interface Listener {
  onNotice(notice: Notice): void;
  onLine(isUp: boolean): void;
}

/** Milliseconds between tries to get the line back. */
const retryMs = 1_000;

/** Opens the line, and opens it again when it breaks. @param person - Whom to be at first, and after a break */
export function connect(token: string, person: string, { onNotice, onLine }: Listener): Connection {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let current = person;
  let count = 0;
  let socket = open();

  function open(): WebSocket {
    const next = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/socket?token=${encodeURIComponent(token)}`);
    next.addEventListener('open', () => {
      onLine(true);
      send({ do: 'be', person: current });
    });
    next.addEventListener('message', ({ data }) => hear(JSON.parse(String(data))));
    next.addEventListener('close', () => {
      onLine(false);
      for (const settle of waiting.values()) settle(lineIsDown);
      waiting.clear();
      setTimeout(() => void retry(), retryMs);
    });
    return next;
  }

  async function retry(): Promise<void> {
    // A server that has been started anew has a new secret, which only its own page knows.
    const html = await fetch('/', { cache: 'no-store' }).then(
      (response) => response.text(),
      () => null,
    );
    if (html === null) setTimeout(() => void retry(), retryMs);
    else if (html.includes(token)) socket = open();
    else location.reload();
  }

  function hear(notice: Notice): void {
    if (notice.say !== 'result') {
      onNotice(notice);
      return;
    }
    waiting.get(notice.nr)?.(notice.outcome);
    waiting.delete(notice.nr);
  }

  function send(asking: Asking): number {
    count += 1;
    socket.send(JSON.stringify({ ...asking, nr: count }));
    return count;
  }

  return {
    request(asking) {
      if (socket.readyState !== WebSocket.OPEN) return Promise.resolve(lineIsDown);
      const nr = send(asking);
      return new Promise((resolve) => waiting.set(nr, resolve));
    },
    become(next) {
      current = next;
      if (socket.readyState === WebSocket.OPEN) send({ do: 'be', person: next });
    },
  };
}

const lineIsDown: Outcome = { kind: 'refused', reason: 'The sandbox does not answer. Is it still running?' };
