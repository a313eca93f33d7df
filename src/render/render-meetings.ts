import type { Corpus } from '../corpus/corpus.ts';
import { label, nameMeeting } from './cite.ts';
import { shortVersion } from './control-id.ts';
import { type Message, message } from './message.ts';
import { showPage } from './pages.ts';
import { turnPages } from './turn-pages.ts';
import type { View } from './view.ts';

/** @returns One page of the meetings, newest first. */
export function renderMeetings({ corpus, asker, page }: View): Message {
  const blocks = corpus.meetings.toReversed().map(({ id, place }) => {
    const facts = [place === null ? null : label(place), countArticles(corpus, id)].filter((fact) => fact !== null);
    return `**${nameMeeting(corpus, id)}**\n${facts.join(' · ')} · id ${label(id)}`;
  });
  const shown = showPage(
    '**Meetings**, newest first',
    blocks.length > 0 ? blocks : ['None.'],
    `corpus ${corpus.version}`,
    page,
  );
  const state = (to: number) =>
    ({ action: 'meetings', corpus: shortVersion(corpus.version), asker, page: to }) as const;
  return message('meetings', shown.content, { buttons: turnPages(shown, state) });
}

/** @returns "3 articles" */
export function countArticles(corpus: Corpus, meeting: string): string {
  const count = corpus.articles.filter(({ meetings }) => meetings.includes(meeting)).length;
  return count === 1 ? '1 article' : `${count} articles`;
}
