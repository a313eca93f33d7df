import { REST } from 'discord.js';
import { commands } from '../commands/index.ts';
import { registerCommands } from './discord/register-commands.ts';
import type { GuildHandle } from './sandbox/human/guild-handle.ts';
import type { Human } from './sandbox/human/human.ts';
import { type Sandbox, type SandboxSettings, startSandbox } from './sandbox/sandbox.ts';
import { type Bot, type BotSettings, startBot } from './start-bot.ts';

/** What a bot in a sandbox is made of; the sandbox brings the token and the server. */
export interface SandboxBotSettings extends Omit<BotSettings, 'token' | 'api' | 'moderation'> {
  readonly sandbox?: SandboxSettings;
}

/** The bot in a little Discord of its own, and the people who use it there. */
export interface SandboxBot {
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  /** The home server, where moderators may reload. */
  readonly guild: GuildHandle;
  /** A server that the bot is in as well, whose people may change nothing. */
  readonly elsewhere: GuildHandle;
  readonly channels: readonly { readonly id: string; readonly name: string }[];
  /** A member of the home server. */
  readonly reader: Human;
  /** Manages the home server. */
  readonly moderator: Human;
  /** Administers the other server, and is a member of the home server like any other. */
  readonly stranger: Human;
  stop(): Promise<void>;
}

/**
 * Starts a sandbox and the bot in it, with its commands registered: no Discord, no token.
 *
 * @throws {@link CorpusError} or {@link ModelError} for what cannot be used
 */
export async function startSandboxBot(settings: SandboxBotSettings): Promise<SandboxBot> {
  const sandbox = await startSandbox({ name: 'Readout', ...settings.sandbox });
  const guild = sandbox.createGuild({ name: 'Home', channels: ['general', 'press-room'] });
  const elsewhere = sandbox.createGuild({ name: 'Elsewhere', channels: ['lobby'] });
  const reader = sandbox.createHuman({ name: 'Reader', guilds: [guild], installed: true });
  const moderator = sandbox.createHuman({ name: 'Moderator', guilds: [guild], permissions: ['ManageGuild'] });
  const stranger = sandbox.createHuman({ name: 'Stranger', guilds: [elsewhere], permissions: ['Administrator'] });
  guild.join(stranger);

  const rest = new REST({ api: sandbox.api }).setToken(sandbox.token);
  const scopes = { clientId: sandbox.applicationId, developmentGuildId: null, homeGuildId: guild.id };
  await registerCommands(rest, commands, scopes);
  const moderation = { homeGuildId: guild.id, moderatorIds: [], moderatorRoleIds: [] };
  try {
    const bot = await startBot({ ...settings, token: sandbox.token, api: sandbox.api, moderation });
    return {
      sandbox,
      bot,
      guild,
      elsewhere,
      channels: guild.channels(),
      reader,
      moderator,
      stranger,
      async stop() {
        await bot.stop();
        await sandbox.close();
      },
    };
  } catch (error) {
    await sandbox.close();
    throw error;
  }
}
