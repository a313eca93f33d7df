import { GatewayBotResponseSchema } from 'discord-api-spec/zod';
import type { Route } from './route.ts';

/** Where the gateway is, and how many sessions may be begun. */
export const gatewayRoutes: readonly Route[] = [
  { method: 'GET', path: '/gateway', open: true, handle: ({ world }) => ({ url: gatewayUrl(world.address) }) },
  {
    method: 'GET',
    path: '/gateway/bot',
    response: GatewayBotResponseSchema,
    handle: ({ world }) => ({
      url: gatewayUrl(world.address),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 },
    }),
  },
];

/** @returns The gateway's address, beside the server of REST */
export function gatewayUrl(address: string): string {
  return `${address.replace(/^http/, 'ws')}/gateway`;
}
