import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js';
import type { MessageCommand } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { firstPage, showCheck } from '../src/discord/testimony.ts';
import { notices } from '../src/render/notices.ts';

/** Private, because it is about what somebody else said. */
export const checkAgainstTheCorpus: MessageCommand = {
  kind: 'message',
  definition: everywhere(
    new ContextMenuCommandBuilder().setName('Check against the corpus').setType(ApplicationCommandType.Message),
  ),
  run: (text, invocation) =>
    text.trim() === '' ? notices.wordless() : showCheck(invocation, text, { ...firstPage, isPrivate: true }),
};
