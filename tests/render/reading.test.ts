import { expect, test } from 'vitest';
import type { Answer, Disagreement } from '../../src/answer/answer.ts';
import { makeExcerpt } from '../../src/answer/make-excerpt.ts';
import { createReadout } from '../../src/readout.ts';
import type { Message } from '../../src/render/message.ts';
import { renderAnswer } from '../../src/render/render-answer.ts';
import { renderAttendance } from '../../src/render/render-attendance.ts';
import { renderCheck } from '../../src/render/render-check.ts';
import { renderComparison } from '../../src/render/render-comparison.ts';
import { renderContext } from '../../src/render/render-context.ts';
import { renderDisagreements } from '../../src/render/render-disagreements.ts';
import { renderMeeting } from '../../src/render/render-meeting.ts';
import { renderMeetings } from '../../src/render/render-meetings.ts';
import { renderSearch } from '../../src/render/render-search.ts';
import { renderTimeline } from '../../src/render/render-timeline.ts';
import { makeCorpus, preview, report, second } from '../meeting/make-corpus.ts';

/** How each message reads: whoever changes one sees here what a reader will see. */

const corpus = makeCorpus([{ ...report, published: '2024-06-20' }, second, preview]);
const readout = createReadout(corpus);
const view = { corpus, asker: '1', page: 0, isPrivate: false, hasMovedOn: false };
const [meeting] = corpus.meetings.filter(({ id }) => id === 'river-2024');

const cut = (id: string, words: string, marked: string) => {
  const passage = corpus.passages.find(
    ({ article, start, end }) => article.id === id && article.body.slice(start, end).includes(words),
  );
  if (passage === undefined || meeting === undefined) throw new Error(`${words} is not in ${id}`);
  const start = passage.article.body.indexOf(words);
  const mark = passage.article.body.indexOf(marked, start);
  return makeExcerpt(passage.article, passage.paragraph, { start, end: start + words.length }, [
    { start: mark, end: mark + marked.length },
  ]);
};
const cost = cut(
  'report',
  'The fish ladder will cost 12.5 million euros, said the Austrian engineer Karl Brandauer.',
  '12.5 million euros',
);
const dispute: Disagreement = {
  meeting: 'river-2024',
  slot: 'what the fish ladder costs',
  sides: [
    { value: '12.5 million euros', excerpts: [cost] },
    {
      value: 'a ladder',
      excerpts: [cut('second', 'Karl Brandauer put the cost of the fish ladder at 12.5 million euros.', 'ladder')],
    },
  ],
};
const base: Answer = {
  question: 'What does the *fish ladder* cost?',
  kind: 'found',
  confidence: 0.91,
  scope: { meetings: ['river-2024'], inferred: true },
  excerpts: [{ ...cost, alsoReportedBy: ['second'] }],
  disagreements: [],
  nearest: [],
  corpusVersion: corpus.version,
};
const answerView = { ...view, context: null, meeting: null, anyMeeting: false, byWordsAlone: false };

/** A message as text: what is said, then its controls, the version of the corpus left out. */
const read = ({ content, components }: Message): string =>
  [
    content.replaceAll(corpus.version, 'VERSION'),
    ...components.map((row) =>
      row.components
        .map((one) =>
          'options' in one
            ? `{${one.placeholder} ${one.options.map(({ label }) => label).join(' | ')}}`
            : `[${'label' in one ? one.label : ''}${one.disabled ? ' (off)' : ''}]`,
        )
        .join(' '),
    ),
  ].join('\n');

test('an answer', () => {
  expect(read(renderAnswer({ ...answerView, answer: base }))).toMatchInlineSnapshot(`
    "**Question:** What does the \\*fish ladder\\* cost?

    > The fish ladder will cost **12.5 million euros**, said the Austrian engineer Karl Brandauer.
    -# **1** · report Gazette · “On the river (report)” · 20 June 2024 (meeting of 18–19 June 2024) · paragraph 3
    -# reported by 2 articles, also by second Gazette

    -# strong match · 1 quotation from 1 article
    -# about River Commission, Lindau, June 2024 (18–19 June 2024) (understood from the question)
    -# corpus VERSION
    [Show in context] [Ask all meetings] [Dismiss]
    {Ask the same of one meeting… River Commission, Lindau, June 2024 | River Commission, Ostrava, May 2023}"
  `);
});

