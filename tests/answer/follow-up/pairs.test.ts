import { describe, expect, test } from 'vitest';
import { completeQuestion } from '../../../src/answer/follow-up.ts';
import { makeCounty } from '../make-county.ts';

const county = makeCounty();
const complete = (before: string, answer: string, question: string): string =>
  completeQuestion(question, { question: before, answer }, county).text;

/** The question before, what answered it, the question, and what it means. */
type Pair = readonly [string, string, string, string];

describe('he and she', () => {
  test.each<Pair>([
    ['who chaired the congress in Varna?', 'Elena Draganova', 'how old is she', 'how old is Elena Draganova'],
    ['what did judge okafor rule?', '', 'why did he rule that way?', 'why did okafor rule that way?'],
    [
      'who opposed the closure?',
      'Councillor Priya Nair',
      'what did she propose?',
      'what did Councillor Priya Nair propose?',
    ],
    [
      'who is the goalkeeper banned by the panel',
      '',
      'how long is he banned for?',
      'how long is the goalkeeper banned for?',
    ],
    ['who won the vote for general secretary?', 'Marek Holub', 'what did he promise', 'what did Marek Holub promise'],
    ['did the finance minister resign?', '', 'when did she resign', 'when did the finance minister resign'],
    ['who is ilse brandt?', '', 'what is her plan for the docks?', "what is ilse brandt's plan for the docks?"],
    ['who chairs the board?', 'Anna Voss', 'what about her deputy?', "what about Anna Voss's deputy?"],
    ['what did the minister say about quotas?', '', 'did he mention herring?', 'did the minister mention herring?'],
  ])('%s [%s] %s', (before, answer, question, meant) => {
    expect(complete(before, answer, question)).toBe(meant);
  });
});

describe('it', () => {
  test.each<Pair>([
    [
      'where will the new harbour line run?',
      'along the quay',
      'what does it cost?',
      'what does the new harbour line cost?',
    ],
    ['when can people ride the night ferry', '', 'what does it cost?', 'what does the night ferry cost?'],
    ['how long is the tunnel?', '7 km', 'when does it open?', 'when does the tunnel open?'],
    ['when does the tunnel open?', 'in May', 'how long is it', 'how long is the tunnel'],
    ['did the court uphold the dam permit?', '', 'who had challenged it?', 'who had challenged the dam permit?'],
    ['what is the fare cap?', '', 'when does it start', 'when does the fare cap start'],
    ['how many beds will the new ward have?', '40', 'who will pay for it?', 'who will pay for the new ward?'],
    ['when did the strike start?', '', 'how long did it last', 'how long did the strike last'],
    ['what did the board decide about the car park?', '', 'how much will it cost?', 'how much will the car park cost?'],
    ['who proposed the motion?', 'Nair', 'did it pass?', 'did the motion pass?'],
    ['which club was promoted?', 'Elvik', 'where does it play?', 'where does Elvik play?'],
    [
      'what did the rate-setting committee decide?',
      '',
      'did it mention wages?',
      'did the rate-setting committee mention wages?',
    ],
    ['why was the ballot declared void?', '', 'who ordered it?', 'who ordered the ballot?'],
    [
      'whats the child ticket price after the january meeting',
      '',
      'from when does that apply?',
      'from when does the child ticket price apply?',
    ],
    ['is the pool closed?', 'yes', 'why was it closed?', 'why was the pool closed?'],
    ['how did the delegates vote on the pay deal?', '', 'who negotiated it?', 'who negotiated the pay deal?'],
    ['what would the salary cap mean for small clubs?', '', 'who came up with it', 'who came up with the salary cap'],
    ['how much is the fine?', '', 'who has to pay it', 'who has to pay the fine'],
    ['did the union win the right to strike?', '', 'what did it demand?', 'what did the union demand?'],
    ['who wants to replace the dean?', '', 'did anyone object to it?', 'did anyone object to replacing the dean?'],
    ['will they build a bypass at Holm?', '', 'what would it cost', 'what would the bypass cost'],
  ])('%s [%s] %s', (before, answer, question, meant) => {
    expect(complete(before, answer, question)).toBe(meant);
  });
});

