import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { label } from './cite.ts';
import { count } from './count.ts';
import { words } from './excerpt-block.ts';
import { type Message, message } from './message.ts';
import { showPage } from './pages.ts';
import { turnPages } from './turn-pages.ts';
import type { View } from './view.ts';

/** What is told of a command: a part of its definition for Discord. */
export interface HelpEntry {
  readonly name: string;
  readonly description?: string | undefined;
  readonly options?: readonly APIApplicationCommandOption[] | undefined;
  /** Commands without one are found in the menu of a message. */
  readonly isSlash: boolean;
  readonly moderatorsOnly: boolean;
}

export interface HelpView extends Pick<View, 'corpus' | 'asker' | 'page'> {
  readonly entries: readonly HelpEntry[];
  /** Questions that this corpus answers. */
  readonly examples: readonly string[];
}

/** @returns One page of all commands, from their own definitions. */
export function renderHelp({ corpus, asker, page, entries, examples }: HelpView): Message {
  const head =
    'I answer questions about meetings by quoting articles. I write nothing myself, and every quotation can be checked in its source.';
  const blocks = [
    ...(examples.length > 0 ? [words('**Ask me**, for example:')] : []),
    ...examples.map((question) => words(`- ${label(question, 200)}`, true)),
    words(
      'In a direct message, just write. In a server, mention me or reply to me. A reply, or another question soon after, may lean on the one before: “and in 2024?”.',
    ),
    words('**Commands**'),
    ...entries.flatMap(describe).map((line) => words(line, true)),
  ];
  const foot = [
    `${count(corpus.articles.length, 'article')} on ${count(corpus.meetings.length, 'meeting')} · corpus ${corpus.version}`,
  ];
  const shown = showPage(head, blocks, foot, page);
  return message('help', shown.content, { turning: turnPages(shown, (to) => ({ action: 'help', asker, page: to })) });
}

function describe({ name, description = '', options = [], isSlash, moderatorsOnly }: HelpEntry): readonly string[] {
  const note = moderatorsOnly ? ' (moderators)' : '';
  if (!isSlash) return [`Right-click a message, Apps: **${name}**`];
  const nested = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  if (nested.length > 0) return nested.map((option) => `\`/${name} ${option.name}\` ${option.description}${note}`);
  const fields = options.map((option) => ('required' in option && option.required ? option.name : `[${option.name}]`));
  return [`\`${['/'.concat(name), ...fields].join(' ')}\` ${description}${note}`];
}
