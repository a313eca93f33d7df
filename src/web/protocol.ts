import { z } from 'zod';
import type { Directory, ShownMessage, ShownModal, ShownPlace, Welcome } from './shown.ts';

/**
 * What the page and its server say to each other, over one socket, as JSON.
 *
 * The page is one of the sandbox's people at a time. Every request carries a number and gets one `result` with it;
 * everything else comes unasked, as it happens.
 */

const messageRef = z.strictObject({ id: z.string(), channelId: z.string() });
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** What the page asks for. It is checked like anything from outside. */
export const requestSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('be'), nr: z.number(), person: z.string() }),
  z.strictObject({ do: z.literal('ask'), nr: z.number(), channelId: z.string(), command: z.string(), values }),
  z.strictObject({
    do: z.literal('complete'),
    nr: z.number(),
    channelId: z.string(),
    command: z.string(),
    option: z.string(),
    typed: z.string(),
    values,
  }),
  z.strictObject({ do: z.literal('message-command'), nr: z.number(), name: z.string(), message: messageRef }),
  z.strictObject({
    do: z.literal('say'),
    nr: z.number(),
    channelId: z.string(),
    text: z.string(),
    replyTo: z.string().nullable(),
    ping: z.boolean(),
  }),
  z.strictObject({ do: z.literal('edit'), nr: z.number(), message: messageRef, text: z.string() }),
  z.strictObject({ do: z.literal('delete'), nr: z.number(), message: messageRef }),
  z.strictObject({ do: z.literal('click'), nr: z.number(), message: messageRef, customId: z.string() }),
  z.strictObject({
    do: z.literal('choose'),
    nr: z.number(),
    message: messageRef,
    customId: z.string(),
    values: z.array(z.string()),
  }),
  z.strictObject({
    do: z.literal('submit'),
    nr: z.number(),
    interactionId: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
]);

export type Request = z.infer<typeof requestSchema>;

/** What the server says. */
export type Notice =
  | Welcome
  | { readonly say: 'result'; readonly nr: number; readonly outcome: Outcome }
  | { readonly say: 'message'; readonly message: ShownMessage }
  | { readonly say: 'gone'; readonly channelId: string; readonly messageId: string }
  | { readonly say: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly say: 'modal'; readonly channelId: string; readonly interactionId: string; readonly modal: ShownModal }
  | { readonly say: 'answered'; readonly interactionId: string }
  | { readonly say: 'failed'; readonly interactionId: string; readonly reason: string }
  | { readonly say: 'places'; readonly places: readonly ShownPlace[]; readonly directory: Directory };

/** What came of a request: it began an interaction, it brought suggestions, it is done, or it could not be done. */
export type Outcome =
  | { readonly kind: 'begun'; readonly interactionId: string }
  | {
      readonly kind: 'choices';
      readonly choices: readonly { readonly name: string; readonly value: string | number }[];
    }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly reason: string };
