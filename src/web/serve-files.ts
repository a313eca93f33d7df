import type { FastifyInstance } from 'fastify';
import { isSameSecret } from './guard.ts';
import type { Role } from './role.ts';
import type { FileAddress } from './show-message.ts';

interface FileParams {
  readonly token: string;
  readonly person: string;
  readonly channelId: string;
  readonly messageId: string;
  readonly fileId: string;
}

/** Pictures that are shown; everything else is only ever saved. */
const pictures: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/svg+xml']);

/** @returns Where the files are found that somebody sees */
export const fileAddress =
  (token: string) =>
  ({ key }: Role): FileAddress =>
  ({ channelId, id }, file) =>
    `/files/${token}/${key}/${channelId}/${id}/${file.id}/${encodeURIComponent(file.name)}`;

/** Serves the files of messages to whoever sees the message, at the addresses of {@link fileAddress}. */
export function serveFiles(server: FastifyInstance, roles: () => readonly Role[], token: string): void {
  const path = '/files/:token/:person/:channelId/:messageId/:fileId/:name';
  server.get<{ Params: FileParams }>(path, ({ params }, reply) => {
    const file = isSameSecret(params.token, token) ? findFile(roles(), params) : null;
    if (!file) return reply.code(404).type('text/plain').send('There is no such file here.');
    const contentType = file.contentType.split(';')[0]?.trim() ?? '';
    const isPicture = pictures.has(contentType);
    return reply
      .header('content-type', isPicture ? contentType : 'application/octet-stream')
      .header('content-disposition', isPicture ? 'inline' : 'attachment')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      .send(Buffer.from(file.data));
  });
}

function findFile(roles: readonly Role[], { person, channelId, messageId, fileId }: FileParams) {
  const human = roles.find(({ key }) => key === person)?.human;
  if (!human?.channels().some(({ id }) => id === channelId)) return null;
  const message = human.messages(channelId).find(({ id }) => id === messageId);
  return message?.attachments.find(({ id }) => id === fileId) ?? null;
}
