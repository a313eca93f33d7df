import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/**
 * Makes the client. No privileged intent: Discord gives the text of direct messages, of messages that mention the bot
 * and of those that a message command is used on without one.
 *
 * @param api - Base of Discord's REST API; `null` for Discord's own
 */
export const createClient = (api: string | null): Client =>
  new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it a direct message in a channel that is not known yet is dropped, silently.
    partials: [Partials.Channel],
    // Nobody is ever pinged, whatever a message says about it.
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 25 }),
    rest: { invalidRequestWarningInterval: 100, ...(api !== null && { api }) },
  });
