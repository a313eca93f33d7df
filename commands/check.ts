import { SlashCommandBuilder } from 'discord.js';
import { z } from 'zod';
import { defineCommand } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { firstPage, showCheck } from '../src/discord/testimony.ts';

export const check = defineCommand({
  definition: everywhere(
    new SlashCommandBuilder()
      .setName('check')
      .setDescription('Compare a claim or a quotation with the articles; I never say “true” or “false”')
      .addStringOption((option) =>
        option.setName('claim').setDescription('What is claimed?').setRequired(true).setMaxLength(600),
      )
      .addBooleanOption((option) => option.setName('private').setDescription('Show the result to me alone')),
  ),
  options: z.strictObject({ claim: z.string(), private: z.boolean().default(false) }),
  isPrivate: (options) => options.private,
  run: ({ claim, private: isPrivate }, invocation) => showCheck(invocation, claim, { ...firstPage, isPrivate }),
});