describe('they and them', () => {
  test.each<Pair>([
    [
      'what did the fisheries ministers agree on cod?',
      '',
      'did they say anything about herring?',
      'did the fisheries ministers say anything about herring?',
    ],
    ['which clubs were promoted?', 'Tarn and Elvik', 'when do they play?', 'when do Tarn and Elvik play?'],
    ['who are the plaintiffs?', 'the Lowmoor farmers', 'what do they want?', 'what do the Lowmoor farmers want?'],
    ['how many nurses left?', '', 'why did they leave?', 'why did the nurses leave?'],
    [
      'what does the school board want from parents?',
      '',
      'when did they decide that?',
      'when did the school board decide that?',
    ],
    [
      'did the trust mention the parking charge?',
      '',
      'have they said anything about it since?',
      'have the trust said anything about the parking charge since?',
    ],
    [
      'who are the candidates for governor',
      '',
      'have they said anything about pay?',
      'have the candidates for governor said anything about pay?',
    ],
    ['how many jobs will go at the port?', '340', 'how many of them are nurses?', 'how many of the jobs are nurses?'],
    ['what are the new rules on overtime?', '', 'who wrote them', 'who wrote the new rules on overtime'],
    ['what fines did the panel impose?', '', 'who must pay them?', 'who must pay the fines?'],
    [
      'who are the favourites to succeed the mayor',
      '',
      'have they said anything about it?',
      'have the favourites said anything about succeeding the mayor?',
    ],
  ])('%s [%s] %s', (before, answer, question, meant) => {
    expect(complete(before, answer, question)).toBe(meant);
  });
});

describe('there, then and that', () => {
  test.each<Pair>([
    ['where is the next congress?', 'in Gdansk', 'who will speak there?', 'who will speak in Gdansk?'],
    ['who spoke in Malmo?', '', 'what was agreed there?', 'what was agreed in Malmo?'],
    ['how many delegates came to Varna?', '', 'who chaired the debate there?', 'who chaired the debate in Varna?'],
    ['when was the previous ballot?', 'in 2019', 'who led the union then?', 'who led the union in 2019?'],
    ['when will the pool reopen?', 'September 2025', 'what happens until then?', 'what happens until September 2025?'],
    [
      'how much did the trust spend on agency staff?',
      '£4.2m',
      'how much of that was for nurses?',
      'how much of the £4.2m was for nurses?',
    ],
    ['who won the vote on the pool?', '', 'was that vote close?', 'was the vote on the pool close?'],
  ])('%s [%s] %s', (before, answer, question, meant) => {
    expect(complete(before, answer, question)).toBe(meant);
  });
});

describe('fragments', () => {
  test.each<Pair>([
    ['what did the bank decide in March 2023?', '', 'and a year later?', 'what did the bank decide in March 2024?'],
    ['who chaired the congress in Varna?', '', 'and in Gdansk?', 'who chaired the congress in Gdansk?'],
    ['how many members voted for the strike?', '', 'and against?', 'how many members voted against the strike?'],
    ['how many members voted for the strike?', '', 'how many voted against it?', 'how many voted against the strike?'],
    [
      'which clubs voted for the salary cap?',
      '',
      'and which ones against?',
      'which clubs voted against the salary cap?',
    ],
    ['what does an adult ticket cost?', '', 'and a child ticket?', 'what does a child ticket cost?'],
    ['how much will the tram cost?', '', 'and the bus station?', 'how much will the bus station cost?'],
    ['did Norway back the cod quota?', '', 'and Iceland?', 'did Iceland back the cod quota?'],
    ['did norway back the cod quota', '', 'what about iceland', 'did iceland back the cod quota?'],
    ['what did the first hearing decide?', '', 'and the second?', 'what did the second hearing decide?'],
    ['what did the board say about parking?', '', 'how about catering?', 'what did the board say about catering?'],
    ['what did Holub say about pay?', '', 'and Brandt?', 'what did Brandt say about pay?'],
    ['when does the tunnel open?', '', 'and the bridge?', 'when does the bridge open?'],
    ['how many nurses left?', '', 'and how many doctors?', 'how many doctors left?'],
    ['who scored in the first half?', '', 'and in the second?', 'who scored in the second half?'],
    ['how much was Elvik fined?', '', 'what about Tarn?', 'how much was Tarn fined?'],
    [
      'what did the fisheries ministers agree on cod?',
      '',
      'and on herring?',
      'what did the fisheries ministers agree on herring?',
    ],
    ['how many people applied in 2023?', '', 'and in 2024?', 'how many people applied in 2024?'],
  ])('%s [%s] %s', (before, answer, question, meant) => {
    expect(complete(before, answer, question)).toBe(meant);
  });
});

