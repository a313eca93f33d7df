import { z } from 'zod';
import { limits } from './limits.ts';

/**
 * What buttons and menus know. It travels in their `custom_id`, so that they work after a restart; the question does
 * not fit and is read back from the message (read-question.ts).
 */

/** Stands for all meetings where one could stand. */
export const everyMeeting = '*';

const name = z.string().regex(/^[\w-]{8}$/);
const optionalName = z.union([name, z.literal('')]);
/** A meeting; empty for what the question itself says, `*` for all of them. */
const scope = z.union([optionalName, z.literal(everyMeeting)]);
/** The first characters of a corpus' version. */
const corpus = z.string().regex(/^[0-9a-f]{6}$/);
const person = z.string().regex(/^\d{1,20}$/);
const count = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number);
const optionalCount = z.union([count, z.literal('')]);
const day = z.union([z.iso.date(), z.literal('')]);

/** The fields of each control, in the order in which they are written. Changing one needs a new {@link version}. */
const shapes = {
  page: z.strictObject({ corpus, asker: person, meeting: scope, page: count }),
  within: z.strictObject({ corpus, asker: person }),
  widen: z.strictObject({ corpus, asker: person }),
  /** The same question of the one meeting that is named. */
  there: z.strictObject({ corpus, asker: person, meeting: name }),
  suggested: z.strictObject({ corpus, asker: person }),
  context: z.strictObject({ article: name, start: count, length: count, print: name }),
  /** From one place of an article to another: where it already stands in context. */
  step: z.strictObject({ article: name, start: count, length: count, print: name, page: optionalCount }),
  sources: z.strictObject({ corpus }),
  share: z.strictObject({ corpus, meeting: scope, page: count }),
  dismiss: z.strictObject({ asker: person }),
  search: z.strictObject({
    corpus,
    asker: person,
    page: count,
    meeting: optionalName,
    publisher: optionalName,
    from: day,
    to: day,
  }),
  meetings: z.strictObject({ corpus, asker: person, page: count }),
  meeting: z.strictObject({ corpus, asker: person, page: count, meeting: name }),
  open: z.strictObject({ corpus, asker: person }),
  /** Beside a meeting: where sources disagree, and who was there. */
  list: z.strictObject({ corpus, meeting: name }),
  attend: z.strictObject({ corpus, meeting: name }),
  disagreements: z.strictObject({ corpus, asker: person, page: count, meeting: optionalName }),
  who: z.strictObject({ corpus, asker: person, page: count, meeting: optionalName }),
  timeline: z.strictObject({ corpus, asker: person, page: count }),
  compare: z.strictObject({ corpus, asker: person, page: count, first: name, second: name }),
  check: z.strictObject({ corpus, asker: person, page: count }),
  article: z.strictObject({ corpus, asker: person, page: count, article: name }),
  help: z.strictObject({ asker: person, page: count }),
} as const;

const version = 'r1';

export type Action = keyof typeof shapes;
export type ControlState<A extends Action = Action> = {
  [K in A]: { readonly action: K } & Readonly<z.infer<(typeof shapes)[K]>>;
}[A];

/** @throws RangeError when it does not fit: a bug */
export function writeControl(state: ControlState): string {
  const values = state as unknown as Readonly<Record<string, string | number>>;
  const fields = Object.keys(shapes[state.action].shape).map((key) => values[key]);
  const id = [version, state.action, ...fields].join(':');
  if (id.length > limits.customId) throw new RangeError(`The state of ${state.action} takes ${id.length} characters.`);
  return id;
}

/** @returns What a `custom_id` says; `null` for one of another version, or not ours */
export function readControl(id: string): ControlState | null {
  const [found, action = '', ...fields] = id.split(':');
  if (found !== version || !Object.hasOwn(shapes, action)) return null;
  const shape = shapes[action as Action];
  const keys = Object.keys(shape.shape);
  if (keys.length !== fields.length) return null;
  const result = shape.safeParse(Object.fromEntries(keys.map((key, at) => [key, fields[at]])));
  return result.success ? ({ action, ...result.data } as ControlState) : null;
}

/** @returns The part of a corpus' version that controls carry. */
export const shortVersion = (corpusVersion: string): string => corpusVersion.slice(0, 6);
