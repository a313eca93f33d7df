/** `npm run register`: tells Discord which commands there are. */

import 'dotenv/config';
import { REST } from 'discord.js';
import { commands } from '../commands/index.ts';
import { ConfigError, parseConfig } from './config.ts';
import { explainError } from './discord/explain-error.ts';
import { describeRegistration, registerCommands } from './discord/register-commands.ts';

try {
  const { token, api, clientId, developmentGuildId, moderation } = parseConfig(process.env);
  if (token === null) throw new ConfigError('DISCORD_TOKEN: is needed to register commands (see .env.example)');
  const rest = new REST(api === null ? {} : { api }).setToken(token);
  const settings = { clientId, developmentGuildId, homeGuildId: moderation.homeGuildId };
  const changes = await registerCommands(rest, commands, settings);
  process.stdout.write(`${describeRegistration(changes, settings).join('\n')}\n`);
} catch (error) {
  const explanation = error instanceof ConfigError ? error.message : explainError(error);
  if (explanation === null) throw error;
  process.stderr.write(`${explanation}\n`);
  process.exitCode = 2;
}
