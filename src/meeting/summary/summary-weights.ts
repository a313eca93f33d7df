import type { SentenceSignals } from './sentence-signals.ts';

/** Discord and a terminal show eight points without scrolling; nobody reads more. */
export const mostPoints = 8;

/**
 * What makes a sentence a point of a summary. Each signal is 0 to 1. Fitted by logistic regression on which sentences
 * hold a gold point, drawn towards 0 and held to the sign that its reason has, over eight corpora on twenty-one bodies;
 * checked by leaving each corpus out; then rounded. Changed only with a measurement before and after.
 */
export const signalWeights: Readonly<Record<keyof SentenceSignals, number>> = {
  /** A body did something: what readers of a summary come for. */
  settles: 0.85,
  /** A body is what does something, in whatever verb. */
  acts: 0.75,
  /** How things stand after the meeting beside before. */
  changes: 0.35,
  /** How a vote went. */
  counts: 1,
  /** It will hold from now on. */
  willBe: 0.45,
  /** It binds, allows or caps. */
  rules: 0.75,
  /** What the body expects. */
  foresees: 0.2,
  /** It is about those who settle, or what they settle on. */
  ofBody: 0.35,
  /** It holds figures, */
  figures: 0.5,
  /** and sums of money or shares are the telling ones. */
  amounts: 0.45,
  /** An entry of a list with a name of its own: lists are how offices publish decisions. */
  listed: 0.25,
  /** It says what the headlines say. */
  headline: 0.6,
  /** Its figure stands in another article too: cross-article agreement in whatever words. */
  agreed: 0.6,
  /** It stands early in its article: news are told from the top (Hong & Nenkova 2014). */
  lead: 1,
  /** It opens its paragraph, which is where a paragraph says what it is about. */
  opens: 0.35,
  /** It begins with a pronoun, or is nothing but a quotation: it has to be read with others. */
  leans: -0.15,
  /** Too short to say something, unless it tells an outcome. */
  scrap: -0.85,
  /** It gives somebody's words, */
  speech: -0.4,
  /** and those of somebody whom no other paragraph names: a reaction. */
  outsider: -0.35,
  /** It tells what those do who look on. */
  bystanders: -0.55,
  /** It only says when they meet again. */
  meetsAgain: -0.3,
  /** It stands under "Background", "Notes" or the like. */
  aside: -0.35,
};

/** What the articles on a meeting tell together. */
export const meetingWeights = {
  /** It says what others say. */
  centrality: 0.8,
  /** Other articles report it too, */
  corroboration: 0.45,
  /** and the nearest sentence of any of them is so like it. */
  echo: 0.9,
  /** It was written before the meeting, where others wrote of it afterwards. */
  preview: -0.8,
  /** It names the place of an earlier meeting. */
  earlier: -1.5,
  /** All years that it names are before the meeting. */
  oldYear: -0.5,
  /** It names a year after the meeting, and not only that of the next one: outcomes hold until then. */
  laterYear: 0.65,
} as const;

/** What a point loses for what is chosen already. */
export const redundancy = {
  /** Share of new concepts from which a point counts as all new: articles on one meeting share words anyway. */
  newEnough: 0.8,
  /** Below this share it says nothing but what is said. */
  nothingNew: 0.3,
  /** For each step of likeness to the nearest chosen point above what any two sentences share. */
  repeats: -3,
  shared: 0.1,
  /** It is of a paragraph that has a point already. */
  sameParagraph: -0.5,
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

/** A sentence beside a point joins it where both stay below this, in characters, and it is worth this share of it. */
export const pairing = { longest: 320, share: 0.3 } as const;
