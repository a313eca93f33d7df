import type { FilePart } from '../world/attachments.ts';
import type { Payload } from '../world/payloads.ts';
import type { World } from '../world/world.ts';
import type { Schema } from './schema.ts';

/** A request that a route has to answer. */
export interface Call {
  readonly world: World;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body; in a multipart request, its `payload_json`. */
  readonly body: Payload;
  readonly files: readonly FilePart[];
}

/** One entry of Discord's REST API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v10`, with `:name` for what varies. */
  readonly path: string;
  /** Whether the path itself carries the right to call it, so that no bot token is needed. */
  readonly open?: boolean;
  readonly request?: Schema | ((body: Payload) => Schema | undefined);
  readonly response?: Schema;
  /** Where the answer is a list: the schema of each item. */
  readonly items?: Schema;
  /** @returns The answer's body; undefined for 204. @throws Refusal */
  readonly handle: (call: Call) => unknown;
}

/** @returns The value of a parameter that the path is known to have */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no parameter ${name}.`);
  return value;
}
