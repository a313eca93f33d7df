import type { Message as DiscordMessage } from 'discord.js';
import { payload, type Reply } from './reply.ts';

/** Discord shows "is typing" for 10 seconds. */
const typingMs = 8000;

/** @returns The way back in a channel: a reply that pings nobody. */
export function createMessageReply(message: DiscordMessage): Reply {
  let typing: NodeJS.Timeout | undefined;
  const type = async (): Promise<void> => {
    if (message.channel.isSendable()) await message.channel.sendTyping();
  };
  const show: Reply['show'] = async (answer) => {
    clearInterval(typing);
    // Whoever has deleted the question by now still gets the answer.
    await message.reply({ ...payload(answer), failIfNotExists: false });
  };
  return {
    isAwaited: false,
    async defer() {
      // A courtesy: where it fails, the answer will tell.
      await type().catch(() => {});
      typing = setInterval(() => void type().catch(() => {}), typingMs);
      typing.unref();
    },
    report: async () => {},
    show,
    remove: async () => {},
    fail: show,
  };
}
