import { SlashCommandBuilder } from 'discord.js';
import { z } from 'zod';
import { defineCommand } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { findExamples } from '../src/discord/find-examples.ts';
import { renderHelp } from '../src/render/render-help.ts';

export const help = defineCommand({
  definition: everywhere(
    new SlashCommandBuilder().setName('help').setDescription('What I can do, and questions to try'),
  ),
  options: z.strictObject({}),
  isPrivate: () => true,
  async run(_, { readout, commands, isModerator }) {
    const entries = commands.map((command) => ({
      name: command.definition.name,
      description: 'description' in command.definition ? command.definition.description : undefined,
      options: 'options' in command.definition ? command.definition.options : undefined,
      isSlash: command.kind === 'slash',
      moderatorsOnly: command.kind === 'slash' && command.moderatorsOnly === true,
    }));
    const shown = entries.filter(({ moderatorsOnly }) => isModerator || !moderatorsOnly);
    return renderHelp(readout.corpus, shown, await findExamples(readout));
  },
});
