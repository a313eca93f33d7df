import type { Corpus } from '../corpus/corpus.ts';
import { label } from './cite.ts';
import { shortVersion } from './control-id.ts';
import { count } from './count.ts';
import { describeDays } from './days.ts';
import { digest } from './digest.ts';
import { limits } from './limits.ts';
import { oneLine } from './markdown.ts';
import { type Message, message } from './message.ts';
import { showPage } from './pages.ts';
import { turnPages } from './turn-pages.ts';
import { movedOn, type View } from './view.ts';

/** @returns One page of the meetings, newest first, with a menu that opens one of them. */
export function renderMeetings({ corpus, asker, page, hasMovedOn }: View): Message {
  const blocks = corpus.meetings.toReversed().map((meeting) => {
    const { id, name, place, start, end } = meeting;
    const facts = [
      describeDays(start, end),
      ...(place === null ? [] : [label(place)]),
      countArticles(corpus, id),
      `id ${label(id)}`,
    ];
    return { text: `**${label(name, 200)}**\n${facts.join(' · ')}`, meeting };
  });
  const head = ['**Meetings**, newest first', ...(hasMovedOn ? [movedOn] : [])].join('\n');

  const shown = showPage(blocks.length > 0 ? head : `${head}\n\nNone.`, blocks, [`corpus ${corpus.version}`], page);
  const at = { corpus: shortVersion(corpus.version), asker } as const;
  return message('meetings', shown.content, {
    turning: turnPages(shown, (to) => ({ action: 'meetings', ...at, page: to })),
    menus: [
      {
        placeholder: 'Show one of these…',
        state: { action: 'open', ...at },
        options: shown.shown
          .map(({ meeting }) => meeting)
          .slice(0, limits.menuOptions)
          .map(({ id, name, start, end }) => ({
            value: digest(id),
            label: oneLine(name),
            description: describeDays(start, end),
          })),
      },
    ],
  });
}

/** @returns "3 articles" */
export const countArticles = (corpus: Corpus, meeting: string): string =>
  count(corpus.articles.filter(({ meetings }) => meetings.includes(meeting)).length, 'article');
