import type { Corpus } from '../../src/corpus/corpus.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';

/** Meetings of a beekeepers' union and of its inspectors, and a few articles on them. */
export function makeCorpus(articles: Readonly<Record<string, string>> = usual): Corpus {
  return createCorpus(
    new Map([
      ['meetings.yaml', meetings],
      ['vocabulary.yaml', vocabulary],
      ...Object.entries(articles).map(([id, text]): [string, string] => [`articles/${id}.md`, text]),
    ]),
  );
}

/** An article's file. */
export const article = (publisher: string, meeting: string, body: string, author = ''): string =>
  `---\ntitle: From the hives\npublisher: ${publisher}\n${author && `author: ${author}\n`}meeting: ${meeting}\nlanguage: en\n---\n\n${body}\n`;

const meetings = `
- id: keepers-2021
  name: Honey Union keepers meeting, Tartu, May 2021
  aliases: [Tartu meeting, jubilee meeting]
  kind: keepers
  start: 2021-05-12
  end: 2021-05-14
  place: Tartu
- id: inspectors-2021
  name: Honey Union hive inspectors meeting, Ghent, October 2021
  kind: hive inspectors
  start: 2021-10-05
  end: 2021-10-06
  place: Ghent, Belgium
- id: keepers-2022
  name: Honey Union keepers meeting, Lugo, May 2022
  aliases: [meeting before the Riga fair]
  kind: keepers
  start: 2022-05-10
  end: 2022-05-11
  place: Lugo
`;

const vocabulary = `
same:
  - [hive inspectors, HIs]
  - [varroa, mites]
`;

const usual = {
  tartu: article(
    'Tartu Courier',
    'keepers-2021',
    `The keepers met in Tartu under the chair of Liina Saar. “Nobody keeps bees alone,” Saar said.

Keepers agreed to spend 40,000 euros on mites. They also spoke of the drought.

They want 900 hives by 2030. The upcoming Porto congress will discuss it.`,
  ),
  ghent: article(
    'Honey Union',
    'inspectors-2021',
    `Inspectors counted 700 hives in Ghent, said Chief Inspector Bram Claes. In May 2021 there had been 650.

The foulbrood rules were adopted by six votes to three. Claes told the Tartu Courier that the rules were overdue.`,
  ),
  lugo: article(
    'Galician Voice',
    'keepers-2022',
    `Iria Castro chaired the keepers in Lugo. She was elected by show of hands.

Keepers agreed to spend 55,000 euros on mites.`,
    'Manu Outeiral',
  ),
};
