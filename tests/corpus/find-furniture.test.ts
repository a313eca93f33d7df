import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/corpus/find-furniture.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { splitParagraphs } from '../../src/corpus/split-paragraphs.ts';

const prose =
  'The harbour council met on Monday in the old customs house and agreed to dredge the inner basin before the winter. ' +
  'Work will begin in October, the mayor said, and it will cost less than the last time.';

/** The paragraphs of a body that are told to be furniture. */
function furnitureOf(paragraphs: readonly string[], title = 'Council agrees to dredge the harbour'): readonly string[] {
  const body = paragraphs.join('\n\n');
  const spans = splitParagraphs(body);
  const reasons = findFurniture(body, title, spans);
  return spans.filter((_, at) => reasons[at] !== null).map(({ start, end }) => body.slice(start, end));
}

describe('is furniture, among prose', () => {
  test.each([
    ['the title again', 'Council agrees to dredge the harbour'],
    ['the title as a heading', '# Council agrees to dredge the harbour'],
    ['the title with the name of the site', 'Council agrees to dredge the harbour | The Tidings'],
    ['a count of comments with the title', 'News, Local No Comments on Council agrees to dredge the harbour'],
    ['an image', '![The harbour](harbour.jpg)'],
    ['a caption', 'The inner basin in March. (Image Credit: Port Authority)'],
    ['a caption with its alternative text', 'Inner basin\nThe inner basin in March. (Photo: J. Lee/The Tidings)'],
    ['a caption with an agency', 'Fishermen at the gate in May. © Reuters'],
    ['a credit', 'Photo: Port Authority'],
    ['a courtesy', 'The dredger at work. Photo courtesy of the Port Authority'],
    ['a newsletter line', 'Sign up to our weekly newsletter and never miss a story.'],
    ['a subscription', 'Subscribe to Tidings News\nEnter your email address:'],
    ['an inbox', 'Get the best stories delivered to your inbox every morning.'],
    ['a cookie notice', 'This website uses cookies to improve your experience. Accept all'],
    ['a cookie button', 'Cookie settings'],
    ['a share line', 'Share this article on Facebook'],
    ['a follow line', 'Follow us on Twitter and LinkedIn'],
    ['a byline', 'By Manal El Warraky'],
    ['a byline with an office', 'By Anna de Vries and Jan Lee, staff correspondent'],
    ['a dateline', 'BRUSSELS (ALETIHAD)'],
    ['a date line', 'Published on 4 April 2024'],
    ['a date line with a time', 'Last updated: April 4, 2024, 10:15 GMT'],
    ['a source line', 'Original Source: www.tidings.example'],
    ['tags', 'Tags: harbour, dredging, council'],
    ['a link to more', 'Read more: Why the last dredging failed'],
    ['a link with a mark', '» See also: The price of mud'],
    ['a link to another article', 'Also Read:  Hundreds of fishermen rescued'],
    ['a path', 'You are here:   Home > News'],
    ['a way back', 'Back to Top'],
    ['an advertisement', 'ADVERTISEMENT'],
    ['a length', '4 min read'],
    ['a copyright line', '© 2024 The Tidings. All rights reserved.'],
    ['a copyright line in words', 'Copyright 2014-2025 The Tidings'],
  ])('%s', (_, line) => {
    expect(furnitureOf([prose, line, prose])).toEqual([line]);
  });
});