describe('bare question words', () => {
  test.each<Pair>([
    ['is the pool closed?', '', 'since when?', 'since when is the pool closed?'],
    ['how many beds are closed?', '', 'for how long?', 'for how long are beds closed?'],
    ['did the court annul the permit?', '', 'why?', 'why did the court annul the permit?'],
    ['did the court annul the permit?', '', 'why not?', 'why did the court not annul the permit?'],
    ['when did the union call off the strike?', '', 'how come?', 'why did the union call off the strike?'],
    ['who was fined by the panel?', 'Elvik', 'how much?', 'how much was Elvik fined by the panel?'],
    ['who resigned?', 'Marek Holub', 'why?', 'why Marek Holub resigned?'],
    ['who spoke at the congress?', '', 'anyone else?', 'who spoke at the congress?'],
    ['what did the ministers agree?', '', 'what else?', 'what did the ministers agree?'],
    ['where did the ministers meet?', 'Porto', 'when?', 'when did the ministers meet?'],
    ['will the trust sell the car park?', '', 'to whom?', 'to whom will the trust sell the car park?'],
    ['did Nair vote against the budget?', '', 'how so?', 'why did Nair vote against the budget?'],
    ['what did the panel decide?', '', 'when was that?', 'when did the panel decide?'],
  ])('%s [%s] %s', (before, answer, question, meant) => {
    expect(complete(before, answer, question)).toBe(meant);
  });
});

