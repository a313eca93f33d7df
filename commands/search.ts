import { SlashCommandBuilder } from 'discord.js';
import { z } from 'zod';
import { defineCommand } from '../src/discord/command.ts';
import { completeMeeting, completePublisher, findMeeting, findPublisher } from '../src/discord/complete.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { search as searchCorpus } from '../src/discord/search.ts';
import { notices } from '../src/render/notices.ts';

const day = (what: string) =>
  z.iso.date({ error: `${what} is not a day: write it as 2025-04-03, year, month and day.` }).optional();

export const search = defineCommand({
  definition: everywhere(
    new SlashCommandBuilder()
      .setName('search')
      .setDescription('List the passages that hold some words')
      .addStringOption((option) =>
        option.setName('words').setDescription('Words to look for').setRequired(true).setMaxLength(200),
      )
      .addStringOption((option) =>
        option.setName('meeting').setDescription('Only about this meeting').setAutocomplete(true),
      )
      .addStringOption((option) =>
        option.setName('publisher').setDescription('Only by this publisher or author').setAutocomplete(true),
      )
      .addStringOption((option) => option.setName('from').setDescription('Only from this day on, such as 2025-04-03'))
      .addStringOption((option) => option.setName('to').setDescription('Only up to this day, such as 2025-04-04')),
  ),
  options: z.strictObject({
    words: z.string(),
    meeting: z.string().optional(),
    publisher: z.string().optional(),
    from: day('“from”'),
    to: day('“to”'),
  }),
  complete: { meeting: completeMeeting, publisher: completePublisher },
  isPrivate: () => false,
  run({ words, from, to, ...typed }, invocation) {
    const { readout } = invocation;
    const meeting = typed.meeting === undefined ? undefined : findMeeting(readout, typed.meeting);
    const publisher = typed.publisher === undefined ? undefined : findPublisher(readout, typed.publisher);
    if (meeting === null)
      return notices.unknown(
        'meeting',
        typed.meeting ?? '',
        completeMeeting(readout, '').map(({ name }) => name),
      );
    if (publisher === null)
      return notices.unknown(
        'publisher',
        typed.publisher ?? '',
        completePublisher(readout, '').map(({ name }) => name),
      );
    const filters = {
      ...(meeting !== undefined && { meeting }),
      ...(publisher !== undefined && { publisher }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    };
    return searchCorpus(invocation, { words, filters, page: 0, hasMovedOn: false });
  },
});
