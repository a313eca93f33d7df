import type { Human } from '../sandbox/human/human.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Directory, ShownPlace } from './shown.ts';

/** @returns Where somebody can go: the channels of their servers, then the conversation with the bot, with what is offered there */
export function showPlaces(human: Human, { world }: Sandbox): readonly ShownPlace[] {
  const conversation = human.conversation.id;
  return human
    .channels()
    .filter(({ id, guild }) => guild !== null || id === conversation)
    .map(({ id, name, guild }) => ({ id, name, guild, memberIds: membersOf(world, id), commands: human.commands(id) }));
}

function membersOf(world: Sandbox['world'], channelId: string): readonly string[] {
  const channel = world.channels.get(channelId);
  if (!channel || channel.guildId === null) return channel?.recipientIds ?? [];
  return [...(world.guilds.get(channel.guildId)?.members.keys() ?? [])];
}

/** @returns The names of everybody and everything in the sandbox */
export function showDirectory({ world }: Sandbox): Directory {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId !== null);
  const roles = [...world.guilds.values()].flatMap((guild) => [...guild.roles.values()]);
  return {
    users: Object.fromEntries(
      [...world.people.values()].map(({ user }) => [user.id, user.global_name ?? user.username]),
    ),
    roles: Object.fromEntries(roles.map(({ id, name }) => [id, name])),
    channels: Object.fromEntries(channels.map(({ id, name }) => [id, name])),
  };
}
