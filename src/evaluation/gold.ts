import { z } from 'zod';

/** A sentence of an article that answers. */
const quoteSchema = z.looseObject({ article: z.string(), quote: z.string() });

/** One graded question, as in a gold set's lines; keys that grading does not use are let through. */
export const goldItemSchema = z.looseObject({
  id: z.string(),
  category: z.string(),
  subcategory: z.string().nullish(),
  question: z.string(),
  context: z.string().nullish(),
  meeting: z.string().nullish(),
  answerable: z.boolean(),
  must_contain: z.array(z.string()).nullish(),
  must_not_contain: z.array(z.string()).nullish(),
  accept_articles: z.array(z.string()).nullish(),
  evidence: z.array(quoteSchema).nullish(),
  conflict: z
    .looseObject({ with: z.array(quoteSchema).nullish(), sides_must_contain: z.array(z.array(z.string())).nullish() })
    .nullish(),
  expect_conflict_flag: z.string().nullish(),
  min_articles: z.number().nullish(),
  label: z.string().nullish(),
  key_points: z
    .array(
      z.looseObject({
        point: z.string(),
        core: z.boolean().nullish(),
        evidence: z.array(quoteSchema),
        any_of: z.array(z.string()).nullish(),
      }),
    )
    .nullish(),
  wrong_points: z
    .array(z.looseObject({ quote: z.union([z.string(), quoteSchema]).nullish(), text: z.string().nullish() }))
    .nullish(),
});
export type GoldItem = z.infer<typeof goldItemSchema>;

/** A text of an article that must never be quoted. */
export const boilerplateSchema = z.array(z.looseObject({ article: z.string(), text: z.string() }));
export type Boilerplate = z.infer<typeof boilerplateSchema>;
