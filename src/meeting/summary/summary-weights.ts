/** Discord and a terminal show eight points without scrolling; nobody reads more. */
export const mostPoints = 8;

/** What makes a sentence a point of a summary. Each signal is 0 to 1. Changed only with a measurement before and after. */
export const summaryWeights = {
  /** It says what others say. */
  centrality: 0.7,
  /** Other articles report it too. */
  corroboration: 0.5,
  /** It stands early in its article: news are told from the top (Hong & Nenkova 2014). */
  lead: 0.4,
  /** It opens its paragraph, which is where a paragraph says what it is about. */
  opens: 0.35,
  /** It tells what was settled or talked about. */
  deed: 0.45,
  /** It tells who came together. */
  convenes: 0.25,
  /** It holds figures. */
  figures: 0.45,
  /** It holds names, which tell more than their absence. */
  names: 0.3,
  /** It begins with a pronoun, or is nothing but a quotation: it has to be read with others. */
  leans: -0.4,
  /** It was written before the meeting, where others wrote of it afterwards. */
  preview: -0.8,
  /** It tells of an earlier meeting. */
  earlier: -1.5,
  /** It is of a paragraph that has a point already. */
  sameParagraph: -0.7,
  /** Share of what it says that no chosen point says yet. */
  news: 2.5,
  /** It repeats the nearest point chosen already; times their likeness. */
  repeats: -0.8,
} as const;

/** When sentences say the same. */
export const sameness = {
  /** From which share of its words in a sentence of another article that article reports the same. */
  reports: 0.4,
  /** From which likeness a point would only repeat another one. */
  repeats: 0.5,
  /** Below this likeness two sentences are not compared word by word. */
  worthComparing: 0.08,
} as const;

/** A sentence behind a point joins it where both stay below this, in characters, and it is worth this share of it. */
export const pairing = { longest: 380, share: 0.75 } as const;
