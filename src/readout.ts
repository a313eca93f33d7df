import type { Answer, Disagreement, Excerpt, Summary, Verdict } from './answer/answer.ts';
import type { Article, Corpus, Meeting } from './corpus/corpus.ts';

/** The engine: everything Readout knows, behind one door that knows nothing of Discord, of the disk or of the clock. */
export interface Readout {
  readonly corpus: Corpus;
  /** Whether it searches by meaning as well, or by words alone (no model, or its vectors are not there yet). */
  readonly searchesBy: 'words' | 'words and meaning';
  /** Answers a question with excerpts, or says that the corpus does not. Never throws for a bad question. */
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** The passages that match words, best first, each as one excerpt with the words highlighted. */
  search(words: string, filters?: SearchFilters): readonly Excerpt[];
  /** The paragraph of an excerpt with its neighbours in the article, in order; `null` where the corpus has moved on. */
  context(article: string, paragraph: number): ContextView | null;
  /** Disagreements between articles about one meeting, or about all. */
  disagreements(meeting?: string): readonly Disagreement[];
  /** Key points of a meeting; `null` for an unknown id. */
  summarise(meeting: string, about?: string): Promise<Summary | null>;
  /** Checks the claims of a text against the corpus, one verdict each. */
  check(claim: string, id?: string): Promise<readonly Verdict[]>;
  article(id: string): Article | undefined;
  meeting(id: string): Meeting | undefined;
  /** Questions that the corpus can answer, made of its own words, for help and refusals. */
  examples(limit: number): readonly string[];
}

export interface AskOptions {
  readonly id?: string;
  /** A stated scope: the id of a meeting. */
  readonly meeting?: string;
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
