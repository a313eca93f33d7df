/** `npm run register`: tells Discord which commands there are. */

import 'dotenv/config';
import { REST } from 'discord.js';
import { commands } from '../commands/index.ts';
import { ConfigError, parseConfig } from './config.ts';
import { explainError } from './discord/explain-error.ts';
import { inviteLinks } from './discord/invite-links.ts';
import { describeRegistration, findClientId, registerCommands } from './discord/register-commands.ts';

try {
  const { token, api, clientId, developmentGuildId, moderation } = parseConfig(process.env);
  if (token === null) throw new ConfigError('DISCORD_TOKEN: is needed to register commands (see .env.example)');
  const rest = new REST(api === null ? {} : { api }).setToken(token);
  const id = clientId ?? (await findClientId(rest));
  const settings = { clientId: id, developmentGuildId, homeGuildId: moderation.homeGuildId };
  const changes = await registerCommands(rest, commands, settings);
  const { server, person } = inviteLinks(id);
  const lines = [...describeRegistration(changes, settings), `Into a server: ${server}`, `For yourself: ${person}`];
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  const explanation = error instanceof ConfigError ? error.message : explainError(error);
  if (explanation === null) throw error;
  process.stderr.write(`${explanation}\n`);
  process.exitCode = 2;
}
