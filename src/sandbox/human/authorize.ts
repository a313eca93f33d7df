import { PermissionFlagsBits } from 'discord-api-types/v10';
import { permissionsOf } from '../world/permissions.ts';
import type { Channel, Command, Person, World } from '../world/world.ts';

/** Where a command is used, by Discord's number. */
const contexts = { guild: 0, botConversation: 1, privateChannel: 2 } as const;

/** @returns The context of a channel */
function contextOf(world: World, channel: Channel): number {
  if (channel.guildId !== null) return contexts.guild;
  return channel.recipientIds.includes(world.application.id) ? contexts.botConversation : contexts.privateChannel;
}

/**
 * Decides whether a person may use a command in a channel, by its scope, contexts, installations and permissions.
 *
 * @returns `authorizing_integration_owners`: who brought the application here; null if the command is not offered
 */
export function authorize(
  world: World,
  { raw, guildId }: Command,
  person: Person,
  channel: Channel,
): Record<string, string> | null {
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const context = contextOf(world, channel);
  if (guildId !== null && guildId !== guild?.id) return null;
  const types: readonly number[] = raw.integration_types ?? [0];
  const allowedContexts: readonly number[] = raw.contexts ?? (types.includes(1) ? [0, 1, 2] : [0, 1]);
  if (guildId === null && !allowedContexts.includes(context)) return null;
  const owners: Record<string, string> = {};
  if (types.includes(0)) {
    if (guild?.installed) owners['0'] = guild.id;
    if (context === contexts.botConversation) owners['0'] = '0';
  }
  if (types.includes(1) && person.installed) owners['1'] = person.user.id;
  if (Object.keys(owners).length === 0) return null;
  if (!guild) return owners;
  const bits = permissionsOf(guild, person.user.id, channel);
  return mayUse(bits, raw.default_member_permissions, '0' in owners) ? owners : null;
}

function mayUse(bits: bigint, needed: string | null, throughGuild: boolean): boolean {
  if (bits & PermissionFlagsBits.Administrator) return true;
  if (!(bits & PermissionFlagsBits.UseApplicationCommands)) return false;
  if (needed === null || !throughGuild) return true;
  const mask = BigInt(needed);
  return mask !== 0n && (bits & mask) === mask;
}
