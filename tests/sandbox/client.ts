import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

export const unprivileged = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

export function makeClient(sandbox: Sandbox, intents: readonly GatewayIntentBits[] = unprivileged): Client {
  return new Client({
    intents: [...intents],
    partials: [Partials.Channel],
    rest: { api: sandbox.api, retries: 0 },
  });
}

export async function logIn(
  sandbox: Sandbox,
  intents: readonly GatewayIntentBits[] = unprivileged,
): Promise<Client<true>> {
  const client = makeClient(sandbox, intents);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(sandbox.token);
  return ready;
}

/** Waits for the next event of a client. */
export function nextEvent<T>(client: Client, event: string): Promise<T> {
  return new Promise((resolve) => client.once(event, (value: T) => resolve(value)));
}
