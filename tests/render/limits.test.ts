import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Answer, type Disagreement, missingSorts, objectionKinds, verdicts } from '../../src/answer/answer.ts';
import { makeExcerpt } from '../../src/answer/make-excerpt.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { diffCorpora } from '../../src/render/diff-corpora.ts';
import { drawTimeline } from '../../src/render/draw-timeline.ts';
import type { Message } from '../../src/render/message.ts';
import { notices } from '../../src/render/notices.ts';
import { renderAnswer } from '../../src/render/render-answer.ts';
import { renderArticle } from '../../src/render/render-article.ts';
import { renderAttendance } from '../../src/render/render-attendance.ts';
import { renderCheck } from '../../src/render/render-check.ts';
import { renderComparison } from '../../src/render/render-comparison.ts';
import { renderContext } from '../../src/render/render-context.ts';
import { renderDisagreements } from '../../src/render/render-disagreements.ts';
import { renderHelp } from '../../src/render/render-help.ts';
import { renderMeeting } from '../../src/render/render-meeting.ts';
import { renderMeetings } from '../../src/render/render-meetings.ts';
import { renderReload } from '../../src/render/render-reload.ts';
import { renderSearch } from '../../src/render/render-search.ts';
import { renderStatus } from '../../src/render/render-status.ts';
import { renderTimeline } from '../../src/render/render-timeline.ts';
import { excerptOf, hostileCorpus, oddLine } from './hostile-corpus.ts';
import { proveComplete, proveMessage } from './prove-message.ts';

// Much is tried here, perhaps on a machine that is busy.
vi.setConfig({ testTimeout: 120_000 });

/** How many corpora each renderer is tried on; each has hundreds of odd things, and would take long to be made smaller. */
const runs = { numRuns: 12, endOnFailure: true };

const asker = '123456789012345678';
const question = fc.oneof(
  oddLine.map((line) => line.slice(0, 600).replace(/\p{Surrogate}/gu, '')),
  fc.constant('*'.repeat(600)),
  fc.constant('why '.repeat(150)),
);
const flags = fc.record({ isPrivate: fc.boolean(), hasMovedOn: fc.boolean() });

const disagreementOf = (corpus: Corpus): fc.Arbitrary<Disagreement> =>
  fc.record({
    meeting: fc.constantFrom(...corpus.meetings.map(({ id }) => id), 'gone'),
    slot: oddLine,
    sides: fc.array(
      fc.record({ value: oddLine, excerpts: fc.array(excerptOf(corpus), { minLength: 1, maxLength: 3 }) }),
      { minLength: 2, maxLength: 3 },
    ),
  });

const answerOf = (corpus: Corpus): fc.Arbitrary<Answer> =>
  fc
    .record({
      question,
      confidence: fc.float({ min: 0, max: 1, noNaN: true }),
      scope: fc.record({
        meetings: fc.subarray(corpus.meetings.map(({ id }) => id)),
        inferred: fc.boolean(),
      }),
      excerpts: fc.array(excerptOf(corpus), { maxLength: 5 }),
      disagreements: fc.array(disagreementOf(corpus), { maxLength: 2 }),
      carriedOver: fc.array(oddLine, { maxLength: 3 }),
      reason: fc.constantFrom('no-evidence', 'unknown-words', 'empty-scope', 'not-a-question', 'too-long', 'no-words'),
      didYouMean: fc.array(fc.record({ typed: oddLine, meant: oddLine }), { maxLength: 5 }),
      unknownWords: fc.array(oddLine, { maxLength: 20 }),
      searchedFor: fc.array(oddLine, { maxLength: 20 }),
      suggestions: fc.array(oddLine, { maxLength: 30 }),
      onlyElsewhere: fc.array(oddLine, { maxLength: 20 }),
      objections: fc.array(
        fc.record({ kind: fc.constantFrom(...objectionKinds), words: fc.array(oddLine, { maxLength: 5 }) }),
        { maxLength: 4 },
      ),
      missing: fc.constantFrom(...missingSorts),
      elsewhere: fc.subarray([...corpus.meetings.map(({ id }) => id), 'gone']),
      otherPublishers: fc.array(oddLine, { maxLength: 8 }),
    })
    .map(({ excerpts, disagreements, reason, ...rest }): Answer => {
      const shared = { ...rest, corpusVersion: corpus.version };
      return excerpts.length > 0 && rest.confidence > 0.3
        ? { ...shared, kind: 'found', excerpts, disagreements, nearest: [] }
        : { ...shared, kind: 'not-found', excerpts: [], disagreements: [], nearest: excerpts, reason };
    });

