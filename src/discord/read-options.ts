import { ApplicationCommandOptionType, type CommandInteractionOption } from 'discord.js';

/** @returns Options by name as they arrive, a subcommand's own beside its name as `subcommand`. */
export function readOptions(options: readonly CommandInteractionOption[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    options.flatMap((option) =>
      option.type === ApplicationCommandOptionType.Subcommand
        ? [['subcommand', option.name], ...Object.entries(readOptions(option.options ?? []))]
        : [[option.name, option.value]],
    ),
  );
}
