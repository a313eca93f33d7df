import { type Child, make } from './dom.ts';
import { type MarkdownNode, parseMarkdown } from './parse-markdown.ts';
import { formatTime } from './times.ts';

/** What text may refer to. */
export interface Names {
  readonly users: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly channels: Readonly<Record<string, string>>;
  readonly youId: string;
  /** Begins the command that a mention of it names. */
  onCommand(name: string): void;
  onChannel(id: string): void;
}

/** Draws text in Discord's Markdown. */
export function renderMarkdown(text: string, names: Names): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...drawAll(parseMarkdown(text), names));
  return fragment;
}

function drawAll(nodes: MarkdownNode['content'], names: Names): (Node | string)[] {
  if (typeof nodes === 'string') return [nodes];
  return (nodes ?? []).map((node) => draw(node, names));
}

/** Elements of what only holds other text. */
const wrappers: Readonly<Record<string, keyof HTMLElementTagNameMap>> = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strikethrough: 's',
  blockQuote: 'blockquote',
};

function draw(node: MarkdownNode, names: Names): Node | string {
  const wrapper = wrappers[node.type];
  if (wrapper) return make(wrapper, {}, ...drawAll(withoutLastBreak(node), names));
  switch (node.type) {
    case 'text':
    case 'emoticon':
      return textOf(node);
    case 'twemoji':
      return String(node.name ?? '');
    case 'br':
    case 'newline':
      return make('br');
    case 'subtext':
      return make('small', { class: 'subtext' }, ...drawAll(node.content, names));
    case 'heading':
      // One level for all: whatever a message begins with, no level is left out.
      return make(
        'div',
        { role: 'heading', 'aria-level': 3, class: `heading-${Number(node.level)}` },
        ...drawAll(node.content, names),
      );
    case 'list':
      return drawList(node, names);
    case 'inlineCode':
      return make('code', {}, textOf(node));
    case 'codeBlock':
      return make('pre', { tabindex: 0 }, make('code', {}, textOf(node)));
    case 'spoiler':
      return drawSpoiler(drawAll(node.content, names));
    case 'link':
    case 'url':
    case 'autolink':
      return drawLink(String(node.target ?? ''), drawAll(node.content, names));
    case 'timestamp':
      return drawTime(Number(node.timestamp) * 1000, String(node.format ?? 'f'));
    case 'everyone':
    case 'here':
      return make('span', { class: 'mention yours' }, `@${node.type}`);
    case 'user':
      return make(
        'span',
        { class: node.id === names.youId ? 'mention yours' : 'mention' },
        `@${names.users[String(node.id)] ?? 'unknown-user'}`,
      );
    case 'role':
      return make('span', { class: 'mention' }, `@${names.roles[String(node.id)] ?? 'unknown-role'}`);
    case 'channel':
      return drawChannel(String(node.id), names);
    case 'slashCommand':
      return make(
        'button',
        { type: 'button', class: 'mention', onclick: () => names.onCommand(String(node.fullName)) },
        `/${String(node.fullName)}`,
      );
    case 'emoji':
      return `:${String(node.name)}:`;
    default:
      return typeof node.content === 'string' ? node.content : make('span', {}, ...drawAll(node.content, names));
  }
}

const textOf = ({ content }: MarkdownNode): string => (typeof content === 'string' ? content : '');

/** A quotation ends with its last line, not after it. */
function withoutLastBreak({ content }: MarkdownNode): MarkdownNode['content'] {
  if (typeof content === 'string' || content === undefined) return content;
  return content.at(-1)?.type === 'br' ? content.slice(0, -1) : content;
}

function drawList(node: MarkdownNode, names: Names): HTMLElement {
  const items = Array.isArray(node.items) ? node.items : [];
  const drawn = items.map((item: readonly MarkdownNode[]) => make('li', {}, ...drawAll(item, names)));
  return typeof node.start === 'number' ? make('ol', { start: node.start }, ...drawn) : make('ul', {}, ...drawn);
}

/** Only addresses of the web are links; what claims to be another kind stays the text that it is. */
function drawLink(target: string, words: readonly Child[]): HTMLElement {
  if (!/^https?:\/\//i.test(target)) return make('span', {}, ...words);
  return make('a', { href: target, target: '_blank', rel: 'noopener noreferrer', title: target }, ...words);
}

function drawTime(ms: number, style: string): HTMLElement {
  const date = new Date(ms);
  const isValid = !Number.isNaN(date.getTime());
  return make(
    'time',
    {
      class: 'timestamp',
      'data-ms': ms,
      'data-style': style,
      datetime: isValid ? date.toISOString() : null,
      title: formatTime(ms, 'F'),
    },
    formatTime(ms, style),
  );
}

function drawChannel(id: string, names: Names): HTMLElement {
  const name = names.channels[id];
  if (name === undefined) return make('span', { class: 'mention' }, '#unknown');
  return make('button', { type: 'button', class: 'mention', onclick: () => names.onChannel(id) }, `#${name}`);
}

function drawSpoiler(words: readonly Child[]): HTMLElement {
  const hidden = make('span', { class: 'hidden-words', 'aria-hidden': 'true' }, ...words);
  const spoiler = make('button', { type: 'button', class: 'spoiler', 'aria-label': 'Spoiler: show it' }, hidden);
  spoiler.addEventListener(
    'click',
    () => spoiler.replaceWith(make('span', { class: 'shown-words' }, ...hidden.childNodes)),
    { once: true },
  );
  return spoiler;
}
