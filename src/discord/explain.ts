import type { Message } from '../render/message.ts';
import { renderHelp } from '../render/render-help.ts';
import type { Invocation } from './command.ts';

/** @returns One page of the help: all commands that this person may use, from their own definitions. */
export async function explain({ readout, commands, person, isModerator }: Invocation, page: number): Promise<Message> {
  const entries = commands.map((command) => ({
    name: command.definition.name,
    description: 'description' in command.definition ? command.definition.description : undefined,
    options: 'options' in command.definition ? command.definition.options : undefined,
    isSlash: command.kind === 'slash',
    moderatorsOnly: command.kind === 'slash' && command.moderatorsOnly === true,
  }));
  return renderHelp({
    corpus: readout.corpus,
    asker: person,
    page,
    entries: entries.filter(({ moderatorsOnly }) => isModerator || !moderatorsOnly),
    examples: await readout.examples(),
  });
}
