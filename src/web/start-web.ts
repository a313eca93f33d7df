import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { WebSocketServer } from 'ws';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { bundlePage } from './bundle-page.ts';
import { isOwnHost, isOwnOrigin, isSameSecret } from './guard.ts';
import type { Role } from './role.ts';
import { fileAddress, serveFiles } from './serve-files.ts';
import { servePage } from './serve-page.ts';
import { receiveVisit } from './visit.ts';
import { explainListenError } from './web-error.ts';

/** Where the page is served. */
export interface WebSettings {
  /** The address to listen on: loopback, unless somebody asks for more. */
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
}

/** The page, being served. */
export interface Web {
  /** Where a browser on this machine finds it. */
  readonly url: string;
  /**
   * Lets visitors into a sandbox; until then they wait at the door.
   *
   * @param roles - Whom a visitor can be; the first is who they are at first
   */
  open(sandbox: Sandbox, roles: readonly Role[]): void;
  close(): Promise<void>;
}

/** Bytes of the largest request that a page makes. */
const largestRequest = 64 * 1024;

/**
 * Serves the page in which people use a sandbox with a browser. It listens before there is a sandbox, so that a port
 * that is taken is known at once, and the page is bundled while the bot logs in.
 *
 * @throws {@link WebError} when it cannot listen there, with what to do about it
 */
export async function startWeb({ host, port }: WebSettings): Promise<Web> {
  const token = randomBytes(32).toString('base64url');
  const atTheDoor: ReturnType<typeof receiveVisit>[] = [];
  let letIn = (visit: ReturnType<typeof receiveVisit>): void => void atTheDoor.push(visit);
  let roles: readonly Role[] = [];
  const server = fastify();
  server.addHook('onRequest', async (request, reply) => {
    if (isOwnHost(request.headers.host, host)) return;
    await reply.code(421).type('text/plain').send('This page answers to localhost and to its address only.');
  });
  servePage(server, bundlePage(), token);
  serveFiles(server, () => roles, token);
  const sockets = acceptSockets(server, host, token);
  sockets.on('connection', (visitor) => letIn(receiveVisit(visitor, fileAddress(token))));

  await server.listen({ host, port }).catch((error: unknown) => {
    throw explainListenError(error, host, port);
  });
  return {
    url: `http://${nameOf(host)}:${(server.server.address() as AddressInfo).port}`,
    open(sandbox, people) {
      roles = people;
      letIn = (visit) => visit(sandbox, people);
      for (const visit of atTheDoor) letIn(visit);
    },
    async close() {
      for (const visitor of sockets.clients) visitor.terminate();
      server.server.closeAllConnections();
      await server.close();
    },
  };
}

/** Takes sockets that our own page opens, and no others. */
function acceptSockets({ server }: FastifyInstance, ownName: string, token: string): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestRequest });
  server.on('upgrade', (request, socket, head) => {
    const { origin, host } = request.headers;
    const [path, query] = (request.url ?? '').split('?');
    const mayEnter =
      path === '/socket' &&
      isOwnHost(host, ownName) &&
      isOwnOrigin(origin, host) &&
      isSameSecret(new URLSearchParams(query).get('token') ?? '', token);
    if (mayEnter)
      sockets.handleUpgrade(request, socket, head, (visitor) => sockets.emit('connection', visitor, request));
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });
  return sockets;
}

/** @returns What a person types to reach an address that we listen on */
function nameOf(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
