import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { WebSocketServer } from 'ws';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { bundlePage } from './bundle-page.ts';
import { isOwnHost, isOwnOrigin, isSameSecret } from './guard.ts';
import type { Role } from './people.ts';
import { serveFiles } from './serve-files.ts';
import { servePage } from './serve-page.ts';
import { receiveVisit } from './visit.ts';
import { explainListenError } from './web-error.ts';

/** What is shown, to whom, and where. */
export interface WebSettings {
  readonly sandbox: Sandbox;
  /** Whom a visitor can be; the first is who they are at first. */
  readonly roles: readonly Role[];
  /** The address to listen on: loopback, unless somebody asks for more. */
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
}

/** The page, being served. */
export interface Web {
  /** Where a browser on this machine finds it. */
  readonly url: string;
  close(): Promise<void>;
}

/** Bytes of the largest request that a page makes. */
const largestRequest = 64 * 1024;

/**
 * Serves the page in which people use the sandbox with a browser.
 *
 * @throws {@link WebError} when it cannot listen there, with what to do about it
 */
export async function startWeb({ sandbox, roles, host, port }: WebSettings): Promise<Web> {
  const token = randomBytes(32).toString('base64url');
  const page = await bundlePage();
  const server = fastify();
  server.addHook('onRequest', async (request, reply) => {
    if (!isOwnHost(request.headers.host, host))
      return reply.code(421).type('text/plain').send('This page answers to localhost and to its address only.');
  });
  servePage(server, page, token);
  const addressFor = serveFiles(server, roles, token);

  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestRequest });
  server.server.on('upgrade', (request, socket, head) => {
    const { origin, host: askedHost } = request.headers;
    const [path, query] = (request.url ?? '').split('?');
    const mayEnter =
      path === '/socket' &&
      isOwnHost(askedHost, host) &&
      isOwnOrigin(origin, askedHost) &&
      isSameSecret(new URLSearchParams(query).get('token') ?? '', token);
    if (!mayEnter) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (visitor) => receiveVisit(visitor, { sandbox, roles, addressFor }));
  });

  await server.listen({ host, port }).catch((error: unknown) => {
    throw explainListenError(error, host, port);
  });
  return {
    url: `http://${nameOf(host)}:${(server.server.address() as AddressInfo).port}`,
    async close() {
      for (const visitor of sockets.clients) visitor.terminate();
      server.server.closeAllConnections();
      await server.close();
    },
  };
}

/** @returns What a person types to reach an address that we listen on */
function nameOf(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
