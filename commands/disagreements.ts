import { SlashCommandBuilder } from 'discord.js';
import { z } from 'zod';
import { defineCommand } from '../src/discord/command.ts';
import { completeMeeting } from '../src/discord/complete.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { namedMeeting } from '../src/discord/named-meeting.ts';
import { firstPage, showDisagreements } from '../src/discord/testimony.ts';

export const disagreements = defineCommand({
  definition: everywhere(
    new SlashCommandBuilder()
      .setName('disagreements')
      .setDescription('List where articles on the same meeting contradict each other')
      .addStringOption((option) =>
        option.setName('meeting').setDescription('Only about this meeting').setAutocomplete(true),
      ),
  ),
  options: z.strictObject({ meeting: z.string().optional() }),
  complete: { meeting: completeMeeting },
  isPrivate: () => false,
  run: ({ meeting }, invocation) =>
    meeting === undefined
      ? showDisagreements(invocation, null, firstPage)
      : namedMeeting(invocation, meeting, (id) => showDisagreements(invocation, id, firstPage)),
});
