import type { Directory, ShownCommand, ShownOption } from '../shown.ts';

export type OptionValue = string | number | boolean;

/** Something that can be picked for a field. */
export interface Suggestion {
  readonly name: string;
  readonly value: OptionValue;
}

/** @returns What can be picked for a field without asking the bot; null where anything may be typed */
export function fixedSuggestions(
  { type, choices }: ShownOption,
  { users, roles, channels }: Directory,
): readonly Suggestion[] | null {
  const listed = (of: Readonly<Record<string, string>>, mark: string) =>
    Object.entries(of).map(([value, name]) => ({ value, name: `${mark}${name}` }));
  if (choices.length > 0) return choices;
  switch (type) {
    case 5:
      return [
        { name: 'True', value: true },
        { name: 'False', value: false },
      ];
    case 6:
      return listed(users, '@');
    case 7:
      return listed(channels, '#');
    case 8:
      return listed(roles, '@');
    case 9:
      return [...listed(users, '@'), ...listed(roles, '@')];
    default:
      return null;
  }
}

/** What stands in a field: what was typed, and what was picked of the suggestions, if it was. */
export interface Filling {
  readonly typed: string;
  readonly picked: Suggestion | null;
}

/** @returns The value that is sent for a field; undefined for one that is empty; what is wrong with it as an `Error` */
export function readFilling(
  option: ShownOption,
  { typed, picked }: Filling,
  fixed: readonly Suggestion[] | null,
): OptionValue | undefined | Error {
  if (picked) return picked.value;
  if (typed === '') return option.required ? new Error('This option is required.') : undefined;
  if (fixed)
    return (
      fixed.find(({ name }) => name.toLowerCase() === typed.toLowerCase())?.value ?? new Error('Pick one of the list.')
    );
  if (option.type === 4 || option.type === 10) {
    const number = Number(typed);
    return Number.isFinite(number) ? number : new Error('This is no number.');
  }
  return typed;
}

/** @returns The commands whose names or descriptions hold what was typed after the slash, those that begin with it first */
export function matchCommands(commands: readonly ShownCommand[], typed: string): readonly ShownCommand[] {
  const wanted = typed.toLowerCase();
  const first = commands.filter(({ name }) => name.startsWith(wanted));
  return [...first, ...commands.filter((command) => !first.includes(command) && command.name.includes(wanted))];
}

/** @returns The command that a text begins with, and what stands behind its name; null while none is written out */
export function readCommand(
  commands: readonly ShownCommand[],
  text: string,
): { command: ShownCommand; rest: string } | null {
  const found = commands
    .filter(({ name }) => text.startsWith(`/${name} `))
    .toSorted((one, other) => other.name.length - one.name.length)[0];
  return found ? { command: found, rest: text.slice(found.name.length + 2).trimStart() } : null;
}
