import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { limits } from '../limits.ts';
import { gatewayUrl } from '../rest/gateway-routes.ts';
import { userPayload } from '../world/payloads.ts';
import type { World } from '../world/world.ts';
import { type CloseCode, closeReasons, type Identify, refuseIdentify } from './identify.ts';
import { dispatch, replay, type Session } from './session.ts';
import { translateEvent } from './translate-event.ts';

/** What a connection shares with all others. */
export interface GatewayState {
  readonly sessions: Map<string, Session>;
  /** What clients are told to wait between heartbeats, in real milliseconds. */
  readonly heartbeatMs: number;
  /** Whether heartbeats go unanswered. */
  silent: boolean;
}

/** Serves one client: HELLO, then IDENTIFY or RESUME, then heartbeats, until somebody closes. */
export function serveConnection(world: World, state: GatewayState, socket: WebSocket): void {
  let session: Session | null = null;
  let frames: number[] = [];
  const send = (frame: unknown) => socket.send(JSON.stringify(frame));
  const close = (code: CloseCode) => socket.close(code, closeReasons[code]);
  const attach = (to: Session) => {
    session = to;
    to.send = send;
    to.close = (code, reason) => socket.close(code, reason);
  };
  const handlers: Readonly<Record<number, (d: unknown) => void>> = {
    1: () => {
      if (!state.silent) send({ op: 11 });
    },
    2: (d) => {
      if (session) return close(4005);
      const refused = refuseIdentify(world, (d ?? {}) as Identify);
      if (refused) return close(refused);
      attach(openSession(state, Number((d as Identify).intents)));
      if (session) welcome(world, session);
    },
    3: () => {},
    4: () => {},
    6: (d) => {
      const { token, session_id, seq } = (d ?? {}) as { token?: unknown; session_id?: string; seq?: number };
      const known = state.sessions.get(session_id ?? '');
      if (token !== world.application.token) return close(4004);
      if (!known) return send({ op: 9, d: false });
      attach(known);
      if (!replay(known, seq ?? 0)) {
        state.sessions.delete(known.id);
        session = null;
        return send({ op: 9, d: false });
      }
      dispatch(known, 'RESUMED', {});
    },
    8: () => {},
  };
  socket.on('message', (data) => {
    const now = Date.now();
    frames = [...frames.filter((at) => at > now - 60_000), now];
    if (frames.length > limits.eventsPerMinute) return close(4008);
    const frame = parseFrame(String(data));
    if (!frame) return close(4002);
    const handler = handlers[frame.op];
    if (!handler) return close(4001);
    if (!session && ![1, 2, 6].includes(frame.op)) return close(4003);
    handler(frame.d);
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    const left = session;
    if (left?.send !== send) return;
    left.send = null;
    left.close = null;
    // A client that says goodbye with 1000 or 1001 does not come back.
    if (code === 1000 || code === 1001) state.sessions.delete(left.id);
    else world.clock.after(limits.sessionMs, () => left.send ?? state.sessions.delete(left.id));
  });
  send({ op: 10, d: { heartbeat_interval: state.heartbeatMs, _trace: ['sandbox'] } });
}

function parseFrame(text: string): { readonly op: number; readonly d: unknown } | null {
  try {
    const frame = JSON.parse(text) as { op?: unknown; d?: unknown };
    return typeof frame.op === 'number' ? { op: frame.op, d: frame.d } : null;
  } catch {
    return null;
  }
}

function openSession(state: GatewayState, intents: number): Session {
  const id = randomBytes(16).toString('hex');
  const session: Session = { id, intents, sequence: 0, sent: [], send: null, close: null, held: null };
  state.sessions.set(id, session);
  return session;
}

function welcome(world: World, session: Session): void {
  const guilds = [...world.guilds.values()].filter(({ installed }) => installed);
  dispatch(session, 'READY', {
    v: 10,
    user: { ...userPayload(world, world.application.id), verified: true, mfa_enabled: false, email: null },
    user_settings: {},
    session_type: 'normal',
    session_id: session.id,
    resume_gateway_url: gatewayUrl(world.address),
    relationships: [],
    private_channels: [],
    presences: [],
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    guild_join_requests: [],
    geo_ordered_rtc_regions: [],
    application: { id: world.application.id, flags: 0 },
    shard: [0, 1],
  });
  for (const guild of guilds) {
    const event = translateEvent(world, session.intents, { type: 'guild-create', guild });
    if (event) dispatch(session, event.t, event.d);
  }
}
