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
  /** Publishers or authors whose word was asked for, as articles have them. */
  publishers: z.array(z.string()).optional(),
});
export type Scope = z.infer<typeof scopeSchema>;

/** What of a question speaks against the nearest evidence: see `findObjections`. */
export const objectionKinds = ['number', 'role', 'topic', 'name', 'unknown-name', 'year', 'advice'] as const;

/** The sorts of words that a question can ask for and its evidence lack. */
export const missingSorts = ['person', 'names', 'number', 'amount', 'money', 'time', 'place', 'reason'] as const;

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
  /** Words of the question, as typed, that occur in the corpus, but in nothing that the question was limited to. */
  onlyElsewhere: z.array(z.string()).optional(),
  /** On a refusal: what the question asks or names, as typed, and the nearest evidence does not hold. */
  objections: z.array(z.strictObject({ kind: z.enum(objectionKinds), words: z.array(z.string()) })).optional(),
  /** On a refusal: the sort of words that was asked for, where the nearest evidence holds none that fits. */
  missing: z.enum(missingSorts).optional(),
  /** On a refusal: ids of meetings that were not asked about and that do have an answer, the best first. */
  elsewhere: z.array(z.string()).optional(),
  /** On a refusal: publishers or authors who were not asked for and who do have an answer, the best first. */
  otherPublishers: z.array(z.string()).optional(),
  /** The words that were searched for, as typed. */
  searchedFor: z.array(z.string()).optional(),
  /** Questions that the corpus can answer, on a refusal. */
  suggestions: z.array(z.string()).optional(),
  /** Mistyped words, and the words of the corpus that they were read as. */
  didYouMean: z.array(z.strictObject({ typed: z.string(), meant: z.string() })).optional(),
  /** For a follow-up: what was taken over from the question before. */
  carriedOver: z.array(z.string()).optional(),
  /**
   * Only for a question whether sources disagree: ids of the articles that were compared. Where `disagreements` is empty,
   * none was found between them, which is to be said with their number ("No disagreement found between 5 articles"),
   * whether or not the answer has excerpts.
   */
  comparedArticles: z.array(z.string()).optional(),
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
  /** For `verbatim` and `misattributed`: who says these words in the first excerpt, as named there. */
  speaker: z.string().optional(),
  /** For a claim of a message: where it stands there, `[start, end)`. */
  place: z.tuple([offset, offset]).optional(),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** A person or a body that articles place at a meeting. */
export const attendeeSchema = z.strictObject({
  meeting: z.string(),
  /** The fullest form that an article has. */
  name: z.string(),
  kind: z.enum(['person', 'body']),
  /** Other spellings and forms in the articles. */
  otherNames: z.array(z.string()),
  /** Offices as written beside the name, most frequent first. */
  roles: z.array(z.string()),
  /** Only articles written before the meeting, or sentences that look forward, place it there. */
  expected: z.boolean(),
  /** Another name stands against this one for the same role: see `disagreements`. */
  disputed: z.boolean(),
  /** What places it there, one excerpt an article, best first. */
  excerpts: z.array(excerptSchema).min(1),
});
export type Attendee = z.infer<typeof attendeeSchema>;

export const attendanceSchema = z.strictObject({
  id: z.string().optional(),
  /** The meeting asked for, or `null` when a person was. */
  meeting: z.string().nullable(),
  /** The person asked for, as typed, or `null` when a meeting was. */
  person: z.string().nullable(),
  /** Of a meeting: people first, then bodies; of a person: one a meeting, oldest first. Empty: no article says. */
  attendees: z.array(attendeeSchema),
  /** Disagreements on who was there. */
  disagreements: z.array(disagreementSchema),
  /** Ids of the articles that were read. */
  articles: z.array(z.string()),
  corpusVersion: z.string(),
});
export type Attendance = z.infer<typeof attendanceSchema>;

export const timelineSchema = z.strictObject({
  id: z.string().optional(),
  /** The topic, as typed. */
  words: z.string(),
  /** Oldest first; what has no date comes last. */
  entries: z.array(
    z.strictObject({
      /** Id of the meeting; `null` for an article that belongs to none. */
      meeting: z.string().nullable(),
      /** First and last day, ISO dates; of an article without a meeting, its own date. */
      start: z.string().nullable(),
      end: z.string().nullable(),
      /** Ids of the articles on that meeting that hold the topic, and in how many paragraphs altogether. */
      articles: z.array(z.string()),
      mentions: z.int().positive(),
      points: z
        .array(
          z.strictObject({ excerpt: excerptSchema, reportedBy: z.array(z.string()), preview: z.boolean().optional() }),
        )
        .min(1),
    }),
  ),
  corpusVersion: z.string(),
});
export type Timeline = z.infer<typeof timelineSchema>;

const sideSchema = z.strictObject({ meeting: z.string(), articles: z.array(z.string()) });

export const comparisonSchema = z.strictObject({
  id: z.string().optional(),
  /** The meetings compared, as asked: `first` and `second` of each topic are theirs. */
  first: sideSchema,
  second: sideSchema,
  topics: z.array(
    z.strictObject({
      /** What it is about: words as the first quotation has them. */
      topic: z.string(),
      in: z.enum(['both', 'first', 'second']),
      first: z.array(excerptSchema),
      second: z.array(excerptSchema),
    }),
  ),
  corpusVersion: z.string(),
});
export type Comparison = z.infer<typeof comparisonSchema>;
