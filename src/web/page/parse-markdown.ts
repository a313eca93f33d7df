import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** A piece of formatted text. What else it holds depends on its type. */
export interface MarkdownNode {
  readonly type: string;
  readonly content?: string | readonly MarkdownNode[];
  readonly [key: string]: unknown;
}

/** Parses Discord's Markdown. The kept parser does all of it but lists, which are added here in its own terms. */
export const parseMarkdown = (text: string): readonly MarkdownNode[] => parse(text, { inline: true });

const marker = /^( *)([-*]|\d+\.) /;

type Rule = (typeof rulesExtended)[string];

const list: Rule = {
  // Before emphasis: a star at the beginning of a line is a list.
  order: SimpleMarkdown.defaultRules.heading.order - 0.25,
  match: (source, _state, before) =>
    isLineStart(before) ? /^(?: *(?:[-*]|\d+\.) [^\n]*(?:\n|$))+/.exec(source) : null,
  parse: ([lines = ''], inner, state) => readLists(lines.replace(/\n$/, '').split('\n'), (text) => inner(text, state)),
};

/**
 * @param lines - Lines that all begin with a marker; those that are indented hang on the one before
 * @returns One list, or several where dashes give way to numbers
 */
function readLists(lines: readonly string[], inner: (text: string) => MarkdownNode[]): MarkdownNode[] {
  const [, outerIndent = ''] = marker.exec(lines[0] ?? '') ?? [];
  const lists: { start: number | null; items: { text: string; under: string[] }[] }[] = [];
  for (const line of lines) {
    const [whole = '', indent = '', sign = '-'] = marker.exec(line) ?? [];
    const start = /\d/.test(sign) ? Number.parseInt(sign, 10) : null;
    const last = lists.at(-1);
    const item = { text: line.slice(whole.length), under: [] };
    if (last && indent.length > outerIndent.length) last.items.at(-1)?.under.push(line);
    else if (last && (last.start === null) === (start === null)) last.items.push(item);
    else lists.push({ start, items: [item] });
  }
  return lists.map(({ start, items }) => ({
    type: 'list',
    start,
    items: items.map(({ text, under }) => [...inner(text), ...(under.length > 0 ? readLists(under, inner) : [])]),
  }));
}

/** The parser's own headings and small print are not found straight after a quotation, because it looks for a line's end in the wrong place. */
const atLineStart = (rule: Rule): Rule => ({
  ...rule,
  match: (source, state, before) =>
    isLineStart(before) ? rule.match(source, { ...state, prevCapture: null }, before) : null,
});

const isLineStart = (before: string): boolean => /^$|\n *$/.test(before);

const { heading, subtext } = rulesExtended;
const parse = SimpleMarkdown.parserFor({
  ...rulesExtended,
  ...(heading && { heading: atLineStart(heading) }),
  ...(subtext && { subtext: atLineStart(subtext) }),
  list,
});
