import { SlashCommandBuilder } from 'discord.js';
import { z } from 'zod';
import { defineCommand } from '../src/discord/command.ts';
import { forModerators } from '../src/discord/for-moderators.ts';
import { notices } from '../src/render/notices.ts';
import { renderStatus } from '../src/render/render-status.ts';

export const corpus = defineCommand({
  definition: forModerators(
    new SlashCommandBuilder()
      .setName('corpus')
      .setDescription('The articles in use')
      .addSubcommand((command) =>
        command.setName('status').setDescription('Version, age and counts of the articles in use'),
      ),
  ),
  options: z.strictObject({ subcommand: z.literal('status') }),
  moderatorsOnly: true,
  isPrivate: () => true,
  run: (_, { isModerator, reloader }) =>
    isModerator ? renderStatus(reloader.current(), reloader.loadedAt()) : notices.moderatorsOnly(),
});
