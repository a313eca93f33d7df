import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js';
import { answerAndRemember } from '../src/discord/answer.ts';
import type { MessageCommand } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { notices } from '../src/render/notices.ts';

/** Private, because it is about what somebody else said: whoever asked may share it. */
export const askAboutThis: MessageCommand = {
  kind: 'message',
  definition: everywhere(
    new ContextMenuCommandBuilder().setName('Ask Readout about this').setType(ApplicationCommandType.Message),
  ),
  run: (text, invocation) =>
    text.trim() === ''
      ? notices.wordless()
      : answerAndRemember(invocation, { question: text, context: null, meeting: null, isPrivate: true }),
};