/** Turns pages until the last one says that it is the last. */
function allPages(render: (page: number) => Message): readonly Message[] {
  const first = render(0);
  const many = Number(/page 1 of (\d+)$/.exec(first.content)?.[1] ?? 1);
  return [first, ...Array.from({ length: many - 1 }, (_, at) => render(at + 1))];
}

function never(): never {
  throw new Error('every excerpt stands in an article');
}

test('an answer or a refusal keeps every limit, and its pages show all of it', () => {
  const things = hostileCorpus.chain((corpus) =>
    fc.record({
      corpus: fc.constant(corpus),
      answer: answerOf(corpus),
      flags,
      context: fc.option(question, { nil: null }),
      meeting: fc.option(fc.constantFrom(...corpus.meetings.map(({ id }) => id)), { nil: null }),
      anyMeeting: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(things, ({ flags: how, ...view }) => {
      const pages = allPages((page) => renderAnswer({ ...view, ...how, asker, page, byWordsAlone: true }));
      for (const page of pages) proveMessage(view.corpus, page);
      const { excerpts, nearest, disagreements } = view.answer;
      const sides = disagreements.flatMap((one) => one.sides.flatMap((side) => side.excerpts));
      proveComplete(pages, [...excerpts, ...nearest, ...sides]);
    }),
    runs,
  );
});

test('a search keeps every limit, and its pages show all of it', () => {
  const things = hostileCorpus.chain((corpus) =>
    fc.record({
      corpus: fc.constant(corpus),
      words: question,
      excerpts: fc.array(excerptOf(corpus), { maxLength: 12 }),
      meeting: fc.constantFrom(...corpus.meetings.map(({ id }) => id)),
      publisher: fc.constantFrom(...corpus.articles.map(({ publisher }) => publisher ?? '')),
      flags,
    }),
  );
  fc.assert(
    fc.property(things, ({ corpus, words, excerpts, meeting, publisher, flags: how }) => {
      const filters = { meeting, publisher, from: '2020-01-01', to: '2025-12-31' };
      const pages = allPages((page) => renderSearch({ corpus, words, excerpts, filters, asker, page, ...how }));
      for (const page of pages) proveMessage(corpus, page);
      proveComplete(pages, excerpts);
    }),
    runs,
  );
});

const pointsOf = (corpus: Corpus, least: number) =>
  fc.array(
    fc.record(
      {
        excerpt: excerptOf(corpus),
        reportedBy: fc.subarray(corpus.articles.map(({ id }) => id)),
        preview: fc.boolean(),
      },
      { requiredKeys: ['excerpt', 'reportedBy'] },
    ),
    { minLength: least, maxLength: 8 },
  );

test('meetings, a meeting with its summary, and an article keep every limit, and its pages show all of it', () => {
  const things = hostileCorpus.chain((corpus) =>
    fc.record({
      corpus: fc.constant(corpus),
      meeting: fc.constantFrom(...corpus.meetings),
      article: fc.constantFrom(...corpus.articles),
      about: fc.option(question, { nil: null }),
      points: pointsOf(corpus, 0),
      disagreements: fc.array(disagreementOf(corpus), { maxLength: 3 }),
      flags,
    }),
  );
  fc.assert(
    fc.property(things, ({ corpus, meeting, article, about, points, disagreements, flags: how }) => {
      const view = { corpus, asker, ...how };
      const articles = corpus.articles.map(({ id }) => id);
      const summary = { meeting: meeting.id, points, disagreements, articles, corpusVersion: corpus.version };
      const summed = allPages((page) => renderMeeting({ ...view, meeting, summary, about, page }));
      const listed = allPages((page) => renderMeetings({ ...view, page }));
      const shown = allPages((page) => renderArticle({ ...view, article, page }));
      for (const page of [...summed, ...listed, ...shown]) proveMessage(corpus, page);
      proveComplete(
        summed,
        points.map(({ excerpt }) => excerpt),
      );
    }),
    runs,
  );
});

test('disagreements, attendance, a timeline, a comparison and a check keep every limit, and their pages show all of it', () => {
  const things = hostileCorpus.chain((corpus) => {
    const id = fc.constantFrom(...corpus.meetings.map((meeting) => meeting.id));
    const some = fc.array(excerptOf(corpus), { minLength: 1, maxLength: 3 });
    const names = fc.array(oddLine, { maxLength: 4 });
    const articles = fc.subarray(corpus.articles.map((article) => article.id));
    const corpusVersion = fc.constant(corpus.version);
    const disagreements = fc.array(disagreementOf(corpus), { maxLength: 2 });
    return fc.record({
      corpus: fc.constant(corpus),
      flags,
      disagreements,
      attendance: fc.record({
        meeting: fc.option(id, { nil: null }),
        person: fc.option(question, { nil: null }),
        attendees: fc.array(
          fc.record({
            meeting: id,
            name: oddLine,
            kind: fc.constantFrom('person', 'body'),
            otherNames: names,
            roles: names,
            expected: fc.boolean(),
            disputed: fc.boolean(),
            excerpts: some,
          }),
          { maxLength: 6 },
        ),
        disagreements,
        articles,
        corpusVersion,
      }),
      timeline: fc.record({
        words: question,
        entries: fc.array(
          fc.record({
            meeting: fc.option(id, { nil: null }),
            start: fc.constantFrom(null, '2024-01-31'),
            end: fc.constantFrom(null, '2024-02-02'),
            articles,
            mentions: fc.integer({ min: 1, max: 500 }),
            points: pointsOf(corpus, 1),
          }),
          { maxLength: 4 },
        ),
        corpusVersion,
      }),
      comparison: fc.record({
        first: fc.record({ meeting: id, articles }),
        second: fc.record({ meeting: id, articles }),
        topics: fc.array(
          fc.record({ topic: oddLine, in: fc.constantFrom('both', 'first', 'second'), first: some, second: some }),
          { maxLength: 4 },
        ),
        corpusVersion,
      }),
      text: fc.oneof(question, fc.constant('A claim of many words. '.repeat(180))),
      verdicts: fc.array(
        fc.record(
          {
            claim: oddLine,
            verdict: fc.constantFrom(...verdicts),
            excerpts: fc.array(excerptOf(corpus), { maxLength: 3 }),
            corpusVersion,
            differences: fc.array(fc.record({ claimed: oddLine, found: oddLine }), { maxLength: 9 }),
            speaker: oddLine,
          },
          { requiredKeys: ['claim', 'verdict', 'excerpts', 'corpusVersion'] },
        ),
        { maxLength: 5 },
      ),
    });
  });
  fc.assert(
    fc.property(
      things,
      ({ corpus, flags: how, disagreements, attendance, timeline, comparison, text, verdicts: found }) => {
        const view = { corpus, asker, ...how };
        const meeting = corpus.meetings[0] ?? null;
        const picture = Buffer.from(drawTimeline(corpus, timeline));
        const sides = (all: readonly Disagreement[]) =>
          all.flatMap((one) => one.sides.flatMap((side) => side.excerpts));
        const shown = [
          [(page: number) => renderDisagreements({ ...view, meeting, disagreements, page }), sides(disagreements)],
          [
            (page: number) => renderAttendance({ ...view, attendance, page }),
            // Without an attendee there is nothing that sources could disagree about.
            attendance.attendees.length === 0
              ? []
              : [...attendance.attendees.flatMap((one) => one.excerpts), ...sides(attendance.disagreements)],
          ],
          [
            (page: number) => renderTimeline({ ...view, timeline, picture, page }),
            timeline.entries.flatMap(({ points }) => points.map(({ excerpt }) => excerpt)),
          ],
          [
            (page: number) => renderComparison({ ...view, comparison, page }),
            comparison.topics.flatMap(({ first, second }) => [...first, ...second]),
          ],
          [
            (page: number) => renderCheck({ ...view, text, verdicts: found, page }),
            found.flatMap(({ excerpts }) => excerpts),
          ],
        ] as const;
        for (const [render, excerpts] of shown) {
          const pages = allPages(render);
          for (const page of pages) proveMessage(corpus, page);
          proveComplete(pages, excerpts);
        }
      },
    ),
    runs,
  );
});

test('an excerpt in context keeps every limit, opens where it begins, and its pages show the paragraphs', () => {
  const things = hostileCorpus.chain((corpus) =>
    fc.record({ corpus: fc.constant(corpus), excerpt: excerptOf(corpus) }),
  );
  fc.assert(
    fc.property(things, ({ corpus, excerpt }) => {
      const around = corpus.passages.filter(
        ({ article, paragraph }) => article.id === excerpt.article && Math.abs(paragraph - excerpt.paragraph) <= 1,
      );
      const context = {
        article: around[0]?.article ?? never(),
        paragraphs: around.map((passage) => makeExcerpt(passage.article, passage.paragraph, passage)),
      };
      const opened = renderContext(corpus, context, excerpt);
      proveMessage(corpus, opened);
      const pages = allPages((page) => renderContext(corpus, context, excerpt, page));
      for (const page of pages) proveMessage(corpus, page);
      proveComplete(pages, context.paragraphs);
      const from = excerpt.text.slice(0, 30).split(/\s/)[0] ?? '';
      expect(opened.content.replace(/\\(?=[^0-9A-Za-z\s])|\*\*/g, '')).toContain(from.replaceAll('**', ''));
    }),
    runs,
  );
});

test('help, status, reports of reloading and notices keep every limit', () => {
  const entries = fc.array(
    fc.record({
      name: fc.stringMatching(/^[a-z]{1,32}$/),
      description: oddLine.map((line) =>
        line
          .replace(/\p{P}|\p{S}/gu, '')
          .slice(0, 100)
          .replace(/\p{Surrogate}/gu, ''),
      ),
      isSlash: fc.boolean(),
      moderatorsOnly: fc.boolean(),
    }),
    { maxLength: 40 },
  );
  const faults = fc.array(fc.record({ file: oddLine, line: fc.nat(), key: oddLine, problem: oddLine }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(
      hostileCorpus,
      hostileCorpus,
      entries,
      faults,
      fc.array(oddLine, { maxLength: 5 }),
      (corpus, other, known, found, lines) => {
        const messages = [
          ...allPages((page) => renderHelp({ corpus, asker, page, entries: known, examples: lines })),
          renderStatus({ corpus, searchesBy: 'words' }, 1_700_000_000_000),
          renderReload({ kind: 'busy' }),
          renderReload({ kind: 'faulty', faults: found, version: corpus.version }),
          renderReload({ kind: 'reloaded', diff: diffCorpora(corpus, other), tookMs: 1234 }),
          renderReload({ kind: 'checked', diff: diffCorpora(corpus, corpus), tookMs: 1 }),
          notices.bug('0a1b2c3d'),
          notices.tooMany(1_700_000_000),
          notices.moderatorsOnly(),
          notices.notYours(),
          notices.outdated(),
          notices.questionLost(),
          notices.gone(),
          notices.changed(),
          notices.unknown('meeting', lines.join(' '), lines),
          notices.badOption(`${lines.join(' ')}.`),
          notices.wordless(),
          notices.unreadable(),
        ];
        for (const message of messages) proveMessage(corpus, message);
      },
    ),
    runs,
  );
});
