import { DiscordAPIError, HTTPError } from 'discord.js';

/** Codes of Discord's REST API that an operator can do something about. */
const apiCodes: Readonly<Record<number, string>> = {
  50001:
    'Missing access (50001): the bot is not in that server or may not see the channel. Invite it again, or let it view the channel.',
  50007:
    'This person takes no direct messages from the bot (50007). Nothing to do; they can allow them in the privacy settings of a server they share.',
  50013:
    'Missing permissions (50013): let the bot’s role send messages in that channel, in threads too, and read their history.',
  10062:
    'Unknown interaction (10062): the answer came after Discord’s 3 seconds, or another process runs with the same token. Stop other copies of the bot; if there is none, this machine is too slow or too busy.',
  40060:
    'Interaction already acknowledged (40060): another process answers with the same token. Stop other copies of the bot.',
  50027: 'The answer came after Discord’s 15 minutes (50027), and there is nowhere to show it any more.',
  10008: 'The message was deleted before it could be changed (10008). Nothing to do.',
  160002: 'May not reply (160002): let the bot’s role read the history of messages in that channel.',
};

/** After these there is no way back to whoever asked. */
const beyondTelling: readonly number[] = [50001, 50007, 50013, 10062, 40060, 50027];

/** Codes with which Discord closes the gateway for good. */
const closeCodes: Readonly<Record<number, string>> = {
  4004: 'Discord refused the token (4004). Reset it on the Bot page of your application and put the new one into DISCORD_TOKEN.',
  4013: 'Discord refused the intents as invalid (4013). Readout asks for Guilds, GuildMessages and DirectMessages only: update discord.js, and undo changes to the intents.',
  4014: 'Discord refused the intents as not allowed (4014). Readout needs no privileged one: undo changes to the intents, or enable those you added on the Bot page of your application.',
};

/** @returns What to do about an error of Discord's; `null` for one that nobody foresaw: a bug. */
export function explainError(error: unknown): string | null {
  if (error instanceof DiscordAPIError) return apiCodes[Number(error.code)] ?? explainStatus(error.status);
  if (error instanceof HTTPError) return explainStatus(error.status);
  if (!(error instanceof Error)) return null;
  if ('code' in error && error.code === 'TokenInvalid') return closeCodes[4004] ?? null;
  if ('code' in error && isNetworkCode(error.code))
    return `Discord cannot be reached (${error.code}). Check the network. A bot that runs connects again by itself; what was asked meanwhile is lost.`;
  return null;
}

/** @returns Whether it is useless to tell whoever asked that something failed. */
export const isBeyondTelling = (error: unknown): boolean =>
  error instanceof DiscordAPIError && beyondTelling.includes(Number(error.code));

/** @returns What to do after the gateway was closed with this code; `null` where discord.js comes back by itself. */
export const explainClose = (code: number): string | null => closeCodes[code] ?? null;

function explainStatus(status: number): string | null {
  if (status === 401) return closeCodes[4004] ?? null;
  if (status >= 500)
    return `Discord has trouble of its own (HTTP ${status}). Nothing to do but wait; see https://discordstatus.com.`;
  return status === 429 ? 'Discord asks for patience (HTTP 429), longer than could be waited.' : null;
}

const isNetworkCode = (code: unknown): code is string =>
  typeof code === 'string' && /^(E[A-Z]+|UND_ERR_[A-Z_]+)$/.test(code);
