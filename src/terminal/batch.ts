import { z } from 'zod';
import { type Shell, UsageError } from './shell.ts';

/**
 * Reads one JSON object a line from standard input and writes one a line, as soon as it is made.
 *
 * @throws {@link UsageError} for a line that is not what the batch takes
 */
export async function runBatch<T>(
  shell: Shell,
  schema: z.ZodType<T>,
  make: (item: T) => Promise<readonly unknown[]>,
): Promise<void> {
  let line = 0;
  for await (const text of shell.readLines()) {
    line += 1;
    if (text.trim() === '') continue;
    for (const made of await make(parseLine(text, line, schema))) shell.write(`${JSON.stringify(made)}\n`);
  }
}

function parseLine<T>(text: string, line: number, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`Line ${line} of standard input is not JSON: a batch takes one object a line.`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new UsageError(`Line ${line} of standard input: ${z.prettifyError(result.error)}`);
}
