import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { CorpusFault } from './corpus-error.ts';

type Parsed<T> = { readonly value: T } | { readonly faults: readonly CorpusFault[] };

/**
 * Reads YAML and checks it against a schema.
 *
 * @param file - Its path, for the faults
 * @param text - The YAML alone
 * @param firstLine - The line of the file on which `text` begins, from 1
 * @returns The value, or every fault with its line and key
 */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0)
    return {
      faults: document.errors.map(({ message, pos }) => ({
        file,
        line: lineAt(pos[0]),
        problem: `not valid YAML: ${message}`,
      })),
    };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data };
  return { faults: result.error.issues.flatMap((issue) => toFaults(file, document, lineAt, issue)) };
}

function toFaults(
  file: string,
  document: Document,
  lineAt: (offset: number) => number,
  issue: z.core.$ZodIssue,
): readonly CorpusFault[] {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => ({
    file,
    line: lineAt(offsetOf(document, path)),
    ...(path.length > 0 && { key: describePath(path) }),
    problem: issue.code === 'unrecognized_keys' ? 'unknown key; remove it or correct its spelling' : issue.message,
  }));
}

/** @returns Where the value at `path` stands, or else the nearest thing that holds it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function describePath(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`))
    .join('');
}
