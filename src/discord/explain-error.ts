import { DiscordAPIError } from 'discord.js';

/** Codes of Discord's REST API that an operator can do something about. */
const apiCodes: Readonly<Record<number, string>> = {
  50001:
    'Missing access: the bot is not in that server or may not see the channel. Invite it again, or let it view the channel.',
  50007:
    'This person takes no direct messages from the bot. Nothing to do; they can allow them in the privacy settings of a server they share.',
  50013: 'Missing permissions: let the bot’s role send messages (in threads, too) in that channel.',
  10062:
    'Unknown interaction: the answer came after Discord’s 3 seconds, or another process runs with the same token. Stop other copies of the bot; if there is none, this machine is too slow or too busy.',
  40060: 'Interaction already acknowledged: another process answers with the same token. Stop other copies of the bot.',
};

/** Codes with which Discord closes the gateway for good. */
const closeCodes: Readonly<Record<number, string>> = {
  4004: 'Discord refused the token (4004). Reset it on the Bot page of your application and put the new one into DISCORD_TOKEN.',
  4013: 'Discord refused the intents as invalid (4013). Readout asks for Guilds, GuildMessages and DirectMessages only: update discord.js, and undo changes to the intents.',
  4014: 'Discord refused the intents as not allowed (4014). Readout needs no privileged one: undo changes to the intents, or enable those you added on the Bot page of your application.',
};

/** @returns What to do about an error of Discord's; `null` for one that nobody foresaw: a bug. */
export function explainError(error: unknown): string | null {
  if (error instanceof DiscordAPIError) return apiCodes[Number(error.code)] ?? null;
  if (!(error instanceof Error)) return null;
  if ('code' in error && error.code === 'TokenInvalid') return closeCodes[4004] ?? null;
  if ('code' in error && error.code === 'DisallowedIntents') return closeCodes[4014] ?? null;
  if ('code' in error && error.code === 'InvalidIntents') return closeCodes[4013] ?? null;
  return explainClose(Number(/\b(4004|4013|4014)\b/.exec(error.message)?.[1]));
}

/** @returns What to do after the gateway was closed with this code; `null` where discord.js comes back by itself. */
export const explainClose = (code: number): string | null => closeCodes[code] ?? null;
