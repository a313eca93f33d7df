import { SlashCommandBuilder } from 'discord.js';
import { z } from 'zod';
import { defineCommand } from '../src/discord/command.ts';
import { completeMeeting, findMeeting } from '../src/discord/complete.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { notices } from '../src/render/notices.ts';
import { renderMeeting } from '../src/render/render-meeting.ts';

export const meeting = defineCommand({
  definition: everywhere(
    new SlashCommandBuilder()
      .setName('meeting')
      .setDescription('Show one meeting: its facts, its articles, how they begin')
      .addStringOption((option) =>
        option.setName('name').setDescription('Which meeting?').setRequired(true).setAutocomplete(true),
      ),
  ),
  options: z.strictObject({ name: z.string() }),
  complete: { name: completeMeeting },
  isPrivate: () => false,
  run({ name }, { readout, person }) {
    const found = readout.meeting(findMeeting(readout, name) ?? '');
    if (found === undefined)
      return notices.unknown(
        'meeting',
        name,
        completeMeeting(readout, '').map((choice) => choice.name),
      );
    return renderMeeting({
      corpus: readout.corpus,
      meeting: found,
      asker: person,
      page: 0,
      isPrivate: false,
      hasMovedOn: false,
    });
  },
});
