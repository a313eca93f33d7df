import { z } from 'zod';

const quoteIt = 'expected text; put quotes around a number, a date or a yes';
const text = z.string(quoteIt).trim().min(1, 'expected some text, found none');
/** Titles and names stand in citations, lists and menus. */
const line = text.regex(/^[^\n\r]*$/, 'expected text on one line');
const isoDate = z.iso.date('expected a day that there is, as YYYY-MM-DD');

/** Ids stand in Discord's autocomplete values and buttons, whose limit is 100 characters. */
export const idSchema = z
  .string('expected an id; put quotes around a number')
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u,
    'expected an id: letters, digits, ".", "_" and "-", at most 80 in all',
  );

const meetingsOfArticle = z.union(
  [idSchema.transform((id) => [id]), z.array(idSchema)],
  'expected the id of a meeting or a list of them, as in meetings.yaml',
);

/** The head of an article's file. */
export const frontMatterSchema = z
  .strictObject(
    {
      title: line,
      publisher: line.optional(),
      author: line.optional(),
      url: z
        .url({ protocol: /^https?$/, error: 'expected a web address that begins with http:// or https://' })
        .optional(),
      published: isoDate.optional(),
      meeting: meetingsOfArticle.optional(),
      language: line.optional(),
      keep: z
        .union(
          [line.transform((words) => [words]), z.array(line)],
          'expected the first words of a paragraph, or a list of them',
        )
        .optional(),
      note: text.optional(),
    },
    { error: 'expected keys and values such as "title: …"' },
  )
  .refine(({ publisher, author }) => publisher !== undefined || author !== undefined, {
    error: 'expected a publisher or an author: a citation must name one',
    path: ['publisher'],
  });

/** The meetings that a front matter names, though the rest of it be faulty. */
export const namedMeetingsSchema = z
  .looseObject({ meeting: meetingsOfArticle.optional().catch(undefined) })
  .transform(({ meeting }) => [...new Set(meeting ?? [])]);

const meetingSchema = z
  .strictObject(
    {
      id: idSchema,
      name: line,
      aliases: z.array(line, 'expected a list of names').optional(),
      kind: line,
      start: isoDate,
      end: isoDate,
      place: line.optional(),
      note: text.optional(),
    },
    { error: 'expected a meeting: id, name, kind, start and end' },
  )
  .refine(({ start, end }) => start <= end, { error: 'expected a day that is not before start', path: ['end'] });

/** `meetings.yaml`. An empty file is an empty list. */
export const meetingsSchema = z.array(meetingSchema, 'expected a list of meetings').nullable();

/** The ids of `meetings.yaml`, though its meetings may be faulty. */
export const meetingIdsSchema = z
  .array(z.looseObject({ id: z.string() }).nullable().catch(null))
  .nullable()
  .transform((list) => list?.flatMap((meeting) => meeting?.id ?? []) ?? []);

/** `vocabulary.yaml`. */
export const vocabularySchema = z
  .strictObject(
    {
      same: z
        .array(
          z.array(text, 'expected a list of strings').min(2, 'expected at least two strings that mean the same'),
          'expected a list of groups',
        )
        .optional(),
      expand: z
        .array(
          z.strictObject(
            {
              from: text,
              to: z.union([text.transform((long) => [long]), z.array(text).min(1)], 'expected text or a list of texts'),
            },
            { error: 'expected "from: …" and "to: …"' },
          ),
          'expected a list of pairs',
        )
        .optional(),
    },
    { error: 'expected the keys "same" and "expand"' },
  )
  .nullable();
