import { SlashCommandBuilder } from 'discord.js';
import { z } from 'zod';
import { defineCommand } from '../src/discord/command.ts';
import { completeMeeting, completePerson } from '../src/discord/complete.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { namedMeeting } from '../src/discord/named-meeting.ts';
import { firstPage, showAttendance } from '../src/discord/testimony.ts';
import { notices } from '../src/render/notices.ts';

export const who = defineCommand({
  definition: everywhere(
    new SlashCommandBuilder()
      .setName('who')
      .setDescription('Who was at a meeting, or at which meetings somebody was, in the words of the articles')
      .addStringOption((option) => option.setName('meeting').setDescription('Which meeting?').setAutocomplete(true))
      .addStringOption((option) =>
        option.setName('person').setDescription('Who?').setMaxLength(100).setAutocomplete(true),
      ),
  ),
  options: z.strictObject({ meeting: z.string().optional(), person: z.string().optional() }),
  complete: { meeting: completeMeeting, person: completePerson },
  isPrivate: () => false,
  run({ meeting, person }, invocation) {
    if (meeting !== undefined && person !== undefined)
      return notices.badOption('Give a meeting or a person, not both: I list the one or the other.');
    if (person !== undefined) return showAttendance(invocation, { person }, firstPage);
    if (meeting === undefined) return notices.badOption('Give a meeting, or a person.');
    return namedMeeting(invocation, meeting, (id) => showAttendance(invocation, { meeting: id }, firstPage));
  },
});