describe('is not furniture', () => {
  test.each([
    ['prose about copyright', 'Copyright reform was the second item on the agenda, and nobody wanted to speak of it.'],
    ['prose that ends in the words of a notice', 'In the new treaty the fishing villages see all rights reserved.'],
    ['an item of an enumeration', '(c) 2024 will be the first year of the moratorium.'],
    ['a refusal to comment', 'The ministry had no comments on the report.'],
    ['prose about cookies', 'Ministers discussed cookie settings, the bane of every browser.'],
    ['speech about cookies', '“We use cookies only where we must,” the commissioner said.'],
    ['an invitation by a minister', '“Join us or leave,” the minister told the evening news.'],
    ['a duty to register', 'Register by e-mail before 1 May, the secretariat told the delegations.'],
    ['a share', 'Share of X in the joint budget: 12 per cent.'],
    ['prose with a year at its start', 'Published in 2019, the atlas sold out.'],
    ['prose about an update', 'Updated in 2023, it lists 40 dams.'],
    ['prose that begins with more', 'Read more slowly, she told the clerk, and the hall laughed.'],
    ['speech with a picture', '“It is like a picture by Turner,” she said.'],
    ['an item that is a picture', '- Photograph of the harbour by Ansel Lee\n- A picture by Munch'],
    ['topics of an agenda', 'Topics: drought, dredging and the budget.'],
    ['a heading', '## Next steps'],
    ['a heading in capitals', 'NEXT STEPS'],
    ['a short sentence', 'Nobody objected.'],
    ['a sentence that holds the title', 'Council agrees to dredge the harbour, and nobody objects.'],
    ['a sentence that begins like a form', 'Your email was read by the whole council, the mayor said.'],
    ['a pronouncement on sources', 'Source: the river rises in three places, and each village claims its own.'],
    ['prose that begins with By', 'By Monday the council had agreed.'],
    ['prose with a credit at its end', `${prose} (Photo: J. Lee)`],
    [
      'hard-wrapped prose with a credit',
      'The council met on Monday\nin the old customs house\nand agreed. (Photo: J. Lee)',
    ],
    ['related prose', 'Related articles of the treaty were discussed as well.'],
    ['a home', 'Home was never far from his mind.'],
  ])('%s', (_, paragraph) => {
    expect(furnitureOf([prose, paragraph, prose])).toEqual([]);
  });

  test('a word of a short title in a list', () => {
    expect(furnitureOf([prose, '- Eels: six months', prose], 'Eels')).toEqual([]);
  });
});

describe('what follows', () => {
  test('“Related articles” at the end of a page goes with it', () => {
    const tail = ['Related Articles', 'Who owns the mud?', 'A council meets', 'Leave a comment'];
    expect(furnitureOf([prose, prose, ...tail])).toEqual(tail);
  });

  test('a form for comments at the end of a page goes with it, with the posts below', () => {
    const tail = ['0 Comments', 'Submit a Comment', 'Your email address will not be published.', 'Recent Posts', prose];
    expect(furnitureOf([prose, prose, prose, ...tail])).toEqual(tail);
  });

  test('a copyright line goes with it, prose included, where the article stands before it', () => {
    const tail = [
      'Copyright © 2024 The Tidings',
      'The Tidings is a weekly for ports. Write to us at any time of the year.',
    ];
    expect(furnitureOf([prose, prose, ...tail])).toEqual(tail);
  });

  test('a box in the middle of an article ends where the prose goes on', () => {
    const box = ['## Related stories', 'Who owns the mud?', '- A council meets\n- A council sleeps'];
    expect(furnitureOf([prose, ...box, prose, prose])).toEqual(box);
  });

  test('a copyright line at the top takes nothing with it', () => {
    expect(furnitureOf(['© 2024 The Tidings', prose, prose])).toEqual(['© 2024 The Tidings']);
  });
});

describe('of lines as pages have them', () => {
  const linesOf = (file: string): readonly string[] =>
    readFileSync(`tests/fixtures/furniture/${file}.txt`, 'utf8').split('\n').filter(Boolean);
  const isTaken = (line: string, behind: readonly string[]): boolean =>
    furnitureOf([prose, prose, prose, line, ...behind]).length > 0;

  test('none of an article’s sentences is taken, amid its prose or at its end', () => {
    expect(linesOf('article').filter((line) => isTaken(line, [prose, prose]))).toEqual([]);
    expect(linesOf('article').filter((line) => isTaken(line, []))).toEqual([]);
  });

  test.each([
    ['anywhere', [prose, prose], 0.93],
    ['anywhere', [], 0.97],
    ['at-the-end', [], 0.95],
  ] as const)('most are found: %s, before %j', (file, behind, share) => {
    const lines = linesOf(file);
    expect(lines.filter((line) => isTaken(line, behind)).length / lines.length).toBeGreaterThan(share);
  });
});

