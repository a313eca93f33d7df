import { isDeepStrictEqual } from 'node:util';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { Refusal } from '../refusal.ts';
import type { Payload } from './payloads.ts';
import type { Command, World } from './world.ts';

/** @returns The commands of one scope: a guild's, or the global ones for null */
export function listCommands(world: World, guildId: string | null): Command[] {
  return [...world.commands.values()].filter((command) => command.guildId === guildId);
}

/** Replaces all commands of one scope; those of the same name and type keep their id. */
export function replaceCommands(world: World, guildId: string | null, bodies: readonly Payload[]): Command[] {
  const before = listCommands(world, guildId);
  for (const { raw } of before) world.commands.delete(raw.id);
  const commands = bodies.map((body) => putCommand(world, guildId, body, before));
  world.emit({ type: 'commands' });
  return commands;
}

/** Adds one command, or replaces the one of the same name and type. */
export function addCommand(world: World, guildId: string | null, body: Payload): Command {
  const command = putCommand(world, guildId, body, listCommands(world, guildId));
  world.emit({ type: 'commands' });
  return command;
}

/** @throws Refusal 10063 for an id that is no command of this scope */
export function findCommand(world: World, guildId: string | null, id: string): Command {
  const command = world.commands.get(id);
  if (!command || command.guildId !== guildId) throw new Refusal(10063);
  return command;
}

function putCommand(world: World, guildId: string | null, body: Payload, before: readonly Command[]): Command {
  const type = Number(body.type ?? 1);
  const same = before.find(({ raw }) => raw.name === body.name && raw.type === type);
  const id = same?.raw.id ?? world.nextId();
  const permissions = body.default_member_permissions;
  const raw = {
    id,
    application_id: world.application.id,
    version: same?.raw.version ?? id,
    default_member_permissions: permissions === null || permissions === undefined ? null : String(permissions),
    type,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    dm_permission: guildId === null,
    // Both are for global commands only; Discord drops them for a guild's.
    contexts: guildId === null ? (body.contexts ?? null) : null,
    integration_types: guildId === null ? (body.integration_types ?? [0]) : [0],
    ...(body.options ? { options: body.options } : {}),
    nsfw: body.nsfw ?? false,
    ...(guildId === null ? {} : { guild_id: guildId }),
  } as unknown as APIApplicationCommand;
  if (same && !isDeepStrictEqual(same.raw, raw)) raw.version = world.nextId();
  const command: Command = { raw, guildId };
  world.commands.set(id, command);
  return command;
}
