import { PermissionFlagsBits } from 'discord-api-types/v10';

/** What the bot's role may do in a server, and what for; nothing else is asked. */
const permissions = {
  ViewChannel: 'to hear that it is mentioned',
  SendMessages: 'to answer mentions',
  SendMessagesInThreads: 'to answer them in threads',
  ReadMessageHistory: 'to reply to the message that asks',
  AttachFiles: 'for reports and pictures, which are too long for a message',
} as const satisfies Partial<Record<keyof typeof PermissionFlagsBits, string>>;

/** @returns The bits of all permissions that the bot needs in a server. */
export const neededPermissions: bigint = Object.keys(permissions).reduce(
  (bits, name) => bits | PermissionFlagsBits[name as keyof typeof permissions],
  0n,
);

/** @returns The page on which somebody lets the bot into a server, and the one on which somebody takes it along. */
export function inviteLinks(clientId: string): { readonly server: string; readonly person: string } {
  const link = (fields: Readonly<Record<string, string>>): string =>
    `https://discord.com/oauth2/authorize?${new URLSearchParams({ client_id: clientId, ...fields })}`;
  return {
    server: link({
      integration_type: '0',
      scope: 'bot applications.commands',
      permissions: String(neededPermissions),
    }),
    person: link({ integration_type: '1', scope: 'applications.commands' }),
  };
}
