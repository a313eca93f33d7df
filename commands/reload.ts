import { SlashCommandBuilder } from 'discord.js';
import { z } from 'zod';
import { defineCommand } from '../src/discord/command.ts';
import { forModerators } from '../src/discord/for-moderators.ts';
import { notices } from '../src/render/notices.ts';
import { renderReload } from '../src/render/render-reload.ts';

export const reload = defineCommand({
  definition: forModerators(
    new SlashCommandBuilder()
      .setName('reload')
      .setDescription('Read the articles again; a corpus with a fault changes nothing')
      .addBooleanOption((option) => option.setName('dry_run').setDescription('Only check, and say what would change')),
  ),
  options: z.strictObject({ dry_run: z.boolean().default(false) }),
  moderatorsOnly: true,
  isPrivate: () => true,
  async run({ dry_run: dryRun }, { isModerator, reloader, report }) {
    if (!isModerator) return notices.moderatorsOnly();
    return renderReload(
      await reloader.reload({ dryRun, onProgress: (done, total) => report(notices.reloading(done, total)) }),
    );
  },
});
