import { memberPayload, type Payload } from '../world/payloads.ts';
import type { Channel, World } from '../world/world.ts';
import type { OfferedOption, UsableCommand } from './command-picker.ts';

/** What somebody filled into the fields of a command, by name. Users, channels and roles are given by id. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** The field that somebody is typing in. */
export interface Focus {
  readonly option: string;
  readonly typed: string;
}

/**
 * Builds the data of a slash command, refusing what Discord's own client would not let anybody send.
 *
 * @throws Error that names the option and what is wrong with it
 */
export function fillOptions(
  world: World,
  channel: Channel,
  { command, offered, path }: UsableCommand,
  values: OptionValues,
  focus?: Focus,
): Payload {
  for (const name of Object.keys(values))
    if (!offered.options.some((option) => option.name === name))
      throw new Error(`/${offered.name} has no option "${name}".`);
  const filled = offered.options
    .filter(({ name }) => values[name] !== undefined || focus?.option === name)
    .map((option) =>
      focus?.option === option.name
        ? { name: option.name, type: option.type, value: focus.typed, focused: true }
        : { name: option.name, type: option.type, value: checkValue(offered.name, option, values[option.name]) },
    );
  const missing = focus
    ? undefined
    : offered.options.find(({ name, required }) => required && values[name] === undefined);
  if (missing) throw new Error(`/${offered.name} needs the option "${missing.name}".`);
  const options = [...path]
    .reverse()
    .reduce<Payload[]>((inner, name, index) => [{ name, type: index === 0 ? 1 : 2, options: inner }], filled);
  const resolved = resolve(world, channel, filled);
  return {
    id: command.raw.id,
    name: command.raw.name,
    type: 1,
    ...(command.guildId === null ? {} : { guild_id: command.guildId }),
    options,
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
}

function checkValue(command: string, option: OfferedOption, value: unknown): unknown {
  const refuse = (reason: string): never => {
    throw new Error(`The option "${option.name}" of /${command} ${reason}.`);
  };
  const expected = expectedTypes[option.type] ?? 'string';
  if (typeof value !== expected) refuse(`takes a ${expected}`);
  if (option.choices.length > 0 && !option.choices.some((choice) => choice.value === value))
    refuse(`takes one of: ${option.choices.map(({ name }) => name).join(', ')}`);
  if (typeof value === 'string' && option.type === 3) {
    const most = option.maxLength ?? 6_000;
    if (value.length < (option.minLength ?? 0)) refuse(`takes ${option.minLength} characters or more`);
    if (value.length > most) refuse(`takes ${most} characters or fewer`);
    if (value === '' && option.required) refuse('may not be empty');
  }
  if (typeof value === 'number') {
    if (option.type === 4 && !Number.isInteger(value)) refuse('takes a whole number');
    if (value < (option.minValue ?? -(2 ** 53))) refuse(`takes ${option.minValue} or more`);
    if (value > (option.maxValue ?? 2 ** 53)) refuse(`takes ${option.maxValue} or less`);
  }
  return value;
}

const expectedTypes: Readonly<Record<number, string>> = { 4: 'number', 5: 'boolean', 10: 'number' };

function resolve(world: World, channel: Channel, filled: readonly Payload[]): Payload {
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const resolved: Record<string, Record<string, unknown>> = {};
  const put = (kind: string, id: string, value: unknown) => {
    resolved[kind] = { ...resolved[kind], [id]: value };
  };
  for (const { type, value } of filled) {
    const id = String(value);
    const person = type === 6 || type === 9 ? world.people.get(id) : undefined;
    const member = guild?.members.get(id);
    if (person) put('users', id, person.user);
    if (person && member) {
      const { user: _, ...bare } = memberPayload(world, member);
      put('members', id, { ...bare, permissions: '0' });
    }
    const role = type === 8 || type === 9 ? guild?.roles.get(id) : undefined;
    if (role) put('roles', id, { id, name: role.name, permissions: role.permissions.toString() });
    const target = type === 7 ? world.channels.get(id) : undefined;
    if (target) put('channels', id, { id, name: target.name, type: 0, permissions: '0' });
  }
  return resolved;
}
