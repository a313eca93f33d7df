import type { Article, Corpus, Meeting, Passage, Span } from '../../corpus/corpus.ts';
import { wasWrittenBefore } from '../summary/written-before.ts';
import { datesOverlap, findDates } from '../values/find-dates.ts';
import { findOneWords, type OneWord } from './one-word.ts';

/** One sentence of an article, as an account of a meeting. */
export interface Account {
  readonly meeting: Meeting;
  readonly passage: Passage;
  /** Which sentence of the passage, from 0. */
  readonly at: number;
  /** The sentence, as offsets into the article's body. */
  readonly span: Span;
  readonly text: string;
  /** Offsets into `text`. */
  readonly words: readonly OneWord[];
  /** Words of the sentence before, in the same paragraph. */
  readonly before: readonly OneWord[];
  /** Written before the meeting. */
  readonly preview: boolean;
}

/**
 * Lists what the articles on a meeting say, sentence by sentence.
 *
 * @returns In the order of the corpus. Of an article on several meetings only the paragraphs that name the place or a
 * day of this one, and what follows them up to a paragraph on another
 */
export function listAccounts(corpus: Corpus, meeting: Meeting): readonly Account[] {
  const previews = new Map<Article, boolean>();
  let about: { readonly article: Article; readonly own: boolean } | null = null;
  return corpus.passages.flatMap((passage) => {
    const { article } = passage;
    if (!article.meetings.includes(meeting.id)) return [];
    if (article.meetings.length > 1) {
      const named = meetingsNamed(corpus, passage);
      if (named.length > 0) about = { article, own: named.includes(meeting.id) };
      if (about?.article !== article || !about.own) return [];
    }
    const preview =
      previews.get(article) ??
      (wasWrittenBefore(corpus, article, meeting) && !reportsAtOnce(passage, article.published, meeting));
    previews.set(article, preview);
    const texts = passage.sentences.map(({ start, end }) => article.body.slice(start, end));
    const words = texts.map((text) => findOneWords(text, corpus.vocabulary));
    return passage.sentences.map((span, at) => ({
      meeting,
      passage,
      at,
      span,
      text: texts[at] ?? '',
      words: words[at] ?? [],
      before: words[at - 1] ?? [],
      preview,
    }));
  });
}

/** Its first sentence tells what was done: a report, however much of it looks ahead. */
function reportsAtOnce({ article, sentences }: Passage, published: string | null, { start }: Meeting): boolean {
  const [first] = sentences;
  if (published !== null && published !== start) return published > start;
  if (first === undefined) return false;
  return (
    /\b(?:agreed|adopted|decided|voted|approved|ended|elected|closed|concluded|rejected|postponed|signed|promised|pledged|said)\b/.test(
      article.body.slice(first.start, first.end),
    ) &&
    !/\b(?:expected|scheduled|due) to\b|\bwill (?:meet|gather|convene)\b/.test(
      article.body.slice(first.start, first.end),
    )
  );
}

/** Those of the article's meetings whose place or days a paragraph names. */
function meetingsNamed({ meetings }: Corpus, { article, start, end }: Passage): readonly string[] {
  const text = article.body.slice(start, end);
  return meetings
    .filter(({ id }) => article.meetings.includes(id))
    .filter(
      (meeting) =>
        (meeting.place !== null && text.includes(meeting.place)) ||
        findDates(text, meeting.start, meeting.end).some(
          (date) => /\d{4}/.test(date.text) && datesOverlap(date, { ...date, from: meeting.start, to: meeting.end }),
        ),
    )
    .map(({ id }) => id);
}
