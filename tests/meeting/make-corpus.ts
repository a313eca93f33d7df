import type { Corpus } from '../../src/corpus/corpus.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';

export interface MadeArticle {
  readonly id: string;
  readonly meeting: string;
  readonly body: string;
  readonly published?: string;
}

/** Two meetings of a river commission, and the articles given. */
export function makeCorpus(articles: readonly MadeArticle[], vocabulary = 'same: []\nexpand: []\n'): Corpus {
  const files = new Map([
    ['meetings.yaml', meetings],
    ['vocabulary.yaml', vocabulary],
  ]);
  for (const { id, meeting, body, published } of articles)
    files.set(
      `articles/${id}.md`,
      `---\ntitle: On the river (${id})\npublisher: ${id} Gazette\nmeeting: ${meeting}\n${published ? `published: ${published}\n` : ''}language: en\n---\n\n${body}\n`,
    );
  return createCorpus(files);
}

const meetings = `- id: river-2023
  name: River Commission, Ostrava, May 2023
  kind: river commission
  start: 2023-05-10
  end: 2023-05-11
  place: Ostrava
- id: river-2024
  name: River Commission, Lindau, June 2024
  kind: river commission
  start: 2024-06-18
  end: 2024-06-19
  place: Lindau
`;

export const report = {
  id: 'report',
  meeting: 'river-2024',
  body: `The River Commission met in Lindau on 18 and 19 June 2024 under the chairmanship of Maria Tveit, the Norwegian environment minister.

Delegates agreed to cut phosphate in the upper river by 40 per cent before 2030. They also discussed a new fish ladder at Weiler.

The fish ladder will cost 12.5 million euros, said the Austrian engineer Karl Brandauer. “Nobody has built one of this height,” he added.

Sweden’s observer Ebba Lind asked for more time, and the vote on the dredging of the harbour was postponed.

Two thirds of the members have paid their share of the budget.

The next session will be held in Ostrava in May 2025.`,
};

export const second = {
  id: 'second',
  meeting: 'river-2024',
  body: `In Lindau the commission agreed to cut phosphate in the upper river by 40 per cent before the year 2030.

A vote on dredging the harbour was postponed to the autumn.

Karl Brandauer put the cost of the fish ladder at 12.5 million euros.`,
};

export const preview = {
  id: 'preview',
  meeting: 'river-2023',
  body: `The River Commission will meet in Ostrava next week to discuss the floods of the spring.

Ministers are expected to adopt a plan for dams. Maria Tveit will chair the session for the first time.

The Polish minister Jan Kruk is due to attend.`,
};
