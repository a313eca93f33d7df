import { everyonePermissions, type PermissionName, toBits } from './permissions.ts';
import type { Channel, Guild, Member, Role, World } from './world.ts';

/** How a guild begins. */
export interface GuildSettings {
  readonly name: string;
  /** Names of its text channels; `['general']` if nothing is said. */
  readonly channels?: readonly string[];
  /** Whether the bot is a member; true if nothing is said. False makes a guild foreign to the bot. */
  readonly installed?: boolean;
  readonly ownerId?: string;
  /** What the bot's own role allows, beyond what everybody may do. */
  readonly botPermissions?: readonly PermissionName[];
  readonly locale?: string;
}

/** Adds a guild with its channels, and the bot in it unless it is foreign. */
export function createGuild(world: World, settings: GuildSettings): Guild {
  const id = world.nextId();
  const ownerId = settings.ownerId ?? world.application.ownerId;
  const guild: Guild = {
    id,
    name: settings.name,
    ownerId,
    locale: settings.locale ?? 'en-US',
    createdAt: world.clock.now(),
    installed: false,
    roles: new Map(),
    members: new Map(),
    channelIds: [],
  };
  world.guilds.set(id, guild);
  guild.roles.set(id, { id, name: '@everyone', permissions: toBits(everyonePermissions), managed: false, position: 0 });
  addMember(world, guild, ownerId, []);
  for (const name of settings.channels ?? ['general']) addChannel(world, guild, name);
  if (settings.installed ?? true) installBot(world, guild, settings.botPermissions ?? []);
  return guild;
}

/** Lets the bot in, with a role of its own; the client hears GUILD_CREATE. */
export function installBot(world: World, guild: Guild, permissions: readonly PermissionName[]): void {
  if (guild.installed) return;
  const role = addRole(world, guild, world.application.name, permissions, true);
  addMember(world, guild, world.application.id, [role.id]);
  guild.installed = true;
  world.emit({ type: 'guild-create', guild });
}

/** Throws the bot out; the client hears GUILD_DELETE. */
export function removeBot(world: World, guild: Guild): void {
  guild.members.delete(world.application.id);
  guild.installed = false;
  for (const [id, command] of world.commands) if (command.guildId === guild.id) world.commands.delete(id);
  world.emit({ type: 'guild-delete', guild });
}

/** Adds a role. */
export function addRole(
  world: World,
  guild: Guild,
  name: string,
  permissions: readonly PermissionName[],
  managed = false,
): Role {
  const role = { id: world.nextId(), name, permissions: toBits(permissions), managed, position: guild.roles.size };
  guild.roles.set(role.id, role);
  return role;
}

/** Adds a member, or gives a member more roles. */
export function addMember(world: World, guild: Guild, userId: string, roleIds: readonly string[]): Member {
  const known = guild.members.get(userId);
  if (known) {
    known.roleIds.push(...roleIds.filter((id) => !known.roleIds.includes(id)));
    return known;
  }
  const member: Member = { userId, roleIds: [...roleIds], joinedAt: world.clock.now() };
  guild.members.set(userId, member);
  return member;
}

/** Adds a text channel. */
export function addChannel(world: World, guild: Guild, name: string): Channel {
  const channel: Channel = {
    id: world.nextId(),
    guildId: guild.id,
    name,
    recipientIds: [],
    overwrites: [],
    messages: new Map(),
  };
  world.channels.set(channel.id, channel);
  guild.channelIds.push(channel.id);
  world.emit({ type: 'channel-create', channel });
  return channel;
}
