import type { FastifyInstance } from 'fastify';
import { type Page, tokenMark } from './bundle-page.ts';

/**
 * What the page may do, which is very little: whatever an article or a person manages to smuggle into it, nothing runs,
 * nothing is loaded from elsewhere, and text cannot become HTML.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const headers = {
  'content-security-policy': pagePolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
};

/**
 * Serves the page and its files, once they are bundled.
 *
 * @param token - The secret that lets a page open the socket
 */
export function servePage(server: FastifyInstance, bundling: Promise<Page>, token: string): void {
  // Whoever asks for the page hears of a failure.
  bundling.catch(() => {});
  server.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(headers)) if (!reply.hasHeader(name)) reply.header(name, value);
  });
  server.get('/', async (_request, reply) => {
    const { html } = await bundling;
    return reply.type('text/html; charset=utf-8').send(html.replace(tokenMark, token));
  });
  server.get<{ Params: { name: string } }>('/:name', async (request, reply) => {
    const asset = (await bundling).assets.get(`/${request.params.name}`);
    if (!asset) return reply.code(404).type('text/plain').send('There is nothing here.');
    const { contentType, body, gzipped } = asset;
    const isPacked = gzipped !== null && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (isPacked) reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding');
    return reply.type(contentType).send(isPacked ? gzipped : body);
  });
}
