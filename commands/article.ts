import { SlashCommandBuilder } from 'discord.js';
import { z } from 'zod';
import { defineCommand } from '../src/discord/command.ts';
import { completeArticle, findArticle } from '../src/discord/complete.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { notices } from '../src/render/notices.ts';
import { renderArticle } from '../src/render/render-article.ts';

export const article = defineCommand({
  definition: everywhere(
    new SlashCommandBuilder()
      .setName('article')
      .setDescription('Show one article: who published it, its outline, its first paragraph')
      .addStringOption((option) =>
        option.setName('title').setDescription('Which article?').setRequired(true).setAutocomplete(true),
      ),
  ),
  options: z.strictObject({ title: z.string() }),
  complete: { title: completeArticle },
  isPrivate: () => false,
  run({ title }, { readout, person }) {
    const found = readout.article(findArticle(readout, title) ?? '');
    if (found === undefined)
      return notices.unknown(
        'article',
        title,
        completeArticle(readout, '').map((choice) => choice.name),
      );
    return renderArticle({
      corpus: readout.corpus,
      article: found,
      asker: person,
      page: 0,
      isPrivate: false,
      hasMovedOn: false,
    });
  },
});
