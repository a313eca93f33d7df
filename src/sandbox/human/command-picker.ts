import type { Payload } from '../world/payloads.ts';
import type { Channel, Command, Person, World } from '../world/world.ts';
import { authorize } from './authorize.ts';

/** A command as the picker offers it; each subcommand is one of its own. */
export interface OfferedCommand {
  readonly id: string;
  /** 1 slash, 2 user, 3 message. */
  readonly type: number;
  /** Without the slash, subcommands after a space: `corpus status`. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly OfferedOption[];
}

/** A field of a slash command. */
export interface OfferedOption {
  readonly name: string;
  readonly description: string;
  /** 3 string, 4 integer, 5 boolean, 6 user, 7 channel, 8 role, 9 mentionable, 10 number, 11 attachment. */
  readonly type: number;
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
  readonly minLength: number | null;
  readonly maxLength: number | null;
  readonly minValue: number | null;
  readonly maxValue: number | null;
}

/** A command that may be used, with all that is needed to use it. */
export interface UsableCommand {
  readonly offered: OfferedCommand;
  readonly command: Command;
  readonly owners: Readonly<Record<string, string>>;
  /** The names of group and subcommand, from the outside in. */
  readonly path: readonly string[];
}

/** @returns The commands that a person may use in a channel, in the order of their registration */
export function listUsable(world: World, person: Person, channel: Channel): UsableCommand[] {
  return [...world.commands.values()].flatMap((command) => {
    const owners = authorize(world, command, person, channel);
    return owners ? unfold(command.raw as unknown as Payload, []).map((found) => ({ ...found, command, owners })) : [];
  });
}

/** @throws Error that says which commands there are, if the one that was typed is not among them */
export function findUsable(world: World, person: Person, channel: Channel, typed: string, type: number): UsableCommand {
  const name = typed.replace(/^\//, '').trim();
  const usable = listUsable(world, person, channel).filter(({ offered }) => offered.type === type);
  const found = usable.find(({ offered }) => offered.name === name);
  if (found) return found;
  const names = usable.map(({ offered }) => offered.name).join(', ') || 'none';
  throw new Error(`${person.user.username} is offered no command "${name}" here. Offered: ${names}.`);
}

function unfold(
  node: Payload,
  path: readonly string[],
): { readonly offered: OfferedCommand; readonly path: readonly string[] }[] {
  const options = (node.options ?? []) as readonly Payload[];
  const nested = options.filter(({ type }) => type === 1 || type === 2);
  if (nested.length > 0)
    return nested.flatMap((option) =>
      unfold({ ...option, id: node.id, commandName: node.commandName ?? node.name }, [...path, String(option.name)]),
    );
  const root = String(node.commandName ?? node.name);
  return [
    {
      path,
      offered: {
        id: String(node.id),
        type: path.length > 0 ? 1 : Number(node.type),
        name: [root, ...path].join(' '),
        description: String(node.description ?? ''),
        options: options.map(offerOption),
      },
    },
  ];
}

function offerOption(option: Payload): OfferedOption {
  const number = (value: unknown) => (typeof value === 'number' ? value : null);
  return {
    name: String(option.name),
    description: String(option.description),
    type: Number(option.type),
    required: option.required === true,
    autocomplete: option.autocomplete === true,
    choices: ((option.choices ?? []) as readonly Payload[]).map(({ name, value }) => ({
      name: String(name),
      value: value as string | number,
    })),
    minLength: number(option.min_length),
    maxLength: number(option.max_length),
    minValue: number(option.min_value),
    maxValue: number(option.max_value),
  };
}
