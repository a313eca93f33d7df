/** What an element is made with: attributes by name, and listeners as `onclick` and the like. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | null | undefined | ((event: never) => void)>
>;

export type Child = Node | string | null | undefined | false;

/**
 * Makes an element. Text becomes text, whatever it holds: nothing on this page ever turns a string into HTML.
 *
 * @param attributes - True sets an attribute without a value; false, null and undefined leave it away
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), (event) => value(event as never));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Puts items in their places and takes all others away; what is in its place already is not touched, and keeps the focus. */
export function arrange(list: HTMLElement, items: readonly HTMLElement[]): void {
  for (const child of [...list.children]) if (!items.some((item) => item === child)) child.remove();
  for (const [at, item] of items.entries())
    if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
}

/** @returns A name for an element that no other has */
export function freshId(what: string): string {
  made += 1;
  return `${what}-${made}`;
}
let made = 0;
