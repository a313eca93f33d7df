import type { Command } from '../src/discord/command.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { askAboutThis } from './ask-about-this.ts';
import { corpus } from './corpus.ts';
import { help } from './help.ts';
import { meeting } from './meeting.ts';
import { meetings } from './meetings.ts';
import { reload } from './reload.ts';
import { search } from './search.ts';

/** Everything that can be asked, in the order of `/help`: a new command is one file here, and one line. */
export const commands: readonly Command[] = [
  ask,
  search,
  meetings,
  meeting,
  article,
  help,
  askAboutThis,
  reload,
  corpus,
];
