import { type Screen, wrap } from '../terminal/screen.ts';

/** @returns A message's text as Discord would lay it out, as far as a terminal can. */
export const showMarkdown = (content: string, screen: Screen): string =>
  content
    .split('\n')
    .map((line) => showLine(line, screen))
    .join('\n');

function showLine(line: string, screen: Screen): string {
  const { colours } = screen;
  if (line.startsWith('> ')) return wrap(showInline(line.slice(2), screen), screen, '  │ ');
  if (line.startsWith('-# ')) return colours.dim(wrap(showInline(line.slice(3), screen), screen));
  return wrap(showInline(line, screen), screen);
}

/** A backslash and what it protects; bold; code; a link with its address; a moment. */
const marks = /\\([^0-9A-Za-z\s])|(\*\*)|`([^`]+)`|\[((?:\\.|[^\]\\])*)\]\(<([^>]*)>\)|<t:(\d+)(?::\w)?>/g;

function showInline(text: string, screen: Screen): string {
  const { colours, emphasises } = screen;
  const [on, off] = emphasises ? ['\u001b[1m', '\u001b[22m'] : ['', ''];
  let isBold = false;
  return text.replace(
    marks,
    (_, protectedMark?: string, bold?: string, code?: string, name?: string, url?: string, at?: string) => {
      if (protectedMark !== undefined) return protectedMark;
      if (bold !== undefined) {
        isBold = !isBold;
        return isBold ? on : off;
      }
      if (code !== undefined) return colours.cyan(code);
      if (name !== undefined && url !== undefined) return showLink(showInline(name, screen), url, emphasises);
      return new Date(Number(at) * 1000).toLocaleTimeString();
    },
  );
}

/** A terminal that shows colours can hide the address behind the name (OSC 8); elsewhere it follows. */
const showLink = (name: string, url: string, isHidden: boolean): string =>
  isHidden ? `\u001b]8;;${url}\u0007${name}\u001b]8;;\u0007` : `${name} (${url})`;
