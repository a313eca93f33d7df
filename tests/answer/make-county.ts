import type { Corpus } from '../../src/corpus/corpus.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { article } from './make-corpus.ts';

/** Bodies of many sorts whose meetings resemble each other: two boards, a bank, a court, a union, a council, talks. */
export function makeCounty(): Corpus {
  return createCorpus(
    new Map([
      ['meetings.yaml', meetings],
      ['vocabulary.yaml', vocabulary],
      ...Object.entries(articles).map(([id, text]): [string, string] => [`articles/${id}.md`, text]),
    ]),
  );
}

const meeting = (id: string, kind: string, name: string, day: string, place: string, aliases: string = ''): string =>
  `- id: ${id}\n  name: ${name}\n  kind: ${kind}\n  start: ${day}\n  end: ${day}\n  place: ${place}\n  aliases: [${aliases}]\n`;

const meetings = [
  meeting(
    'bank-2023',
    'rate-setting committee',
    'Rate-Setting Committee of the Bank of Kestrel, March 2023',
    '2023-03-09',
    'Kestrel',
  ),
  meeting('fish-2023', 'fisheries ministers', 'Fisheries ministers, Porto, April 2023', '2023-04-18', 'Porto'),
  meeting(
    'court-1',
    'dam appeal',
    'Court of Appeal of Ostra, first hearing on the Lowmoor dam, June 2023',
    '2023-06-20',
    'Ostra',
  ),
  meeting(
    'dockers-2023',
    'dockers congress',
    'Congress of the Dockers’ Federation, Varna, September 2023',
    '2023-09-14',
    'Varna',
  ),
  meeting(
    'talks-2023',
    'salt river talks',
    'Salt River talks, Antofa, October 2023',
    '2023-10-03',
    'Antofa',
    'Antofa talks',
  ),
  meeting('fish-2023-12', 'fisheries ministers', 'Fisheries ministers, Cadiz, December 2023', '2023-12-12', 'Cadiz'),
  meeting('hospital-2024-01', 'hospital board', 'Hillside Hospital Trust board, January 2024', '2024-01-22', 'Holm'),
  meeting('school-2024', 'school board', 'Riverside School board, January 2024', '2024-01-30', 'Holm'),
  meeting(
    'court-2',
    'dam appeal',
    'Court of Appeal of Ostra, second hearing on the Lowmoor dam, February 2024',
    '2024-02-15',
    'Ostra',
  ),
  meeting(
    'bank-2024',
    'rate-setting committee',
    'Rate-Setting Committee of the Bank of Kestrel, March 2024',
    '2024-03-14',
    'Kestrel',
  ),
  meeting('fish-2024', 'fisheries ministers', 'Fisheries ministers, Malmo, April 2024', '2024-04-16', 'Malmo'),
  meeting(
    'pool-1',
    'borough council',
    'Holm Borough Council, first debate on the pool, May 2024',
    '2024-05-08',
    'Holm',
  ),
  meeting('hospital-2024-07', 'hospital board', 'Hillside Hospital Trust board, July 2024', '2024-07-22', 'Holm'),
  meeting(
    'pool-2',
    'borough council',
    'Holm Borough Council, second debate on the pool, September 2024',
    '2024-09-11',
    'Holm',
  ),
  meeting(
    'dockers-2024',
    'dockers congress',
    'Congress of the Dockers’ Federation, Gdansk, September 2024',
    '2024-09-19',
    'Gdansk',
  ),
  meeting(
    'talks-2024',
    'salt river talks',
    'Salt River talks, Lobos, October 2024',
    '2024-10-08',
    'Lobos',
    'Lobos talks',
  ),
  meeting('school-2025', 'school board', 'Riverside School board, January 2025', '2025-01-28', 'Holm'),
].join('');

const vocabulary = `
same:
  - [Bank of Kestrel, central bank, the Bank]
  - [Rate-Setting Committee, RSC, rate-setters]
  - [Hillside Hospital Trust, HHT, hospital]
  - [Holm Borough Council, borough council, the council]
`;

const articles = {
  varna: article(
    'Dock Gazette',
    'dockers-2023',
    `Elena Draganova chaired the congress in Varna. “We will not move,” said Draganova.

Marek Holub was elected general secretary by 212 votes to 180; Ilse Brandt, the deputy secretary, lost. Holub said he was glad. “A close vote,” said Ilse Brandt.`,
  ),
  hearing: article(
    'Ostra Herald',
    'court-1',
    `Judge Amara Okafor said the dam permit had been wrongly given. “The river was forgotten,” Okafor said.`,
  ),
  pool: article(
    'Holm Mercury',
    'pool-1',
    `Councillor Priya Nair said that the pool would stay open. The fisheries minister of Norway, Jon Aas, said nothing.

Delegates from Norway and Iceland watched. In Norway and in Iceland pools are open all year.`,
  ),
};
