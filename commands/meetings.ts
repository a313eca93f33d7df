import { SlashCommandBuilder } from 'discord.js';
import { z } from 'zod';
import { defineCommand } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { renderMeetings } from '../src/render/render-meetings.ts';

export const meetings = defineCommand({
  definition: everywhere(
    new SlashCommandBuilder().setName('meetings').setDescription('List the meetings I know articles of, newest first'),
  ),
  options: z.strictObject({}),
  isPrivate: () => false,
  run: (_, { readout: { corpus }, person }) =>
    renderMeetings({ corpus, asker: person, page: 0, isPrivate: false, hasMovedOn: false }),
});
