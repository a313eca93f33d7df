import { GatewayIntentBits } from 'discord-api-types/v10';
import type { World } from '../world/world.ts';

/** Why the gateway closes a connection, by Discord's close code. */
export const closeReasons = {
  4000: 'Unknown error',
  4001: 'Unknown opcode',
  4002: 'Error while decoding payload',
  4003: 'Not authenticated.',
  4004: 'Authentication failed.',
  4005: 'Already authenticated.',
  4007: 'Invalid seq.',
  4008: 'Rate limited.',
  4009: 'Session timed out.',
  4010: 'Invalid shard.',
  4011: 'Sharding required.',
  4012: 'Invalid API version.',
  4013: 'Invalid intent(s).',
  4014: 'Disallowed intent(s).',
} as const;

/** A code that the gateway closes with. */
export type CloseCode = keyof typeof closeReasons;

/** The body of IDENTIFY, as far as the gateway looks at it. */
export interface Identify {
  readonly token?: unknown;
  readonly intents?: unknown;
  readonly properties?: unknown;
  readonly shard?: unknown;
}

const knownIntents = Object.values(GatewayIntentBits)
  .filter((bit): bit is GatewayIntentBits => typeof bit === 'number')
  .reduce((bits, bit) => bits | bit, 0);

const privilegedIntents =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** @returns The code to close with, or null for a client that is let in */
export function refuseIdentify(world: World, body: Identify): CloseCode | null {
  if (typeof body.intents !== 'number' || typeof body.properties !== 'object') return 4002;
  if (body.token !== world.application.token) return 4004;
  if (body.shard !== undefined && !isShard(body.shard)) return 4010;
  if ((body.intents & ~knownIntents) !== 0) return 4013;
  if ((body.intents & privilegedIntents & ~world.application.privilegedIntents) !== 0) return 4014;
  return null;
}

function isShard(shard: unknown): boolean {
  return Array.isArray(shard) && shard.length === 2 && Number(shard[0]) < Number(shard[1]);
}
