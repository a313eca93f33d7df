import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paintPicture } from '../../src/discord/paint-picture.ts';
import { createReadout } from '../../src/readout.ts';
import { drawTimeline } from '../../src/render/draw-timeline.ts';
import { describeTimeline } from '../../src/render/render-timeline.ts';
import { makeCorpus, preview, report, second } from '../meeting/make-corpus.ts';
import { oddLine } from './hostile-corpus.ts';

const corpus = makeCorpus([report, second, preview]);
const timeline = createReadout(corpus).timeline('river commission');

test('each meeting has its day, its name, a square for each article and a circle for each paragraph', () => {
  const svg = drawTimeline(corpus, timeline);
  const [articles, mentions] = [
    timeline.entries.reduce((sum, one) => sum + one.articles.length, 0),
    timeline.entries.reduce((sum, one) => sum + one.mentions, 0),
  ];
  expect(svg).toContain('10–11 May 2023');
  expect(svg).toContain('River Commission, Lindau, June 2024');
  // One more of each explains them, one rectangle is the ground, and each meeting is a dot on the axis.
  expect(svg.match(/<rect/g)?.length).toBe(articles + 2);
  expect(svg.match(/<circle/g)?.length).toBe(mentions + 1 + timeline.entries.length);
});

test('the words say what the picture shows', () => {
  expect(describeTimeline(corpus, timeline)).toMatchInlineSnapshot(
    `"Timeline of “river commission”. 10–11 May 2023: River Commission, Ostrava, May 2023: 1 paragraph in 1 article; 18–19 June 2024: River Commission, Lindau, June 2024: 2 paragraphs in 2 articles."`,
  );
});

test('the picture is painted with words on a machine without fonts, and always the same', () => {
  const svg = drawTimeline(corpus, timeline);
  const picture = paintPicture(svg);
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBe(1920);
  expect(paintPicture(svg).equals(picture)).toBe(true);
  // Without its words it would be much smaller: the font that is shipped was found.
  expect(picture.length).toBeGreaterThan(3 * paintPicture(svg.replace(/<text[^\n]*/g, '')).length);
});

test('whatever a topic or a meeting is called, the picture can be painted', () => {
  fc.assert(
    fc.property(oddLine, (words) => {
      expect(paintPicture(drawTimeline(corpus, { ...timeline, words })).length).toBeGreaterThan(1000);
    }),
    { numRuns: 10 },
  );
});

test('more dates than a picture holds are counted', () => {
  const [entry] = timeline.entries;
  if (entry === undefined) throw new Error('no entry');
  const many = { ...timeline, entries: Array.from({ length: 40 }, () => entry) };
  expect(drawTimeline(corpus, many)).toContain('16 later dates not drawn');
});
