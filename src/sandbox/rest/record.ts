import { appendFileSync } from 'node:fs';

/** One request and its answer. */
export interface RecordedExchange {
  readonly method: string;
  /** The path below `/api/v10`, as Discord's OpenAPI document writes paths, without the query. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly response: unknown;
}

/**
 * Where traffic is written: a file that JSON lines are added to, or a function that takes each line.
 *
 * @returns A function that writes one exchange; it never holds a token of the Authorization header
 */
export function createRecorder(
  target: string | ((line: string) => void) | undefined,
): (exchange: RecordedExchange) => void {
  if (target === undefined) return () => {};
  const write = typeof target === 'string' ? (line: string) => appendFileSync(target, `${line}\n`) : target;
  return ({ method, path, body, status, response }) =>
    write(JSON.stringify({ method, path, body: body ?? null, status, response: response ?? null }));
}
