import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { expect } from 'vitest';
import type { Excerpt } from '../../src/answer/answer.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { readControl } from '../../src/render/control-id.ts';
import { takeAsWritten } from '../../src/render/markdown.ts';
import type { Message } from '../../src/render/message.ts';

/** Holds a message to all that Discord demands and that we promise. The numbers are Discord's, written out once more. */
export function proveMessage(corpus: Corpus, message: Message): void {
  expect(message.content.trim()).not.toBe('');
  expect(message.content.length).toBeLessThanOrEqual(2000);
  expect(message.content).not.toMatch(/\p{Surrogate}/u);
  expect(message.flags).toBe(MessageFlags.SuppressEmbeds);
  expect(message.allowedMentions).toEqual({ parse: [], repliedUser: false });
  proveComponents(message);
  for (const [, url = ''] of message.content.matchAll(/\]\(<([^>]*)>\)/g)) {
    expect(url.length).toBeLessThanOrEqual(512);
    expect(new URL(url).protocol).toMatch(/^https?:$/);
  }
  for (const quotation of quotations(message.content)) {
    expect(linesOf(corpus).includes(quotation), quotation).toBe(true);
  }
  expect(message.content.split('\n').flatMap(alive)).toEqual([]);
  for (const { description = '' } of message.files) expect(description.length).toBeLessThanOrEqual(1024);
}

function proveComponents({ components }: Message): void {
  expect(components.length).toBeLessThanOrEqual(5);
  const all = components.flatMap((row) => row.components);
  const ids = all.map(({ custom_id: id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    expect(id.length).toBeLessThanOrEqual(100);
    expect(readControl(id), id).not.toBeNull();
  }
  for (const row of components) {
    const isMenu = row.components.some(({ type }) => type === ComponentType.StringSelect);
    expect(row.components.length).toBeGreaterThanOrEqual(1);
    expect(row.components.length).toBeLessThanOrEqual(isMenu ? 1 : 5);
  }
  for (const component of all) {
    if (component.type === ComponentType.Button) {
      expectLength(component.label ?? '', 80);
      continue;
    }
    expect((component.placeholder ?? '').length).toBeLessThanOrEqual(150);
    expect(component.options.length).toBeGreaterThanOrEqual(1);
    expect(component.options.length).toBeLessThanOrEqual(25);
    expect(new Set(component.options.map(({ value }) => value)).size).toBe(component.options.length);
    const texts = component.options.flatMap(({ label, value, description = '–' }) => [label, value, description]);
    expect(texts.filter((text) => text.length < 1 || text.length > 100)).toEqual([]);
  }
}

function expectLength(text: string, most: number): void {
  expect(text.length).toBeGreaterThanOrEqual(1);
  expect(text.length).toBeLessThanOrEqual(most);
}

/** Every block quotation of a message as its article has it, line breaks as "\n". */
export function quotations(content: string): readonly string[] {
  const found: string[] = [];
  let before = false;
  for (const line of content.split('\n')) {
    const isQuoted = line.startsWith('> ');
    if (isQuoted) {
      const text = takeAsWritten(withoutBold(line.slice(2)));
      if (before) found.push(`${found.pop()}\n${text}`);
      else found.push(text);
    }
    before = isQuoted;
  }
  return found;
}

/** Holds pages to showing each excerpt to its last character, white space between pieces apart. */
export function proveComplete(pages: readonly Message[], excerpts: readonly Excerpt[]): void {
  const shown = squash(pages.flatMap(({ content }) => quotations(content)).join(''));
  const attached = squash(
    pages.flatMap(({ files }) => files.map(({ attachment }) => attachment.toString('utf8'))).join(''),
  );
  for (const { text } of excerpts)
    expect(shown.includes(squash(text)) || attached.includes(squash(text).replace(/^/, '')), text).toBe(true);
}

/**
 * What of a line Discord would still read as its own, after what we have put there is taken away: pairs of bold marks,
 * small print, list items, block quotations, our one kind of link, command names as code, times.
 */
export function alive(line: string): readonly string[] {
  const rest = line
    .replace(/\\[^0-9A-Za-z\s]/g, 'x')
    .replace(/\[open\]\(<[^<>()\s]*>\)/g, '')
    .replace(/<t:\d+:R>/g, '')
    .replace(/`\/[^`]*`/g, '')
    .replace(/`[0-9a-z-]+`/g, '')
    .replace(/\*\*/g, '')
    .replace(/^(?:> |-# |- )/, '');
  return [...rest.matchAll(/[\\*_~`|<>[\]#@]|:\/\/|^\s*[-+](?=\s|#)|^\s*\d+[.)]\s|discord\.gg/gi)].map(
    ([sign]) => sign,
  );
}

/** Takes away marks of bold, which are never escaped; an odd number of them would leave one open. */
function withoutBold(line: string): string {
  let marks = 0;
  const text = line.replace(/\\[^0-9A-Za-z\s]|\*\*/g, (found) => {
    if (found !== '**') return found;
    marks += 1;
    return '';
  });
  expect(marks % 2, line).toBe(0);
  return text;
}

/** All bodies of a corpus with line breaks as Discord has them, kept because there are many quotations to look for. */
function linesOf(corpus: Corpus): string {
  const known = bodies.get(corpus) ?? corpus.articles.map(({ body }) => body.replace(/\r\n|\r/g, '\n')).join('\n\n\n');
  bodies.set(corpus, known);
  return known;
}

const bodies = new WeakMap<Corpus, string>();
const squash = (text: string): string => text.replace(/\s+/g, '');
