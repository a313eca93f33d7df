import type { Answer, Disagreement, Excerpt } from './answer/answer.ts';
import { answerQuestion } from './answer/answer-question.ts';
import { makeExcerpt } from './answer/make-excerpt.ts';
import { proveExcerpts } from './answer/prove-excerpts.ts';
import { searchPassages } from './answer/search-passages.ts';
import { createShelf } from './answer/shelf.ts';
import { suggestQuestions } from './answer/suggest-questions.ts';
import type { Article, Corpus, Meeting } from './corpus/corpus.ts';
import { addDisagreements } from './meeting/disagreements/add-disagreements.ts';
import { findDisagreements } from './meeting/disagreements/find-disagreements.ts';
import { createTestimony, type Testimony } from './meeting/testimony.ts';
import type { EncodedText, Encoder } from './search/encoder.ts';
import type { Reader } from './search/reader.ts';

/** The engine: everything Readout knows, behind one door that knows nothing of Discord, of the disk or of the clock. */
export interface Readout extends Testimony {
  readonly corpus: Corpus;
  /** Whether it searches by meaning as well, or by words alone (no model, or its vectors are not there yet). */
  readonly searchesBy: 'words' | 'words and meaning';
  /** Answers a question with excerpts, or says that the corpus does not. Never throws for a bad question. */
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** Questions that this corpus answers, to begin with; found out once, by asking them. */
  examples(): Promise<readonly string[]>;
  /** The passages that match words, best first, each as one excerpt with the words highlighted. */
  search(words: string, filters?: SearchFilters): readonly Excerpt[];
  /** The paragraph of an excerpt with its neighbours in the article, in order; `null` where the corpus has moved on. */
  context(article: string, paragraph: number): ContextView | null;
  /** Where articles on one meeting give incompatible values, of one meeting or of all; computed when first asked for. */
  disagreements(meeting?: string): readonly Disagreement[];
  article(id: string): Article | undefined;
  meeting(id: string): Meeting | undefined;
}

/** What runs beside the words of the corpus; without it Readout searches by words alone. */
export interface Meaning {
  readonly encoder: Encoder;
  readonly reader: Reader | null;
  /** One for each passage of the corpus, in their order. */
  readonly vectors: readonly EncodedText[];
}

export interface AskOptions {
  readonly id?: string;
  /** A stated scope: the id of a meeting. */
  readonly meeting?: string;
  /** Asks all meetings, whatever the question names: what undoes an inferred scope. */
  readonly anyMeeting?: boolean;
  /** The question before, by the same person. */
  readonly context?: string;
}

export interface SearchFilters {
  readonly meeting?: string;
  readonly publisher?: string;
  /** ISO dates, compared with the article's date or else its meeting's. */
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
}

export interface ContextView {
  readonly article: Article;
  /** Excerpts of whole paragraphs; the middle one is what was asked for. */
  readonly paragraphs: readonly Excerpt[];
}

/**
 * Builds the engine of a corpus. A corpus is never changed: whoever reloads builds a new engine beside this one.
 *
 * @param meaning - The models and the passages' vectors; `null` to search by words alone
 */
export function createReadout(corpus: Corpus, meaning: Meaning | null = null): Readout {
  const shelf = createShelf(corpus, meaning?.vectors ?? []);
  const prove = (answer: Answer): Answer => {
    proveExcerpts(corpus, [
      ...answer.excerpts,
      ...answer.nearest,
      ...answer.disagreements.flatMap(({ sides }) => sides.flatMap(({ excerpts }) => excerpts)),
    ]);
    return answer;
  };
  const ask = async (question: string, options: AskOptions = {}): Promise<Answer> =>
    prove(addDisagreements(corpus, await answerQuestion(corpus, shelf, meaning, question, options), meaning?.vectors));
  let examples: Promise<readonly string[]> | null = null;
  const findExamples = (): Promise<readonly string[]> => {
    if (examples !== null) return examples;
    const finding = suggestQuestions(corpus, async (question) => (await ask(question)).kind === 'found');
    examples = finding;
    // A failure is not worth remembering: the next who asks tries again.
    finding.catch(() => {
      examples = null;
    });
    return finding;
  };
  return {
    ...createTestimony(corpus, shelf, meaning),
    corpus,
    searchesBy: meaning === null ? 'words' : 'words and meaning',
    async ask(question, options = {}) {
      const answer = await ask(question, options);
      return answer.kind === 'found' ? answer : { ...answer, suggestions: [...(await findExamples())] };
    },
    examples: findExamples,
    search: (words, filters = {}) => proveExcerpts(corpus, searchPassages(corpus, shelf.index, words, filters)),
    context(id, paragraph) {
      const article = corpus.articles.find((other) => other.id === id);
      const around = corpus.passages.filter(
        (passage) => passage.article.id === id && Math.abs(passage.paragraph - paragraph) <= 1,
      );
      if (article === undefined || !around.some((passage) => passage.paragraph === paragraph)) return null;
      return {
        article,
        paragraphs: proveExcerpts(
          corpus,
          around.map((passage) => makeExcerpt(article, passage.paragraph, passage)),
        ),
      };
    },
    disagreements(id) {
      const found = corpus.meetings
        .filter((meeting) => id === undefined || meeting.id === id)
        .flatMap((meeting) => findDisagreements(corpus, meeting, meaning?.vectors).map(({ shown }) => shown));
      proveExcerpts(
        corpus,
        found.flatMap(({ sides }) => sides.flatMap(({ excerpts }) => excerpts)),
      );
      return found;
    },
    article: (id) => corpus.articles.find((article) => article.id === id),
    meeting: (id) => corpus.meetings.find((meeting) => meeting.id === id),
  };
}
