import { SlashCommandBuilder } from 'discord.js';
import { z } from 'zod';
import { answerAndRemember } from '../src/discord/answer.ts';
import { defineCommand } from '../src/discord/command.ts';
import { completeMeeting, findMeeting } from '../src/discord/complete.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { notices } from '../src/render/notices.ts';

export const ask = defineCommand({
  definition: everywhere(
    new SlashCommandBuilder()
      .setName('ask')
      .setDescription('Ask what was said or decided in a meeting; answers are quotations')
      .addStringOption((option) =>
        option.setName('question').setDescription('What do you want to know?').setRequired(true).setMaxLength(600),
      )
      .addStringOption((option) =>
        option.setName('meeting').setDescription('Only about this meeting').setAutocomplete(true),
      )
      .addBooleanOption((option) => option.setName('private').setDescription('Show the answer to me alone')),
  ),
  options: z.strictObject({
    question: z.string(),
    meeting: z.string().optional(),
    private: z.boolean().default(false),
  }),
  complete: { meeting: completeMeeting },
  isPrivate: (options) => options.private,
  run({ question, meeting: typed, private: isPrivate }, invocation) {
    const meeting = typed === undefined ? null : findMeeting(invocation.readout, typed);
    if (typed !== undefined && meeting === null)
      return notices.unknown(
        'meeting',
        typed,
        completeMeeting(invocation.readout, '').map(({ name }) => name),
      );
    return answerAndRemember(invocation, { question, meeting, isPrivate });
  },
});
