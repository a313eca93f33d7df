import { DiscordAPIError, type REST } from 'discord.js';
import {
  type RESTGetAPIApplicationCommandsResult,
  type RESTGetAPICurrentUserGuildsResult,
  type RESTGetCurrentApplicationResult,
  RESTJSONErrorCodes,
  Routes,
} from 'discord-api-types/v10';
import type { Command } from './command.ts';
import { type CommandChanges, compareCommands } from './compare-commands.ts';

/** Where commands go. */
export interface RegistrationSettings {
  readonly clientId: string;
  /** While developing: the one server that gets them all; `null` for everywhere. */
  readonly developmentGuildId: string | null;
  /** The server that gets the moderators' commands; `null` for none. */
  readonly homeGuildId: string | null;
}

/** What was done in one scope. */
export interface ScopeChanges extends CommandChanges {
  /** Id of a server; `null` for everywhere. */
  readonly guildId: string | null;
  readonly unchanged: number;
}

/** Servers of the bot that are searched for commands left over from developing. */
const searchedGuilds = 200;

/**
 * Registers commands in bulk: those for all everywhere, or while developing in one server; the moderators' in the home
 * server. Clears every other scope, so that no command is offered twice. Where nothing changed nothing is sent.
 *
 * @returns What was done, by scope; also those with nothing to do
 */
export async function registerCommands(
  rest: REST,
  commands: readonly Command[],
  settings: RegistrationSettings,
): Promise<readonly ScopeChanges[]> {
  const { developmentGuildId, homeGuildId } = settings;
  const { clientId } = settings;
  const forModerators = commands.filter(isForModerators).map(({ definition }) => definition);
  const forAll = commands.filter((command) => !isForModerators(command)).map(({ definition }) => definition);
  const guilds = new Set([
    ...(await listGuilds(rest)),
    ...[developmentGuildId, homeGuildId].filter((id) => id !== null),
  ]);

  const done = [await register(rest, clientId, null, developmentGuildId === null ? forAll : [])];
  for (const guildId of guilds)
    done.push(
      await register(rest, clientId, guildId, [
        ...(guildId === developmentGuildId ? forAll : []),
        ...(guildId === homeGuildId ? forModerators : []),
      ]),
    );
  return done;
}

async function register(
  rest: REST,
  clientId: string,
  guildId: string | null,
  wanted: readonly Command['definition'][],
): Promise<ScopeChanges> {
  const route =
    guildId === null ? Routes.applicationCommands(clientId) : Routes.applicationGuildCommands(clientId, guildId);
  const found = await listCommands(rest, route, wanted.length === 0);
  const changes = compareCommands(wanted, found, guildId === null);
  const { added, changed, removed } = changes;
  const body = guildId === null ? wanted : wanted.map(withoutPlaces);
  if (added.length + changed.length + removed.length > 0) await rest.put(route, { body });
  return { ...changes, guildId, unchanged: wanted.length - added.length - changed.length };
}

async function listCommands(
  rest: REST,
  route: `/${string}`,
  mayBeClosed: boolean,
): Promise<RESTGetAPIApplicationCommandsResult> {
  try {
    return (await rest.get(route)) as RESTGetAPIApplicationCommandsResult;
  } catch (error) {
    // A server that invited the bot without commands has none, and there is nothing to clear.
    if (mayBeClosed && error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingAccess) return [];
    throw error;
  }
}

/** Contexts and installations belong to commands that are offered everywhere. */
function withoutPlaces({ contexts: _, integration_types: __, ...definition }: Command['definition']) {
  return definition;
}

const isForModerators = (command: Command): boolean => command.kind === 'slash' && command.moderatorsOnly === true;

/** @returns The id of the application whose token this is */
export const findClientId = async (rest: REST): Promise<string> =>
  ((await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult).id;

const listGuilds = async (rest: REST): Promise<readonly string[]> => {
  const query = new URLSearchParams({ limit: String(searchedGuilds) });
  const guilds = (await rest.get(Routes.userGuilds(), { query })) as RESTGetAPICurrentUserGuildsResult;
  return guilds.map(({ id }) => id);
};

/** @returns One line for each scope in which something changed; what is missing for moderators, too. */
export function describeRegistration(
  changes: readonly ScopeChanges[],
  { homeGuildId }: Pick<RegistrationSettings, 'homeGuildId'>,
): readonly string[] {
  const lines = changes.flatMap(({ guildId, added, changed, removed, unchanged }) => {
    const parts = [
      ...(added.length > 0 ? [`added ${added.join(', ')}`] : []),
      ...(changed.length > 0 ? [`changed ${changed.join(', ')}`] : []),
      ...(removed.length > 0 ? [`removed ${removed.join(', ')}`] : []),
    ];
    const where = guildId === null ? 'Everywhere' : `In server ${guildId}`;
    return parts.length === 0 ? [] : [`${where}: ${[...parts, `${unchanged} unchanged`].join('; ')}.`];
  });
  return [
    ...(lines.length === 0 ? ['Nothing changed, and nothing was sent.'] : lines),
    ...(homeGuildId === null
      ? ['Nobody can reload the articles: set DISCORD_HOME_GUILD_ID to the server of the moderators.']
      : []),
  ];
}
