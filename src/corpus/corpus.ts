/** A stretch of a text: `[start, end)`, in UTF-16 code units, so that `text.slice(start, end)` cuts it out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One published text: one Markdown file of `corpus/articles`. */
export interface Article {
  /** The file's name without `.md`. */
  readonly id: string;
  readonly title: string;
  /** Who published it; at least one of `publisher` and `author` is known. */
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** ISO date, or `null` where nobody stated one: it is never guessed. */
  readonly published: string | null;
  /** Ids of the meetings that it reports on, in the order of its front matter. */
  readonly meetings: readonly string[];
  readonly language: string;
  /** For maintainers; never quoted. */
  readonly note: string | null;
  /** The words as published, to the character: what every quotation is cut from. */
  readonly body: string;
}

/** An event that articles report on: an entry of `corpus/meetings.yaml`. */
export interface Meeting {
  readonly id: string;
  readonly name: string;
  /** Other names that people use for it. */
  readonly aliases: readonly string[];
  /** What sort of meeting it is ("foreign ministers"), shared with its like in other years. */
  readonly kind: string;
  /** First and last day, ISO dates. */
  readonly start: string;
  readonly end: string;
  readonly place: string | null;
  readonly note: string | null;
}

/** Words that mean the same in this corpus: `corpus/vocabulary.yaml`. */
export interface Vocabulary {
  /** Groups of strings that mean the same both ways. */
  readonly same: readonly (readonly string[])[];
  /** One-way pairs: whoever asks for `from` also means each of `to`, not the other way round. */
  readonly expand: readonly { readonly from: string; readonly to: readonly string[] }[];
}

/** One paragraph of an article: what is indexed and retrieved. */
export interface Passage extends Span {
  /** Its place in `Corpus.passages`. */
  readonly index: number;
  readonly article: Article;
  /** Number of the paragraph in its article, from 1; page furniture counts, so that readers can count along. */
  readonly paragraph: number;
  /** The heading that it stands under, as written, or `null`; found by, never quoted. */
  readonly heading: string | null;
  /** Its sentences, in order: offsets into the article's body, not into the passage. */
  readonly sentences: readonly Span[];
}

/** A paragraph that a web page left behind (a caption, "Related articles"): never indexed, never quoted. */
export interface Furniture extends Span {
  readonly article: Article;
  readonly paragraph: number;
  /** Why it was recognised, for `corpus check`. */
  readonly reason: string;
}

/** Everything known: loaded, validated, immutable. */
export interface Corpus {
  /** Hash of the contents: equal on every platform, whatever the order of the files. */
  readonly version: string;
  /** By id. */
  readonly articles: readonly Article[];
  /** Oldest first. */
  readonly meetings: readonly Meeting[];
  readonly vocabulary: Vocabulary;
  /** In the order of articles and paragraphs, without furniture. */
  readonly passages: readonly Passage[];
  readonly furniture: readonly Furniture[];
}
