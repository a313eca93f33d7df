import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Corpus } from '../corpus/corpus.ts';
import { label } from './cite.ts';
import { limits } from './limits.ts';
import { type Message, message } from './message.ts';
import { shorten } from './shorten.ts';

/** What is told of a command: a part of its definition for Discord. */
export interface HelpEntry {
  readonly name: string;
  readonly description?: string | undefined;
  readonly options?: readonly APIApplicationCommandOption[] | undefined;
  /** Commands without one are found in the menu of a message. */
  readonly isSlash: boolean;
  readonly moderatorsOnly: boolean;
}

/** @param examples - Questions that this corpus answers @returns All commands, from their own definitions. */
export function renderHelp(corpus: Corpus, entries: readonly HelpEntry[], examples: readonly string[]): Message {
  const told = [
    'I answer questions about meetings, only by quoting articles: nothing is written by me, and every quotation can be checked in its source.',
    ...(examples.length === 0
      ? []
      : [`**Ask me**, for example:\n${examples.map((question) => `- ${label(question)}`).join('\n')}`]),
    entries.flatMap(describe).join('\n'),
    'In a direct message, just write. In a server, mention me or reply to me. A reply, or another question soon after, may lean on the one before: “and in 2024?”.',
    `-# ${corpus.articles.length} articles on ${corpus.meetings.length} meetings · corpus ${corpus.version}`,
  ];
  return message('help', shorten(told.join('\n\n'), limits.content));
}

function describe({ name, description = '', options = [], isSlash, moderatorsOnly }: HelpEntry): readonly string[] {
  const note = moderatorsOnly ? ' (moderators)' : '';
  if (!isSlash) return [`In the menu of a message, under Apps: **${name}**`];
  const nested = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  if (nested.length > 0) return nested.map((option) => `\`/${name} ${option.name}\` ${option.description}${note}`);
  const fields = options.map((option) => ('required' in option && option.required ? option.name : `[${option.name}]`));
  return [`\`${['/'.concat(name), ...fields].join(' ')}\` ${description}${note}`];
}
