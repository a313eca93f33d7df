import { z } from 'zod';

/**
 * The public shapes of what Readout answers (docs/json.md). They are only ever extended.
 */

const offset = z.int().nonnegative();

/** Words quoted from an article: `text` is always `article.body.slice(start, end)`. */
export const excerptSchema = z.strictObject({
  article: z.string(),
  meetings: z.array(z.string()),
  start: offset,
  end: offset,
  text: z.string().min(1),
  /** The words that answer, as offsets into `text`, in order and apart. */
  highlights: z.array(z.tuple([offset, offset])),
  paragraph: z.int().positive(),
  /** Who published it, or its author where no publisher is stated. */
  publisher: z.string(),
  title: z.string(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  /** Ids of the other articles that say the same. */
  alsoReportedBy: z.array(z.string()).optional(),
});
export type Excerpt = z.infer<typeof excerptSchema>;

/** One slot of one meeting for which articles give incompatible values, each with its excerpts. */
export const disagreementSchema = z.strictObject({
  meeting: z.string(),
  slot: z.string(),
  sides: z.array(z.strictObject({ value: z.string(), excerpts: z.array(excerptSchema).min(1) })).min(2),
});
export type Disagreement = z.infer<typeof disagreementSchema>;

/** What a question was limited to. `inferred` when no one stated it in so many words. */
export const scopeSchema = z.strictObject({
  meetings: z.array(z.string()),
  inferred: z.boolean(),
});
export type Scope = z.infer<typeof scopeSchema>;

export const answerSchema = z.strictObject({
  id: z.string().optional(),
  question: z.string(),
  kind: z.enum(['found', 'not-found']),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  scope: scopeSchema,
  /** Best first; the first is the answer. Empty when not found. */
  excerpts: z.array(excerptSchema),
  disagreements: z.array(disagreementSchema),
  /** The nearest material on a refusal; never an answer. */
  nearest: z.array(excerptSchema),
  corpusVersion: z.string(),
  /** Why nothing was found: a fixed label of ours. */
  reason: z.enum(['no-evidence', 'unknown-words', 'empty-scope', 'not-a-question', 'too-long', 'no-words']).optional(),
  /** Words of the question that occur nowhere in the corpus, as typed. */
  unknownWords: z.array(z.string()).optional(),
  /** The words that were searched for, as typed. */
  searchedFor: z.array(z.string()).optional(),
  /** Questions that the corpus can answer, on a refusal. */
  suggestions: z.array(z.string()).optional(),
  /** For a follow-up: what was taken over from the question before. */
  carriedOver: z.array(z.string()).optional(),
});
export type Answer = z.infer<typeof answerSchema>;

export const summarySchema = z.strictObject({
  id: z.string().optional(),
  meeting: z.string(),
  points: z.array(
    z.strictObject({ excerpt: excerptSchema, reportedBy: z.array(z.string()), preview: z.boolean().optional() }),
  ),
  disagreements: z.array(disagreementSchema),
  articles: z.array(z.string()),
  corpusVersion: z.string(),
});
export type Summary = z.infer<typeof summarySchema>;

export const verdicts = [
  'verbatim',
  'altered',
  'stitched',
  'misattributed',
  'supported',
  'contradicted',
  'not-found',
] as const;

export const verdictSchema = z.strictObject({
  id: z.string().optional(),
  claim: z.string(),
  verdict: z.enum(verdicts),
  excerpts: z.array(excerptSchema),
  corpusVersion: z.string(),
  /** For `altered` and `contradicted`: what the claim says, and what the corpus says. */
  differences: z.array(z.strictObject({ claimed: z.string(), found: z.string() })).optional(),
});
export type Verdict = z.infer<typeof verdictSchema>;
