import type { FormFault } from '../refusal.ts';

/** A schema of Discord's OpenAPI document, as `discord-api-spec` gives it in zod. */
export interface Schema {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly Issue[] } | undefined;
  };
}

/** What zod reports; only the fields that differ by kind are optional. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly input?: unknown;
  readonly origin?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly errors?: readonly (readonly Issue[])[];
}

/** @returns What Discord would find wrong with a value, as its form faults; empty if nothing */
export function findFaults(schema: Schema, value: unknown): FormFault[] {
  const result = schema.safeParse(value);
  return result.success ? [] : (result.error?.issues ?? []).flatMap((issue) => toFaults(issue, value, []));
}

function toFaults(issue: Issue, root: unknown, base: readonly (string | number)[]): FormFault[] {
  const path = [...base, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (issue.code === 'invalid_union' && issue.errors?.length) {
    const option = pickOption(issue.errors);
    return option.flatMap((inner) => toFaults(inner, root, path));
  }
  return [{ path, ...describe(issue, read(root, path)) }];
}

/** Of the members of a union, the one that was meant: right `type`, then the fewest faults. */
function pickOption(options: readonly (readonly Issue[])[]): readonly Issue[] {
  const wrongType = (issues: readonly Issue[]) =>
    issues.some(({ path }) => path.length === 0 || (path.length === 1 && path[0] === 'type'));
  return [...options].sort(
    (one, other) => Number(wrongType(one)) - Number(wrongType(other)) || one.length - other.length,
  )[0] as readonly Issue[];
}

function describe({ code, origin, minimum, maximum, message }: Issue, value: unknown): Omit<FormFault, 'path'> {
  if (value === undefined) return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  if (code === 'too_big' && origin === 'string')
    return { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${maximum} or fewer in length.` };
  if (code === 'too_small' && origin === 'string')
    return { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${minimum} or more in length.` };
  if (code === 'too_big' && origin === 'array')
    return { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${maximum} or fewer in length.` };
  if (code === 'too_small' && origin === 'array')
    return { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${minimum} or more in length.` };
  if (code === 'too_big') return { code: 'NUMBER_TYPE_MAX', message: `Must be less than or equal to ${maximum}.` };
  if (code === 'too_small') return { code: 'NUMBER_TYPE_MIN', message: `Must be greater than or equal to ${minimum}.` };
  return { code: codes[code] ?? 'BASE_TYPE_BAD', message };
}

const codes: Readonly<Record<string, string>> = {
  invalid_value: 'BASE_TYPE_CHOICES',
  invalid_format: 'STRING_TYPE_REGEX',
  invalid_type: 'MODEL_TYPE_CONVERT',
  unrecognized_keys: 'UNKNOWN_FIELD',
};

function read(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string | number, unknown> | undefined)?.[key], root);
}
