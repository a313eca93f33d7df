import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Command } from './command.ts';

/** Commands of one scope, by name, as they differ from what Discord has. */
export interface CommandChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What Discord fills in where a definition says nothing. */
const commandDefaults = {
  type: 1,
  name: '',
  description: '',
  default_member_permissions: null,
  nsfw: false,
  name_localizations: null,
  description_localizations: null,
};
const globalDefaults = { contexts: null, integration_types: [0] };
const optionDefaults = {
  type: 0,
  name: '',
  description: '',
  required: false,
  autocomplete: false,
  choices: [],
  channel_types: [],
  min_value: null,
  max_value: null,
  min_length: null,
  max_length: null,
  name_localizations: null,
  description_localizations: null,
};

/**
 * Compares what is wanted with what Discord has, by what people would notice; ids, versions and defaults do not count.
 *
 * @param isGlobal - In one server alone Discord has no use for contexts and installations
 */
export function compareCommands(
  wanted: readonly Command['definition'][],
  found: readonly APIApplicationCommand[],
  isGlobal: boolean,
): CommandChanges {
  const keyOf = ({ type = 1, name }: { readonly type?: number | undefined; readonly name: string }): string =>
    `${type} ${name}`;
  const before = new Map(found.map((command) => [keyOf(command), describe(command, isGlobal)]));
  const after = new Map(wanted.map((command) => [keyOf(command), describe(command, isGlobal)]));
  const names = (commands: readonly { readonly name: string }[]): readonly string[] => commands.map(({ name }) => name);
  return {
    added: names(wanted.filter((command) => !before.has(keyOf(command)))),
    changed: names(
      wanted.filter((command) => {
        const old = before.get(keyOf(command));
        return old !== undefined && old !== after.get(keyOf(command));
      }),
    ),
    removed: names(found.filter((command) => !after.has(keyOf(command)))),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function describe(command: object, isGlobal: boolean): string {
  const fields = { ...command } as Fields;
  return JSON.stringify([
    pick(fields, isGlobal ? { ...commandDefaults, ...globalDefaults } : commandDefaults),
    describeOptions(fields.options),
  ]);
}

const describeOptions = (options: unknown): readonly unknown[] =>
  (Array.isArray(options) ? (options as readonly Fields[]) : []).map((option) => [
    pick(option, optionDefaults),
    describeOptions(option.options),
  ]);

const pick = (fields: Fields, defaults: Fields): readonly unknown[] =>
  Object.entries(defaults).map(([key, otherwise]) => {
    const value = fields[key] ?? otherwise;
    if (key === 'choices' && Array.isArray(value)) return value.map(({ name, value: sent }: Fields) => [name, sent]);
    return Array.isArray(value) ? value.toSorted() : value;
  });
