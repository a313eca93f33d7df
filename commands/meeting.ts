import { SlashCommandBuilder } from 'discord.js';
import { z } from 'zod';
import { defineCommand } from '../src/discord/command.ts';
import { completeMeeting } from '../src/discord/complete.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { namedMeeting } from '../src/discord/named-meeting.ts';
import { firstPage, showMeeting } from '../src/discord/testimony.ts';

export const meeting = defineCommand({
  definition: everywhere(
    new SlashCommandBuilder()
      .setName('meeting')
      .setDescription('Sum up one meeting in quotations, with its facts and its articles')
      .addStringOption((option) =>
        option.setName('name').setDescription('Which meeting?').setRequired(true).setAutocomplete(true),
      )
      .addStringOption((option) =>
        option.setName('about').setDescription('Only what was said of this').setMaxLength(200),
      ),
  ),
  options: z.strictObject({ name: z.string(), about: z.string().optional() }),
  complete: { name: completeMeeting },
  isPrivate: () => false,
  run: ({ name, about }, invocation) =>
    namedMeeting(invocation, name, (id) => showMeeting(invocation, id, about ?? null, firstPage)),
});
