import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { CorpusFault } from './corpus-error.ts';

/** What YAML holds, or every fault with its line and key. */
export type ParsedYaml<T> =
  | {
      readonly value: T;
      /** The line of the file on which a key or an item stands, from 1. */
      readonly lineOf: (...path: readonly PropertyKey[]) => number;
    }
  | { readonly faults: readonly CorpusFault[] };

/**
 * Reads YAML and checks it against a schema.
 *
 * @param file - Its path, for the faults
 * @param text - The YAML alone
 * @param firstLine - The line of the file on which `text` begins, from 1
 */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): ParsedYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number): number => Math.max(lines.linePos(offset).line, 1) + firstLine - 1;
  if (document.errors.length > 0)
    return {
      // Behind the first fault, the parser stumbles over all that follows.
      faults: document.errors
        .filter(({ code }, at) => at === 0 || code !== 'UNEXPECTED_TOKEN')
        .map(({ message, pos }) => ({
          file,
          line: lineAt(pos[0]),
          problem: `not valid YAML: ${message}${hintAt(text, pos[0])}`,
        })),
    };
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // Aliases that lead nowhere, or that would grow without end.
    return { faults: [{ file, line: firstLine, problem: `not valid YAML: ${String(error)}` }] };
  }
  const lineOf = (...path: readonly PropertyKey[]): number => lineAt(offsetOf(document, path));
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, lineOf };
  return { faults: result.error.issues.flatMap((issue) => toFaults(file, document, lineOf, issue)) };
}

/** Most broken front matter is a title with a colon in it. */
function hintAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n')[0] ?? '';
  return /:.*: /.test(line) ? '; put quotes around a value that holds a colon' : '';
}

function toFaults(
  file: string,
  document: Document,
  lineOf: (...path: readonly PropertyKey[]) => number,
  issue: z.core.$ZodIssue,
): readonly CorpusFault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      file,
      line: lineOf(...issue.path, key),
      key: describePath([...issue.path, key]),
      problem: 'unknown key; remove it or correct its spelling',
    }));
  const isMissing = issue.path.length > 0 && issue.code !== 'custom' && !document.hasIn(issue.path);
  return [
    {
      file,
      line: lineOf(...issue.path),
      ...(issue.path.length > 0 && { key: describePath(issue.path) }),
      problem: isMissing ? `is missing: ${issue.message.split(';')[0]}` : issue.message,
    },
  ];
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
