import type { Command } from '../src/discord/command.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { askAboutThis } from './ask-about-this.ts';
import { check } from './check.ts';
import { checkAgainstTheCorpus } from './check-against-the-corpus.ts';
import { compare } from './compare.ts';
import { corpus } from './corpus.ts';
import { disagreements } from './disagreements.ts';
import { help } from './help.ts';
import { meeting } from './meeting.ts';
import { meetings } from './meetings.ts';
import { reload } from './reload.ts';
import { search } from './search.ts';
import { timeline } from './timeline.ts';
import { who } from './who.ts';

/** Everything that can be asked, in the order of `/help`: a new command is one file here, and one line. */
export const commands: readonly Command[] = [
  ask,
  search,
  meetings,
  meeting,
  article,
  disagreements,
  who,
  timeline,
  compare,
  check,
  help,
  askAboutThis,
  checkAgainstTheCorpus,
  reload,
  corpus,
];
