import type { Disagreement } from '../answer/answer.ts';
import type { Meeting } from '../corpus/corpus.ts';
import { nameMeeting } from './cite.ts';
import { shortVersion } from './control-id.ts';
import { count } from './count.ts';
import { digest } from './digest.ts';
import { disagreementBlocks } from './disagreement-blocks.ts';
import { words } from './excerpt-block.ts';
import type { Message } from './message.ts';
import { noDisagreementIn } from './say-of-answer.ts';
import { showList } from './show-list.ts';
import type { View } from './view.ts';

export interface DisagreementsView extends View {
  /** `null` for all meetings. */
  readonly meeting: Meeting | null;
  readonly disagreements: readonly Disagreement[];
}

/** @returns One page of the places where articles on one meeting give incompatible values, both sides of each. */
export function renderDisagreements(view: DisagreementsView): Message {
  const { corpus, meeting, disagreements, asker } = view;
  const articles = corpus.articles.filter(({ meetings }) => meeting === null || meetings.includes(meeting.id)).length;
  const found = count(disagreements.length, 'disagreement');
  return showList(view, {
    kind: disagreements.length > 0 ? 'disagreements' : 'no-disagreements',
    asked: null,
    head: [
      `**Where sources disagree**${meeting === null ? '' : `: ${nameMeeting(corpus, meeting.id, 200)}`}`,
      disagreements.length > 0
        ? `${found} between ${count(articles, 'article')}. Which side is right is not for me to say.`
        : noDisagreementIn(articles),
    ],
    blocks: (room) =>
      disagreements.length > 0
        ? disagreements.flatMap((one) => disagreementBlocks(corpus, one, room))
        : [words('What I compare: names in a role, figures, dates, places, and what was adopted or postponed.')],
    turn: (page) => ({
      action: 'disagreements',
      corpus: shortVersion(corpus.version),
      asker,
      page,
      meeting: meeting === null ? '' : digest(meeting.id),
    }),
  });
}