describe('the rest of what people ask next', () => {
  test.each<Pair>([
    [
      'how many pupils will the new school take?',
      '600',
      'where will it be built?',
      'where will the new school be built?',
    ],
    ['how much did Tarn pay for the striker?', '', 'who sold him?', 'who sold the striker?'],
    [
      'which minister walked out?',
      'Jon Aas',
      'why did he do that?',
      'which minister walked out? why did Jon Aas do that?',
    ],
    ['what is the quota for cod?', '', 'what about herring', 'what is the quota for herring?'],
    ['did the ministers agree on a ban?', '', 'when does it take effect?', 'when does the ban take effect?'],
    ['was the strike legal?', '', 'who said so?', 'was the strike legal? who said so?'],
    ['what will happen to the port workers?', '', 'have they been told?', 'have the port workers been told?'],
    ['how long has Holub been in charge?', '', 'who was in charge before him?', 'who was in charge before Holub?'],
    ['what does the union want?', '', 'and the employers?', 'what do the employers want?'],
    [
      'where was the congress held?',
      'in Gdansk',
      'how many delegates were there?',
      'how many delegates were in Gdansk?',
    ],
    ['who voted for the merger?', '', 'who abstained?', 'who voted for the merger? who abstained?'],
    ['how much is a season ticket?', '', 'is it cheaper for students?', 'is the season ticket cheaper for students?'],
    ['what time does the library close?', '', 'and on sundays?', 'what time does the library close on sundays?'],
    [
      'did the board approve the merger?',
      '',
      'by how many votes?',
      'by how many votes did the board approve the merger?',
    ],
    ['what did the judge say about the witness?', '', 'did he believe her?', 'did the judge believe the witness?'],
    ['what did Bolivia offer?', '', 'did Chile accept it?', 'what did Bolivia offer? did Chile accept it?'],
    [
      'which countries signed?',
      'Norway and Spain',
      'which of them has a veto?',
      'which of Norway and Spain has a veto?',
    ],
    [
      'how many seats did the greens win?',
      '14',
      'how many did they have before?',
      'how many did the greens have before?',
    ],
    ['the new harbour master', '', 'how old is she?', 'how old is the new harbour master?'],
    ['any news on the tunnel?', '', 'when will it open?', 'when will the tunnel open?'],
    ['what do small clubs think of the cap?', '', 'and the big ones?', 'what do big clubs think of the cap?'],
    ['who won the vote on the pool?', '', 'how close was the vote?', 'how close was the vote on the pool?'],
    [
      'what did the fisheries ministers discuss about the northern waters in April 2024?',
      '',
      'what about Norway?',
      'what did the fisheries ministers discuss about Norway in April 2024?',
    ],
    ['did okafor dissent', '', 'on what grounds?', 'on what grounds did okafor dissent?'],
    ['who is suing the club?', '', 'how much do they want?', 'who is suing the club? how much do they want?'],
    ['where will the stadium be?', 'in Eastmoor', 'how do you get there?', 'how do you get to Eastmoor?'],
    ['did lund concede?', '', 'what did she say?', 'what did lund say?'],
    ['how many members has the union?', '', 'and ten years ago?', 'how many members has the union ten years ago?'],
    ['who wrote the report on the fire?', '', 'what does it recommend?', 'what does the report on the fire recommend?'],
    ['what is in the peace deal?', '', 'who has signed it?', 'who has signed the peace deal?'],
    [
      'how did the council react to the flood?',
      '',
      'what about the government?',
      'how did the government react to the flood?',
    ],
    ['how many delegates came to Varna?', '', 'and to Gdansk?', 'how many delegates came to Gdansk?'],
    [
      'what did the school board decide on uniforms in January 2024?',
      '',
      'and on lunches in 2025?',
      'what did the school board decide on lunches in 2025?',
    ],
    ['what did the council say about the museum?', '', 'who is its director?', "who is the museum's director?"],
  ])('%s [%s] %s', (before, answer, question, meant) => {
    expect(complete(before, answer, question)).toBe(meant);
  });
});

test('reads the name of whoever an excerpt is about, where no words of it were sure', () => {
  const before = {
    question: 'who won the vote for mayor?',
    answer: '',
    excerpt: 'Ines Palmo will lead the town until 2029. She beat Otto Reiss by nine votes.',
  };
  expect(completeQuestion('how old is she?', before, county).text).toBe('how old is Ines Palmo?');
});

describe('stands by itself, whatever was asked before', () => {
  test.each([
    'what did the union say when it met the employers?',
    'is it true that the pool will close?',
    'how long does it take to get a permit?',
    'was there a vote on the tram?',
    'how many people were there at the congress?',
    'what did Okafor say about his own appointment?',
    'why did the council close the pool?',
    'did the ministers say that they would cut quotas?',
    'what happened in March 2024?',
    'and what did the court decide on the dam permit?',
    'who said that nobody would pay for this?',
    'how many of its members does the union want to ballot?',
    'was it the union or the port that called off the talks?',
    'who was it that voted against the quota?',
    'which of the two hearings took longer?',
    'how many delegates came to the congress in Varna?',
    'did the bank raise rates before it cut them?',
    'who was elected general secretary?',
    'is it possible to appeal against the ruling?',
    'does it matter to the bank how high wages are?',
    'what does the trust want to do about parking, and who will pay for it?',
    'which club lost its appeal?',
    'how did iceland vote?',
    'what did the vote on the pool change?',
    'who was at the May congress of the dockers?',
  ])('%s', (question) => {
    const before = { question: 'who chaired the rate-setting committee in March 2023?', answer: 'Jon Aas' };
    expect(completeQuestion(question, before, county)).toMatchObject({ text: question, carries: false });
  });
});