test('a private answer on which sources disagree, out of an older corpus', () => {
  const answer = { ...base, disagreements: [dispute], confidence: 0.6 };
  expect(read(renderAnswer({ ...answerView, answer, isPrivate: true, hasMovedOn: true }))).toMatchInlineSnapshot(`
    "**Question:** What does the \\*fish ladder\\* cost?
    The corpus has changed since this was asked; this is what it says now.

    > The fish ladder will cost **12.5 million euros**, said the Austrian engineer Karl Brandauer.
    -# **1** · report Gazette · “On the river (report)” · 20 June 2024 (meeting of 18–19 June 2024) · paragraph 3
    -# reported by 2 articles, also by second Gazette

    **Sources disagree:** what the fish ladder costs
    -# River Commission, Lindau, June 2024 (18–19 June 2024)
    **12.5 million euros**, in 1 article:
    > The fish ladder will cost **12.5 million euros**, said the Austrian engineer Karl Brandauer.
    -# report Gazette · “On the river (report)” · 20 June 2024 (meeting of 18–19 June 2024) · paragraph 3

    **a ladder**, in 1 article:
    > Karl Brandauer put the cost of the fish **ladder** at 12.5 million euros.
    -# second Gazette · “On the river (second)” · undated (meeting of 18–19 June 2024) · paragraph 3

    -# good match · 1 quotation from 1 article
    -# about River Commission, Lindau, June 2024 (18–19 June 2024) (understood from the question)
    -# corpus VERSION
    [Show in context] [Ask all meetings] [Share] [Dismiss]
    {Show another source in context… 1 · report Gazette, paragraph 3 | 2 · second Gazette, paragraph 3}
    {Ask the same of one meeting… River Commission, Lindau, June 2024 | River Commission, Ostrava, May 2023}"
  `);
});

test('a refusal that helps', () => {
  const answer: Answer = {
    ...base,
    kind: 'not-found',
    confidence: 0.2,
    question: 'What did the submarine cost?',
    excerpts: [],
    nearest: [cost],
    reason: 'unknown-words',
    searchedFor: ['submarine', 'cost'],
    unknownWords: ['submarine'],
    didYouMean: [{ typed: 'submarin', meant: 'submarine' }],
    suggestions: ['What was decided at the River Commission, Lindau, June 2024?'],
  };
  expect(read(renderAnswer({ ...answerView, answer }))).toMatchInlineSnapshot(`
    "**Question:** What did the submarine cost?

    **Not in the corpus.** Nothing in these articles answers that.
    Looked for “submarine”, “cost” in 2 articles on River Commission, Lindau, June 2024 (18–19 June 2024).
    Found nowhere: “submarine”.

    You could ask:
    - What was decided at the River Commission, Lindau, June 2024?

    **Nearest, but no answer:**
    > The fish ladder will cost **12.5 million euros**, said the Austrian engineer Karl Brandauer.
    -# nearest 1 · report Gazette · “On the river (report)” · 20 June 2024 (meeting of 18–19 June 2024) · paragraph 3

    -# about River Commission, Lindau, June 2024 (18–19 June 2024) (understood from the question) · read “submarin” as “submarine”
    -# corpus VERSION
    [Show in context] [Ask all meetings] [Dismiss]
    {Ask something that I can answer… What was decided at the River Commission, Lindau, June 2024?}
    {Ask the same of one meeting… River Commission, Lindau, June 2024 | River Commission, Ostrava, May 2023}"
  `);
});

