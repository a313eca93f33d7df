import type { Human } from '../sandbox/human/human.ts';
import { findCommand, splitOptions } from './read-line.ts';

/** What Tab offers: whole ends of the line, and the part of the line that each would replace. */
export type Completion = readonly [ends: string[], part: string];

/** Completes commands, names of options, and what the bot suggests for their values. */
export async function completeLine(line: string, human: Human, channel: string): Promise<Completion> {
  if (!line.startsWith('/')) return [[], line];
  const offered = human.commands(channel);
  const found = findCommand(line, offered);
  if (found === null) return [offered.map(({ name }) => `/${name} `).filter((name) => name.startsWith(line)), line];
  const { command, rest } = found;
  const typing = splitOptions(rest, command.options).at(-1);
  if (typing?.option.autocomplete) {
    const { option, typed } = typing;
    const choices = await human.autocomplete(channel, command.name, option.name, typed).catch(() => []);
    return [choices.map(({ value }) => String(value)), typed];
  }
  const part = /\S*$/.exec(line)?.[0] ?? '';
  const names = command.options.map(({ name }) => `${name}:`).filter((name) => !rest.includes(name));
  return [names.filter((name) => name.startsWith(part)), part];
}
