import type { OfferedCommand, OfferedOption } from '../sandbox/human/command-picker.ts';
import type { OptionValues } from '../sandbox/human/fill-options.ts';

/** A command as it was typed. */
export interface TypedCommand {
  readonly command: OfferedCommand;
  readonly values: OptionValues;
}

/**
 * Reads `/ask what was decided? meeting:spring`: what stands before the first named option belongs to the first option.
 *
 * @returns The command with its values; `null` for one that is not offered
 */
export function readCommand(line: string, offered: readonly OfferedCommand[]): TypedCommand | null {
  const found = findCommand(line, offered);
  if (found === null) return null;
  const { command, rest } = found;
  const values = splitOptions(rest, command.options).flatMap(({ option, typed }) =>
    typed === '' ? [] : [[option.name, readValue(option, typed)] as const],
  );
  return { command, values: Object.fromEntries(values) };
}

/** @returns The command that a line begins with, the longest name first, and the rest of the line. */
export function findCommand(
  line: string,
  offered: readonly OfferedCommand[],
): { readonly command: OfferedCommand; readonly rest: string } | null {
  const typed = line.replace(/^\//, '');
  const byLength = offered.toSorted((a, b) => b.name.length - a.name.length);
  const command = byLength.find(({ name }) => typed === name || typed.startsWith(`${name} `));
  return command === undefined ? null : { command, rest: typed.slice(command.name.length).trim() };
}

/** @returns What was typed into each option, the last one being typed at the end. */
export function splitOptions(
  rest: string,
  options: readonly OfferedOption[],
): readonly { readonly option: OfferedOption; readonly typed: string }[] {
  const [first] = options;
  if (first === undefined) return [];
  const names = options.map(({ name }) => name).join('|');
  const marks = [...rest.matchAll(new RegExp(`(?:^|\\s)(${names}):`, 'g'))];
  const opening = rest.slice(0, marks[0]?.index ?? rest.length).trim();
  const named = marks.flatMap((mark, at) => {
    const option = options.find(({ name }) => name === mark[1]);
    const typed = rest.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? rest.length).trim();
    return option === undefined ? [] : [{ option, typed }];
  });
  return opening === '' && named.length > 0 ? named : [{ option: first, typed: opening }, ...named];
}

const types = { integer: 4, boolean: 5, number: 10 } as const;

function readValue({ type }: OfferedOption, typed: string): string | number | boolean {
  if (type === types.boolean) return /^(true|yes|on|1)$/i.test(typed);
  return type === types.integer || type === types.number ? Number(typed) : typed;
}