test('a refusal that says why, and where else to ask', () => {
  const answer: Answer = {
    ...base,
    kind: 'not-found',
    confidence: 0.2,
    question: 'When did the deputy mayor speak of 90 ferries and a submarine?',
    excerpts: [],
    nearest: [cost],
    reason: 'unknown-words',
    searchedFor: ['deputy', 'mayor', 'speak', '90', 'ferries', 'submarine'],
    unknownWords: ['submarine'],
    onlyElsewhere: ['ferries'],
    objections: [
      { kind: 'number', words: ['90 ferries'] },
      { kind: 'role', words: ['deputy mayor'] },
      { kind: 'topic', words: ['submarine'] },
    ],
    missing: 'time',
    elsewhere: ['river-2023'],
  };
  expect(read(renderAnswer({ ...answerView, answer }))).toMatchInlineSnapshot(`
    "**Question:** When did the deputy mayor speak of 90 ferries and a submarine?

    **Not in the corpus.** Nothing in these articles answers that.
    Looked for “deputy”, “mayor”, “speak”, “90”, “ferries”, “submarine” in 2 articles on River Commission, Lindau, June 2024 (18–19 June 2024).
    Found nowhere: “submarine”.
    Only in articles on other meetings: “ferries”.
    The nearest does not say “90 ferries”, “deputy mayor”.
    You asked when: the nearest has no date or time that fits.

    **Other meetings have something:**
    - River Commission, Ostrava, May 2023 (10–11 May 2023)

    **Nearest, but no answer:**
    > The fish ladder will cost **12.5 million euros**, said the Austrian engineer Karl Brandauer.
    -# nearest 1 · report Gazette · “On the river (report)” · 20 June 2024 (meeting of 18–19 June 2024) · paragraph 3

    -# about River Commission, Lindau, June 2024 (18–19 June 2024) (understood from the question)
    -# corpus VERSION
    [Show in context] [Ask River Commission, Ostrava, May 2023] [Ask all meetings] [Dismiss]
    {Ask the same of one meeting… River Commission, Ostrava, May 2023 | River Commission, Lindau, June 2024}"
  `);
});

test('a refusal of who asks for advice', () => {
  const answer: Answer = {
    ...base,
    kind: 'not-found',
    scope: { meetings: [], inferred: true, publishers: ['report Gazette'] },
    excerpts: [],
    searchedFor: ['swim'],
    onlyElsewhere: ['swim'],
    objections: [{ kind: 'advice', words: ['how do i'] }],
    otherPublishers: ['second Gazette'],
  };
  expect(read(renderAnswer({ ...answerView, answer }))).toMatchInlineSnapshot(`
    "**Question:** What does the \\*fish ladder\\* cost?

    **Not in the corpus.** Nothing in these articles answers that.
    Looked for “swim” in 1 article by report Gazette.
    Only in other articles: “swim”.
    You asked for advice: articles only tell what was said and done.

    Others have something: second Gazette.

    -# as told by report Gazette
    -# corpus VERSION
    [Dismiss]
    {Ask the same of one meeting… River Commission, Lindau, June 2024 | River Commission, Ostrava, May 2023}"
  `);
});

test('a question whether sources disagree, where none do', () => {
  const answer: Answer = { ...base, kind: 'not-found', excerpts: [], comparedArticles: ['report', 'second'] };
  expect(read(renderAnswer({ ...answerView, answer }))).toMatchInlineSnapshot(`
    "**Question:** What does the \\*fish ladder\\* cost?

    **No disagreement found between 2 articles.**

    -# about River Commission, Lindau, June 2024 (18–19 June 2024) (understood from the question)
    -# corpus VERSION
    [Ask all meetings] [Dismiss]
    {Ask the same of one meeting… River Commission, Lindau, June 2024 | River Commission, Ostrava, May 2023}"
  `);
});

test('an excerpt in context', () => {
  const context = readout.context(cost.article, cost.paragraph);
  if (context === null) throw new Error('no context');
  expect(read(renderContext(corpus, context, cost))).toMatchInlineSnapshot(`
    "**In context:** “On the river (report)”
    -# report Gazette · 20 June 2024 (meeting of 18–19 June 2024)

    > Delegates agreed to cut phosphate in the upper river by 40 per cent before 2030. They also discussed a new fish ladder at Weiler.
    -# paragraph 2

    > **The fish ladder will cost 12.5 million euros, said the Austrian engineer Karl Brandauer.** “Nobody has built one of this height,” he added.
    -# **paragraph 3** · the excerpt is bold

    > Sweden’s observer Ebba Lind asked for more time, and the vote on the dredging of the harbour was postponed.
    -# paragraph 4

    -# corpus VERSION
    [◀ Paragraph before] [Paragraph after ▶]"
  `);
});

test('a search', () => {
  const excerpts = readout.search('fish ladder').slice(0, 2);
  const filters = { meeting: 'river-2024', from: '2024-01-01' };
  expect(read(renderSearch({ ...view, words: 'fish ladder', filters, excerpts }))).toMatchInlineSnapshot(`
    "**Search:** fish ladder

    > Karl Brandauer put the cost of the **fish ladder** at 12.5 million euros.
    -# **1** · second Gazette · “On the river (second)” · undated (meeting of 18–19 June 2024) · paragraph 3

    > Delegates agreed to cut phosphate in the upper river by 40 per cent before 2030. They also discussed a new **fish ladder** at Weiler.
    -# **2** · report Gazette · “On the river (report)” · 20 June 2024 (meeting of 18–19 June 2024) · paragraph 2

    -# 2 passages · about River Commission, Lindau, June 2024 (18–19 June 2024) · from 2024-01-01 · corpus VERSION
    [Show in context] [Dismiss]"
  `);
});

