import type { FastifyInstance, FastifyReply } from 'fastify';
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

/** Serves the page and its files. @param token - The secret that lets a page open the socket */
export function servePage(server: FastifyInstance, { html, assets }: Page, token: string): void {
  server.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(headers)) if (!reply.hasHeader(name)) reply.header(name, value);
  });
  server.get('/', (_request, reply) => {
    reply.type('text/html; charset=utf-8');
    return html.replace(tokenMark, token);
  });
  for (const [path, { contentType, body, gzipped }] of assets)
    server.get(path, (request, reply) => {
      reply.type(contentType);
      const packs = gzipped !== null && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      return packs ? sendPacked(reply, gzipped) : reply.send(body);
    });
}

function sendPacked(reply: FastifyReply, gzipped: Buffer): FastifyReply {
  return reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding').send(gzipped);
}