test('several lines behind the article go, up to its last paragraph', () => {
  const tail = ['## Contact', 'Jane Doe is a reporter at The Tidings.', '***', 'All times are local.'];
  const last = 'The council meets again on 4 March.';
  expect(furnitureOf([prose, 'All times are local.', prose, last, ...tail])).toEqual([tail[1], tail[3]]);
});

test('a line that its publisher repeats goes where it would else stay', () => {
  const plea = 'You can hear the full report in the app.';
  const body = [prose, plea, prose].join('\n\n');
  const spans = splitParagraphs(body);
  expect(findFurniture(body, '', spans)).toEqual([null, null, null]);
  expect(findFurniture(body, '', spans, { repeated: new Set([prose, plea]) })).toEqual([null, 'promotion', null]);
});

describe('what a maintainer keeps', () => {
  const reasonsOf = (paragraphs: readonly string[], keep: readonly string[]): readonly (string | null)[] => {
    const body = paragraphs.join('\n\n');
    return findFurniture(body, '', splitParagraphs(body), { keep });
  };

  test('stays, named by its first words, with or without the marks before them', () => {
    const line = '**Follow us on Facebook**';
    expect(reasonsOf([prose, line], [])).toEqual([null, 'navigation']);
    expect(reasonsOf([prose, line], ['Follow us'])).toEqual([null, null]);
    expect(reasonsOf([prose, line], ['**Follow us'])).toEqual([null, null]);
    expect(reasonsOf([prose, line], ['us on Facebook'])).toEqual([null, 'navigation']);
  });

  test('takes nothing with it, and ends what is behind the article', () => {
    expect(reasonsOf([prose, prose, 'Related articles', 'Who owns the mud?'], ['Related'])).toEqual(
      Array(4).fill(null),
    );
    const tail = ['All times are local.', 'Follow us on Facebook'];
    expect(reasonsOf([prose, ...tail], [])).toEqual([null, 'editorial note', 'navigation']);
    expect(reasonsOf([prose, ...tail], ['Follow us'])).toEqual([null, null, null]);
  });
});

test('alternative text of its own paragraph goes with its caption', () => {
  const caption = 'The inner basin of the harbour in March. (Image Credit: Port Authority)';
  expect(furnitureOf([prose, 'Harbour basin in March', caption, prose])).toEqual(['Harbour basin in March', caption]);
  expect(furnitureOf([prose, '## Harbour basin in March', caption, prose])).toEqual([caption]);
  expect(furnitureOf([prose, 'Nobody swam in the harbour basin.', caption, prose])).toEqual([caption]);
});

test('every paragraph gets a verdict, whatever it holds', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.string(), (paragraphs, title) => {
      const body = paragraphs.join('\n\n');
      const spans = splitParagraphs(body);
      expect(findFurniture(body, title, spans)).toHaveLength(spans.length);
    }),
  );
});

test('the articles of the shipped corpus hold none, and those of the second corpus what was left there', async () => {
  expect((await loadCorpus('corpus')).furniture).toEqual([]);
  const { furniture, passages } = await loadCorpus('tests/fixtures/river-basin/corpus');
  expect(furniture.map(({ article, paragraph }) => `${article.id} ${paragraph}`)).toEqual(
    [1, 2, 6, 10, 11, 12].map((paragraph) => `2024-10-lorcan-herald-fish-ladders ${paragraph}`),
  );
  const indexed = passages.map(({ article, start }) => `${article.id} ${start}`);
  expect(furniture.filter(({ article, start }) => indexed.includes(`${article.id} ${start}`))).toEqual([]);
});