test('the meetings', () => {
  expect(read(renderMeetings(view))).toMatchInlineSnapshot(`
    "**Meetings**, newest first

    **River Commission, Lindau, June 2024**
    18–19 June 2024 · Lindau · 2 articles · id river-2024

    **River Commission, Ostrava, May 2023**
    10–11 May 2023 · Ostrava · 1 article · id river-2023

    -# corpus VERSION
    {Show one of these… River Commission, Lindau, June 2024 | River Commission, Ostrava, May 2023}"
  `);
});

test('a meeting, summed up', () => {
  if (meeting === undefined) throw new Error('no meeting');
  const points = [
    { excerpt: cost, reportedBy: ['report', 'second'] },
    {
      excerpt: cut('preview', 'Maria Tveit will chair the session for the first time.', 'Maria Tveit'),
      reportedBy: ['preview'],
      preview: true,
    },
  ];
  const summary = {
    meeting: meeting.id,
    points,
    disagreements: [dispute],
    articles: ['report', 'second', 'preview'],
    corpusVersion: corpus.version,
  };
  expect(read(renderMeeting({ ...view, meeting, summary, about: null }))).toMatchInlineSnapshot(`
    "**River Commission, Lindau, June 2024 (18–19 June 2024)**

    Lindau · river commission · 2 articles

    **Summary**
    > The fish ladder will cost **12.5 million euros**, said the Austrian engineer Karl Brandauer.
    -# **1** · report Gazette · “On the river (report)” · 20 June 2024 (meeting of 18–19 June 2024) · paragraph 3
    -# reported by 2 of 3 articles

    > **Maria Tveit** will chair the session for the first time.
    -# **2** · preview Gazette · “On the river (preview)” · undated (meeting of 10–11 May 2023) · paragraph 2
    -# **written before the meeting** · reported by 1 of 3 articles

    **Articles**
    - report Gazette, “On the river (report)”, 20 June 2024 (meeting of 18–19 June 2024)
    - second Gazette, “On the river (second)”, undated (meeting of 18–19 June 2024)

    -# id river-2024
    -# corpus VERSION
    [Sources disagree (1)] [Who was there] [Dismiss]
    {Show one of these in context… 1 · report Gazette, paragraph 3 | 2 · preview Gazette, paragraph 2}"
  `);
});

test('the disagreements of a meeting', () => {
  expect(
    read(renderDisagreements({ ...view, meeting: meeting ?? null, disagreements: [dispute] })),
  ).toMatchInlineSnapshot(`
    "**Where sources disagree**: River Commission, Lindau, June 2024 (18–19 June 2024)
    1 disagreement between 2 articles. Which side is right is not for me to say.

    **Sources disagree:** what the fish ladder costs
    -# River Commission, Lindau, June 2024 (18–19 June 2024)
    **12.5 million euros**, in 1 article:
    > The fish ladder will cost **12.5 million euros**, said the Austrian engineer Karl Brandauer.
    -# report Gazette · “On the river (report)” · 20 June 2024 (meeting of 18–19 June 2024) · paragraph 3

    **a ladder**, in 1 article:
    > Karl Brandauer put the cost of the fish **ladder** at 12.5 million euros.
    -# second Gazette · “On the river (second)” · undated (meeting of 18–19 June 2024) · paragraph 3

    -# corpus VERSION
    [Dismiss]
    {Show one of these in context… 1 · report Gazette, paragraph 3 | 2 · second Gazette, paragraph 3}"
  `);
});

