import { SlashCommandBuilder } from 'discord.js';
import { z } from 'zod';
import { defineCommand } from '../src/discord/command.ts';
import { completeMeeting } from '../src/discord/complete.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { namedMeeting } from '../src/discord/named-meeting.ts';
import { firstPage, showComparison } from '../src/discord/testimony.ts';

export const compare = defineCommand({
  definition: everywhere(
    new SlashCommandBuilder()
      .setName('compare')
      .setDescription('Compare two meetings: what is said of both, and what of one alone')
      .addStringOption((option) =>
        option.setName('first').setDescription('One meeting').setRequired(true).setAutocomplete(true),
      )
      .addStringOption((option) =>
        option.setName('second').setDescription('The other meeting').setRequired(true).setAutocomplete(true),
      ),
  ),
  options: z.strictObject({ first: z.string(), second: z.string() }),
  complete: { first: completeMeeting, second: completeMeeting },
  isPrivate: () => false,
  run: ({ first, second }, invocation) =>
    namedMeeting(invocation, first, (one) =>
      namedMeeting(invocation, second, (other) => showComparison(invocation, one, other, firstPage)),
    ),
});
