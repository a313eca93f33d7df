import { SlashCommandBuilder } from 'discord.js';
import { z } from 'zod';
import { defineCommand } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { explain } from '../src/discord/explain.ts';

export const help = defineCommand({
  definition: everywhere(
    new SlashCommandBuilder().setName('help').setDescription('What I can do, and questions to try'),
  ),
  options: z.strictObject({}),
  isPrivate: () => true,
  run: (_, invocation) => explain(invocation, 0),
});
