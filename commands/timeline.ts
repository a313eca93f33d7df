import { SlashCommandBuilder } from 'discord.js';
import { z } from 'zod';
import { defineCommand } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { firstPage, showTimeline } from '../src/discord/testimony.ts';

export const timeline = defineCommand({
  definition: everywhere(
    new SlashCommandBuilder()
      .setName('timeline')
      .setDescription('Follow a topic from meeting to meeting, oldest first, with a picture')
      .addStringOption((option) =>
        option.setName('words').setDescription('Which topic?').setRequired(true).setMaxLength(200),
      ),
  ),
  options: z.strictObject({ words: z.string() }),
  isPrivate: () => false,
  run: ({ words }, invocation) => showTimeline(invocation, words, firstPage),
});
