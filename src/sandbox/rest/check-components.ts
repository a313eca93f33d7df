import { limits } from '../limits.ts';
import { refuseForm } from '../refusal.ts';
import { type Component, componentTypes, walkComponents } from '../world/components.ts';
import type { Payload } from '../world/payloads.ts';

/** What the rules depend on, beyond the components themselves. */
export interface ComponentRules {
  /** Whether the message carries the flag for display components (IS_COMPONENTS_V2). */
  readonly display: boolean;
  /** Names that `attachment://` may refer to. */
  readonly fileNames: ReadonlySet<string>;
}

type Path = readonly (string | number)[];

const { actionRow, button, stringSelect, textDisplay, mediaGallery, section, container } = componentTypes;

/** Holds a message's components to Discord's rules, beyond what its schema says. @throws Refusal 50035 */
export function checkComponents(components: readonly Payload[], rules: ComponentRules): void {
  const all = walkComponents(components);
  checkTopLevel(components, rules);
  if (all.length > limits.components)
    throw refuseForm(
      ['components'],
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `The total number of components cannot exceed ${limits.components}`,
    );
  const texts = all.filter(({ component }) => component.type === textDisplay);
  if (texts.reduce((sum, { component }) => sum + String(component.content).length, 0) > limits.textTotal)
    throw refuseForm(
      ['components'],
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `The total size of displayable text cannot exceed ${limits.textTotal}`,
    );
  checkUniqueness(all);
  for (const { component, path } of all) checkComponent(component, path, rules);
}

function checkTopLevel(components: readonly Payload[], { display }: ComponentRules): void {
  if (display) return;
  if (components.length > limits.actionRows)
    throw refuseForm(['components'], 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${limits.actionRows} in length.`);
  for (const [index, { type }] of components.entries())
    if (type !== actionRow)
      throw refuseForm(
        ['components', index, 'type'],
        'UNION_TYPE_CHOICES',
        `Value of field "type" must be one of (${actionRow},).`,
      );
}

function checkUniqueness(all: readonly { readonly component: Component; readonly path: Path }[]): void {
  for (const [key, code] of [
    ['custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED'],
    ['id', 'COMPONENT_ID_DUPLICATED'],
  ] as const) {
    const seen = new Set<unknown>();
    for (const { component, path } of all) {
      const value = component[key];
      if (!value) continue;
      if (seen.has(value)) throw refuseForm([...path, key], code, `Component ${key} cannot be duplicated`);
      seen.add(value);
    }
  }
}

function checkComponent(component: Component, path: Path, rules: ComponentRules): void {
  const children = (component.components ?? []) as readonly Component[];
  if (component.type === actionRow) {
    const buttons = children.filter(({ type }) => type === button).length;
    if (buttons !== children.length && children.length > 1)
      throw refuseForm(
        [...path, 'components'],
        'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        'The specified component exceeds the maximum width',
      );
  }
  if (component.type === container && children.length === 0)
    throw refuseForm([...path, 'components'], 'BASE_TYPE_BAD_LENGTH', 'Must be 1 or more in length.');
  if (component.type === section && !component.accessory)
    throw refuseForm([...path, 'accessory'], 'BASE_TYPE_REQUIRED', 'This field is required');
  if (component.type === textDisplay && String(component.content).trim() === '')
    throw refuseForm([...path, 'content'], 'BASE_TYPE_REQUIRED', 'This field is required');
  if (component.type === button) checkButton(component, path);
  if (component.type === stringSelect) checkSelect(component, path);
  for (const { url, at } of mediaOf(component, path)) checkMedia(url, at, rules);
}

function checkButton({ style, custom_id, url, label, emoji, sku_id }: Component, path: Path): void {
  const link = style === 5;
  if (link && custom_id)
    throw refuseForm(
      [...path, 'custom_id'],
      'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
      'A custom id and url cannot both be specified',
    );
  if (link && !url) throw refuseForm([...path, 'url'], 'BASE_TYPE_REQUIRED', 'A url is required');
  if (!link && url)
    throw refuseForm([...path, 'url'], 'BUTTON_COMPONENT_INVALID_STYLE', 'A url is only for buttons of style 5');
  if (!link && style !== 6 && !custom_id)
    throw refuseForm([...path, 'custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id required');
  if (!label && !emoji && !sku_id)
    throw refuseForm(path, 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A button needs a label or an emoji');
  if (link && !/^(https?|discord):\/\//.test(String(url)))
    throw refuseForm(
      [...path, 'url'],
      'URL_TYPE_INVALID_SCHEME',
      `Scheme "${String(url).split(':')[0]}" is not supported. Scheme must be one of ('http', 'https', 'discord').`,
    );
  if (String(url ?? '').length > limits.url)
    throw refuseForm([...path, 'url'], 'BASE_TYPE_MAX_LENGTH', `Must be ${limits.url} or fewer in length.`);
}

function checkSelect({ options, min_values, max_values }: Component, path: Path): void {
  const list = (options ?? []) as readonly Payload[];
  const values = new Set(list.map(({ value }) => value));
  if (values.size !== list.length)
    throw refuseForm(
      [...path, 'options'],
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      'The specified option value is already used',
    );
  if (Number(max_values ?? 1) > list.length || Number(min_values ?? 1) > Number(max_values ?? 1))
    throw refuseForm([...path, 'max_values'], 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${list.length}.`);
}

function mediaOf(component: Component, path: Path): { readonly url: string; readonly at: Path }[] {
  const named = (['media', 'file'] as const).flatMap((key) => {
    const media = component[key] as Payload | undefined;
    return media ? [{ url: String(media.url), at: [...path, key, 'url'] }] : [];
  });
  const items = component.type === mediaGallery ? ((component.items ?? []) as readonly Payload[]) : [];
  return [
    ...named,
    ...items.map(({ media }, index) => ({
      url: String((media as Payload).url),
      at: [...path, 'items', index, 'media', 'url'],
    })),
  ];
}

function checkMedia(url: string, path: Path, { fileNames }: ComponentRules): void {
  if (!url.startsWith('attachment://')) return;
  if (!fileNames.has(url.slice('attachment://'.length)))
    throw refuseForm(
      path,
      'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      `The referenced attachment ${url} was not found`,
    );
}
