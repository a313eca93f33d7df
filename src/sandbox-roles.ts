import type { SandboxBot } from './start-sandbox-bot.ts';
import type { Role } from './web/role.ts';

/** @returns Whom the page can be in the bot's sandbox, and what each may do there */
export function sandboxRoles({ reader, moderator, stranger }: SandboxBot): readonly Role[] {
  return [
    { key: 'reader', human: reader, about: 'a member of Home' },
    { key: 'moderator', human: moderator, about: 'manages Home, may reload the articles' },
    { key: 'stranger', human: stranger, about: 'manages Elsewhere, may change nothing' },
  ];
}
