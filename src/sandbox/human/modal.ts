import { walkComponents } from '../world/components.ts';
import type { Interaction } from '../world/interaction.ts';
import type { Payload } from '../world/payloads.ts';

/** A form that the bot has put before a person. */
export interface SeenModal {
  readonly customId: string;
  readonly title: string;
  readonly fields: readonly SeenField[];
  /** As the bot sent it. */
  readonly raw: Payload;
  /** The interaction that it answers. */
  readonly interaction: Interaction;
}

/** A field of a form. */
interface SeenField {
  readonly customId: string;
  readonly label: string;
  readonly type: number;
  readonly required: boolean;
  readonly value: string;
  readonly minLength: number;
  readonly maxLength: number;
}

/** What somebody filled into a form, by `custom_id`: a text, or the values of a menu. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>;

/** @returns A modal as a person sees it */
export function seeModal(raw: Payload, interaction: Interaction): SeenModal {
  const all = walkComponents((raw.components ?? []) as unknown[]).map(({ component }) => component);
  const labels = new Map(
    all
      .filter(({ component }) => component)
      .map(({ component, label }) => [(component as Payload).custom_id, String(label ?? '')]),
  );
  const fields = all
    .filter(({ custom_id }) => custom_id !== undefined)
    .map((field) => ({
      customId: String(field.custom_id),
      label: labels.get(field.custom_id) ?? String(field.label ?? ''),
      type: field.type,
      required: field.required !== false,
      value: String(field.value ?? ''),
      minLength: Number(field.min_length ?? 0),
      maxLength: Number(field.max_length ?? 4_000),
    }));
  return { customId: String(raw.custom_id), title: String(raw.title), fields, raw, interaction };
}

/**
 * Builds the data of a submitted form.
 *
 * @throws Error for a field that is unknown, missing, too short or too long
 */
export function fillModal({ customId, fields, raw }: SeenModal, values: FieldValues): Payload {
  for (const key of Object.keys(values))
    if (!fields.some((field) => field.customId === key))
      throw new Error(`The form "${customId}" has no field "${key}".`);
  for (const field of fields) checkField(field, values[field.customId] ?? field.value);
  const fill = (component: Payload): Payload => {
    const { type, custom_id } = component;
    const id = component.id ?? 1;
    if (Array.isArray(component.components)) return { type, id, components: component.components.map(fill) };
    if (component.component) return { type, id, component: fill(component.component as Payload) };
    if (custom_id === undefined) return { type, id };
    const value = values[String(custom_id)] ?? component.value ?? '';
    return typeof value === 'string' && type === 4
      ? { type, id, custom_id, value }
      : { type, id, custom_id, values: [value].flat().filter((item) => item !== '') };
  };
  return { custom_id: customId, components: ((raw.components ?? []) as Payload[]).map(fill) };
}

function checkField(field: SeenField, value: string | readonly string[]): void {
  const refuse = (reason: string): never => {
    throw new Error(`The field "${field.label || field.customId}" ${reason}.`);
  };
  if (field.required && value.length === 0) refuse('must be filled in');
  if (typeof value !== 'string' || value === '') return;
  if (value.length < field.minLength) refuse(`takes ${field.minLength} characters or more`);
  if (value.length > field.maxLength) refuse(`takes ${field.maxLength} characters or fewer`);
}
