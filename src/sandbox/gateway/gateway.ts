import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import { type FaultPlan, takeGatewayFault } from '../faults/faults.ts';
import type { World } from '../world/world.ts';
import { type GatewayState, serveConnection } from './connection.ts';
import { dispatch, type Session } from './session.ts';
import { type GatewayEvent, translateEvent } from './translate-event.ts';

/** The gateway, as its owner handles it. */
export interface Gateway {
  readonly state: GatewayState;
  /** Sends a frame that is no event to every client. */
  broadcast(frame: unknown): void;
  /** Closes every connection with a code. */
  disconnect(code: number, reason: string): void;
  close(): void;
}

/** Opens the gateway on a server of HTTP, at `/gateway`. */
export function createGateway(world: World, server: Server, faults: FaultPlan, heartbeatMs: number): Gateway {
  const state: GatewayState = { sessions: new Map(), heartbeatMs, silent: false };
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    if (!request.url?.startsWith('/gateway')) return;
    sockets.handleUpgrade(request, socket, head, (client) => serveConnection(world, state, client));
  });
  const stopListening = world.listen((event) => {
    for (const session of state.sessions.values()) {
      const translated = translateEvent(world, session.intents, event);
      if (translated) deliver(session, translated, faults);
    }
  });
  const forEach = (act: (session: Session) => void) => [...state.sessions.values()].forEach(act);
  return {
    state,
    broadcast: (frame) => forEach(({ send }) => send?.(frame)),
    disconnect: (code, reason) => forEach(({ close }) => close?.(code, reason)),
    close() {
      stopListening();
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

function deliver(session: Session, { t, d }: GatewayEvent, faults: FaultPlan): void {
  const fault = takeGatewayFault(faults, t);
  if (fault?.action === 'drop') return;
  if (fault?.action === 'delay') {
    const body = structuredClone(d);
    setTimeout(() => dispatch(session, t, body), fault.delayMs ?? 100).unref();
    return;
  }
  if (fault?.action === 'reorder') {
    session.held = { t, d };
    return;
  }
  dispatch(session, t, d);
  if (fault?.action === 'duplicate') dispatch(session, t, d);
  const { held } = session;
  if (!held) return;
  session.held = null;
  dispatch(session, held.t, held.d);
}
