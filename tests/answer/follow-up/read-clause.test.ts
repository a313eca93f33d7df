import { describe, expect, test } from 'vitest';
import { readClause } from '../../../src/answer/follow-up/read-clause.ts';

/** "role: words" for each noun of a question, with its verb. */
const takeApart = (question: string): readonly string[] => {
  const { verb, phrases, purpose } = readClause(question);
  return [
    ...phrases.map(({ role, text, preposition }) => [role, preposition ?? [], text].flat().join(' ')),
    ...(verb === null ? [] : [`verb ${verb.word}`]),
    ...(purpose === null ? [] : [`purpose ${question.slice(purpose.start, purpose.end)}`]),
  ];
};

describe('takes a question apart', () => {
  test.each<[string, readonly string[]]>([
    ['when can people ride the night ferry', ['subject people', 'object the night ferry', 'verb ride']],
    ['where will the new harbour line run?', ['subject the new harbour line', 'verb run']],
    ['what does an adult ticket cost', ['subject an adult ticket', 'verb cost']],
    [
      'did the ministers discuss fishing quotas in Porto',
      ['subject the ministers', 'object fishing quotas', 'other in Porto', 'verb discuss'],
    ],
    ['did norway back the cod quota', ['subject norway', 'object the cod quota', 'verb back']],
    ['is the pool closed', ['subject the pool', 'verb closed']],
    ['who won the vote on the pool', ['object the vote on the pool', 'verb won']],
    ['how many nurses left', ['asked nurses', 'verb left']],
    ['which clubs were promoted', ['asked clubs', 'verb promoted']],
    ['who voted against the budget', ['other against the budget', 'verb voted']],
    ['what is the price of a child ticket', ['subject the price of a child ticket']],
    ['what are the new rules on overtime', ['subject the new rules on overtime']],
    ['did the court of appeal uphold the permit', ['subject the court of appeal', 'object the permit', 'verb uphold']],
    ['who wants to replace the dean', ['object the dean', 'verb wants', 'purpose replace the dean']],
    ['how old is the referee', ['subject the referee']],
    ['what happened in Porto', ['other in Porto', 'verb happened']],
    [
      'what would the salary cap mean for small clubs',
      ['subject the salary cap', 'other for small clubs', 'verb mean'],
    ],
    ['has the bank raised rates', ['subject the bank', 'object rates', 'verb raised']],
    ['what will the council do about parking', ['subject the council', 'other about parking', 'verb do']],
    ['whats the child ticket price after the meeting', ['subject the child ticket price', 'other after the meeting']],
    ['who was fined by the panel', ['other by the panel', 'verb fined']],
    ['who said what about them', ['verb said']],
    ['what fines did the panel impose', ['asked fines', 'subject the panel', 'verb impose']],
  ])('%s', (question, parts) => {
    expect(takeApart(question)).toEqual(parts);
  });
});
