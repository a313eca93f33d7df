import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { Payload } from '../world/payloads.ts';
import type { World } from '../world/world.ts';
import { answerCall, type RestSettings } from './answer-call.ts';
import { commandRoutes } from './command-routes.ts';
import { gatewayRoutes } from './gateway-routes.ts';
import { guildRoutes } from './guild-routes.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { type RequestBody, readMultipart } from './read-multipart.ts';
import type { RecordedExchange } from './record.ts';
import type { Route } from './route.ts';
import { userRoutes } from './user-routes.ts';

const prefix = '/api/v10';

const routes: readonly Route[] = [
  ...gatewayRoutes,
  ...userRoutes,
  ...guildRoutes,
  ...commandRoutes,
  ...messageRoutes,
  ...interactionRoutes,
];

/** Builds the server of Discord's REST API, version 10, and of uploaded files; it does not listen yet. */
export function createRestServer(
  world: World,
  settings: RestSettings,
  record: (exchange: RecordedExchange) => void,
): FastifyInstance {
  const server = fastify({ bodyLimit: limits.requestBytes, routerOptions: { maxParamLength: 400 } });
  addParsers(server);
  server.setErrorHandler((error, _request, reply) => {
    const refusal = toRefusal(error);
    if (refusal) return reply.code(refusal.status).send(refusal.toBody());
    return reply.code(500).send({ message: error instanceof Error ? error.message : String(error), code: 0 });
  });
  server.setNotFoundHandler((_request, reply) => reply.code(404).send({ message: '404: Not Found', code: 0 }));
  for (const route of routes)
    server.route({
      method: route.method,
      url: prefix + route.path,
      handler: async (request, reply) => {
        const { json, files } = (request.body ?? { json: {}, files: [] }) as RequestBody;
        const call = {
          world,
          params: request.params as Record<string, string>,
          query: request.query as Record<string, string>,
          body: json,
          files,
        };
        const path = (request.url.split('?')[0] ?? '').slice(prefix.length);
        const answer = await answerCall(route, call, request.headers.authorization, path, settings);
        record({
          method: route.method,
          path,
          body: request.body ? json : null,
          status: answer.status,
          response: answer.body,
        });
        reply.code(answer.status).headers(answer.headers);
        if (answer.body === undefined) return reply.send();
        return typeof answer.body === 'string'
          ? reply.type('text/html').send(answer.body)
          : reply.type('application/json').send(JSON.stringify(answer.body));
      },
    });
  server.get('/attachments/:channel/:attachment/:name', (request, reply) => {
    const { channel = '', attachment = '' } = request.params as Record<string, string>;
    const messages = [...(world.channels.get(channel)?.messages.values() ?? [])];
    const file = messages.map(({ files }) => files.get(attachment)).find(Boolean);
    if (!file) return reply.code(404).send('This content is no longer available.');
    return reply.type(file.contentType).send(Buffer.from(file.data));
  });
  return server;
}

function addParsers(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    try {
      done(null, { json: (text === '' ? {} : JSON.parse(String(text))) as Payload, files: [] });
    } catch {
      done(new Refusal(50109));
    }
  });
  server.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, (request: FastifyRequest, body: Buffer) =>
    readMultipart(body, request.headers['content-type'] ?? ''),
  );
}

function toRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  return (error as { code?: string }).code === 'FST_ERR_CTP_BODY_TOO_LARGE' ? new Refusal(40005) : null;
}