test('who was at a meeting', () => {
  const attendance = readout.attendance({ meeting: 'river-2023' });
  expect(read(renderAttendance({ ...view, attendance }))).toMatchInlineSnapshot(`
    "**Who was there**: River Commission, Ostrava, May 2023 (10–11 May 2023)
    2 people and 1 body, by 1 article.

    **Maria Tveit** · expected there, in words from before the meeting
    > **Maria Tveit** will chair the session for the first time.
    -# preview Gazette · “On the river (preview)” · undated (meeting of 10–11 May 2023) · paragraph 2

    **Jan Kruk**, Polish minister · expected there, in words from before the meeting
    > The Polish minister **Jan Kruk** is due to attend.
    -# preview Gazette · “On the river (preview)” · undated (meeting of 10–11 May 2023) · paragraph 3

    **River Commission** · expected there, in words from before the meeting
    > The **River Commission** will meet in Ostrava next week to discuss the floods of the spring.
    -# preview Gazette · “On the river (preview)” · undated (meeting of 10–11 May 2023) · paragraph 1

    -# corpus VERSION
    [Dismiss]
    {Show one of these in context… 1 · preview Gazette, paragraph 2 | 2 · preview Gazette, paragraph 3 | 3 · preview Gazette, paragraph 1}"
  `);
});

test('a timeline in words', () => {
  const timeline = readout.timeline('chairmanship of the session');
  expect(read(renderTimeline({ ...view, timeline, picture: null }))).toMatchInlineSnapshot(`
    "**Timeline:** chairmanship of the session
    1 date, oldest first.

    **18–19 June 2024: River Commission, Lindau, June 2024**
    1 paragraph in 1 article
    > The River Commission met in Lindau on 18 and 19 June 2024 under the **chairmanship** of Maria Tveit, the Norwegian environment minister.
    -# **1** · report Gazette · “On the river (report)” · 20 June 2024 (meeting of 18–19 June 2024) · paragraph 1
    -# reported by 1 of 2 articles

    -# corpus VERSION
    [Dismiss]
    {Show one of these in context… 1 · report Gazette, paragraph 1}"
  `);
});

test('two meetings compared', () => {
  const topics = [
    { topic: 'fish ladder', in: 'second' as const, first: [], second: [cost] },
    {
      topic: 'Maria Tveit',
      in: 'both' as const,
      first: [cut('preview', 'Maria Tveit will chair the session for the first time.', 'Maria Tveit')],
      second: [cost],
    },
  ];
  const comparison = {
    first: { meeting: 'river-2023', articles: ['preview'] },
    second: { meeting: 'river-2024', articles: ['report', 'second'] },
    topics,
    corpusVersion: corpus.version,
  };
  expect(read(renderComparison({ ...view, comparison }))).toMatchInlineSnapshot(`
    "**Two meetings compared**
    **A** River Commission, Ostrava, May 2023 (10–11 May 2023), 1 article
    **B** River Commission, Lindau, June 2024 (18–19 June 2024), 2 articles

    **In both: Maria Tveit**
    > **Maria Tveit** will chair the session for the first time.
    -# **A** · preview Gazette · “On the river (preview)” · undated (meeting of 10–11 May 2023) · paragraph 2

    > The fish ladder will cost **12.5 million euros**, said the Austrian engineer Karl Brandauer.
    -# **B** · report Gazette · “On the river (report)” · 20 June 2024 (meeting of 18–19 June 2024) · paragraph 3

    **Only in B: fish ladder**
    > The fish ladder will cost **12.5 million euros**, said the Austrian engineer Karl Brandauer.
    -# **B** · report Gazette · “On the river (report)” · 20 June 2024 (meeting of 18–19 June 2024) · paragraph 3

    -# corpus VERSION
    [Dismiss]
    {Show one of these in context… 1 · preview Gazette, paragraph 2 | 2 · report Gazette, paragraph 3}"
  `);
});

test('a checked claim', () => {
  const claim = 'The fish ladder will cost 13 million euros.';
  const verdict = {
    claim,
    verdict: 'contradicted' as const,
    excerpts: [cost],
    differences: [{ claimed: '13 million euros', found: '12.5 million euros' }],
    corpusVersion: corpus.version,
  };
  expect(read(renderCheck({ ...view, text: claim, verdicts: [verdict] }))).toMatchInlineSnapshot(`
    "**Check:** The fish ladder will cost 13 million euros.

    **contradicted**: an article says otherwise
    - claimed “13 million euros”, found “12.5 million euros”
    > The fish ladder will cost **12.5 million euros**, said the Austrian engineer Karl Brandauer.
    -# report Gazette · “On the river (report)” · 20 June 2024 (meeting of 18–19 June 2024) · paragraph 3

    -# corpus VERSION
    [Dismiss]
    {Show one of these in context… 1 · report Gazette, paragraph 3}"
  `);
});
