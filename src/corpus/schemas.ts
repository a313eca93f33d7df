import { z } from 'zod';

const text = z.string('expected text').trim().min(1, 'expected some text, found none');
const isoDate = z.iso.date('expected a date as YYYY-MM-DD');

/** Ids stand in Discord's autocomplete values and buttons, whose limit is 100 characters. */
export const idSchema = z
  .string('expected an id')
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u,
    'expected an id: letters, digits, ".", "_" and "-", at most 80 in all',
  );

/** The head of an article's file. */
export const frontMatterSchema = z
  .strictObject({
    title: text,
    publisher: text.optional(),
    author: text.optional(),
    url: z
      .url({ protocol: /^https?$/, error: 'expected a web address that begins with http:// or https://' })
      .optional(),
    published: isoDate.optional(),
    meeting: z
      .union([idSchema.transform((id) => [id]), z.array(idSchema)], 'expected a meeting id or a list of them')
      .optional(),
    language: text.optional(),
    note: text.optional(),
  })
  .refine(({ publisher, author }) => publisher !== undefined || author !== undefined, {
    error: 'expected a publisher or an author: a citation must name one',
    path: ['publisher'],
  });
export type FrontMatter = z.infer<typeof frontMatterSchema>;

const meetingSchema = z
  .strictObject({
    id: idSchema,
    name: text,
    aliases: z.array(text).optional(),
    kind: text,
    start: isoDate,
    end: isoDate,
    place: text.optional(),
    note: text.optional(),
  })
  .refine(({ start, end }) => start <= end, { error: 'expected a day that is not before start', path: ['end'] });

/** `meetings.yaml`. An empty file is an empty list. */
export const meetingsSchema = z.array(meetingSchema, 'expected a list of meetings').nullable();

/** `vocabulary.yaml`. */
export const vocabularySchema = z
  .strictObject({
    same: z.array(z.array(text).min(2, 'expected at least two strings that mean the same')).optional(),
    expand: z
      .array(
        z.strictObject({
          from: text,
          to: z.union([text.transform((long) => [long]), z.array(text).min(1)], 'expected text or a list of texts'),
        }),
      )
      .optional(),
  })
  .nullable();
