/** What a client asked for when it identified itself, and all that it was sent since. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  sequence: number;
  /** Every dispatch, in order, so that a client that comes back gets what it missed. */
  readonly sent: { readonly s: number; readonly t: string; readonly d: unknown }[];
  /** Sends a frame; null while the client is away. */
  send: ((frame: unknown) => void) | null;
  /** Closes the connection with a code; null while the client is away. */
  close: ((code: number, reason: string) => void) | null;
  /** An event held back, to be sent after the next one. */
  held: { readonly t: string; readonly d: unknown } | null;
}

/** How many past events a session can be given again. */
const replayLimit = 1_000;

/** Numbers an event, remembers it, and sends it if the client is there. */
export function dispatch(session: Session, t: string, d: unknown): void {
  session.sequence += 1;
  const event = { s: session.sequence, t, d: structuredClone(d) };
  session.sent.push(event);
  if (session.sent.length > replayLimit) session.sent.shift();
  session.send?.({ op: 0, ...event });
}

/** Sends again what came after a sequence number. @returns false if some of it is no longer known */
export function replay(session: Session, after: number): boolean {
  const first = session.sent[0]?.s ?? session.sequence + 1;
  if (after > session.sequence || after + 1 < first) return false;
  for (const event of session.sent) if (event.s > after) session.send?.({ op: 0, ...event });
  return true;
}
