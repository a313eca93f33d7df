import type { FormFault } from '../refusal.ts';
import type { Schema } from './schema.ts';

/**
 * Finds fields that a schema does not know. Discord itself overlooks most of them; here each is a fault, because a
 * field that Discord overlooks is a mistake in the bot.
 *
 * @returns A fault for each, empty if there are none; the value must satisfy the schema already
 */
export function findUnknownFields(
  schema: Schema,
  value: unknown,
  path: readonly (string | number)[] = [],
): FormFault[] {
  if (value === null || typeof value !== 'object') return [];
  const { def } = (schema as unknown as ZodNode)._zod;
  switch (def.type) {
    case 'lazy':
      return findUnknownFields(def.getter?.() as Schema, value, path);
    case 'optional':
    case 'nullable':
      return findUnknownFields(def.innerType as Schema, value, path);
    case 'array':
      return (value as unknown[]).flatMap((item, index) =>
        findUnknownFields(def.element as Schema, item, [...path, index]),
      );
    case 'union': {
      const option = def.options?.filter((candidate) => candidate.safeParse(value).success) ?? [];
      const found = option.map((candidate) => findUnknownFields(candidate, value, path));
      return found.sort((one, other) => one.length - other.length)[0] ?? [];
    }
    case 'object':
      return Object.entries(value).flatMap(([key, field]) => {
        const known = def.shape?.[key];
        // discord.js adds `enforce_nonce: false` and `tts: false` to all that it sends; they ask for nothing.
        if (!known && (field === false || field === null)) return [];
        return known
          ? findUnknownFields(known, field, [...path, key])
          : [{ path: [...path, key], code: 'UNKNOWN_FIELD', message: 'Discord knows no such field' }];
      });
    default:
      return [];
  }
}

/** What zod keeps of a schema inside; only what is walked here. */
interface ZodNode {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly getter?: () => Schema;
      readonly innerType?: Schema;
      readonly element?: Schema;
      readonly options?: readonly Schema[];
      readonly shape?: Readonly<Record<string, Schema>>;
    };
  };
}
