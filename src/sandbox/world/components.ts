import type { Payload } from './payloads.ts';

/** A component of any kind, as it is on the wire. */
export type Component = Payload & { readonly type: number };

/** Discord's numbers for the components that the sandbox treats by kind. */
export const componentTypes = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

/** @returns Every component in the tree, parents before children, with the keys that lead to it */
export function walkComponents(
  components: readonly unknown[],
  path: readonly (string | number)[] = ['components'],
): { readonly component: Component; readonly path: readonly (string | number)[] }[] {
  return components.flatMap((item, index) => {
    const component = item as Component;
    const here = [...path, index];
    return [{ component, path: here }, ...walkChildren(component, here)];
  });
}

/** @returns The texts that a reader sees in displays of text, in order */
export function collectTexts(components: readonly unknown[]): string[] {
  return walkComponents(components)
    .filter(({ component }) => component.type === componentTypes.textDisplay)
    .map(({ component }) => String(component.content));
}

/** @returns A copy in which every component has a number, as Discord gives to those that came without */
export function numberComponents<T>(components: readonly T[]): T[] {
  const copy = structuredClone(components) as T[];
  const all = walkComponents(copy).map(({ component }) => component as Record<string, unknown>);
  const taken = new Set(all.map(({ id }) => id).filter(Boolean));
  let next = 1;
  for (const component of all) {
    if (component.id) continue;
    while (taken.has(next)) next += 1;
    component.id = next;
    taken.add(next);
  }
  return copy;
}

function walkChildren(component: Component, path: readonly (string | number)[]): ReturnType<typeof walkComponents> {
  const children = Array.isArray(component.components)
    ? walkComponents(component.components, [...path, 'components'])
    : [];
  const single = (['accessory', 'component'] as const).flatMap((key) => {
    const child = component[key] as Component | undefined;
    return child ? [{ component: child, path: [...path, key] }, ...walkChildren(child, [...path, key])] : [];
  });
  return [...children, ...single];
}
