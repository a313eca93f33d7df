import type { Readout } from '../src/readout.ts';
import { askCommand } from '../src/terminal/ask-command.ts';
import { createScreen } from '../src/terminal/screen.ts';

/** Columns of the terminal that is drawn. */
const columns = 84;

/**
 * Asks in the terminal, and draws what it prints.
 *
 * @returns A page of HTML; the output itself is in it as text, whatever it says
 */
export async function drawTerminal(readout: Readout, question: string): Promise<string> {
  let printed = '';
  const corpus = 'corpus';
  await askCommand(
    {
      screen: createScreen(columns, true, undefined),
      write: (text) => {
        printed += text;
      },
      note: () => {},
      readLines: async function* () {},
      interactive: true,
      open: async () => readout,
      exit: () => {},
    },
    [question],
    { corpus },
  );
  const command = `<b>$</b> npm run ask -- "${escapeHtml(question)}"\n\n`;
  return `<!doctype html><style>${style}</style><div class="window"><div class="bar"><i></i><i></i><i></i></div><pre>${command}${colour(printed.trimEnd())}</pre></div>`;
}

/** Classes for the codes that switch a look on; any other code switches all of them off. */
const looks: Readonly<Record<string, string>> = {
  '1': 'bold',
  '2': 'dim',
  '3': 'slanted',
  '4': 'line',
  '31': 'red',
  '32': 'green',
  '33': 'yellow',
  '34': 'blue',
  '35': 'pink',
  '36': 'cyan',
  '90': 'dim',
};

/** How terminals are told to change their look. */
const escapes = new RegExp(`${String.fromCharCode(27)}\\[([\\d;]*)m`);

/** @returns The text with its escape sequences as spans */
function colour(text: string): string {
  let on: readonly string[] = [];
  return text
    .split(escapes)
    .map((part, at) => {
      if (at % 2 === 0) return part === '' ? '' : `<span class="${on.join(' ')}">${escapeHtml(part)}</span>`;
      const look = looks[part];
      on = look === undefined ? on.filter((one) => !endedBy(part).includes(one)) : [...on, look];
      return '';
    })
    .join('');
}

/** What a code switches off: bold and dim together, a colour, or everything. */
function endedBy(code: string): readonly string[] {
  const ends: Readonly<Record<string, readonly string[]>> = {
    '22': ['bold', 'dim'],
    '23': ['slanted'],
    '24': ['line'],
  };
  return (
    ends[code] ??
    (code === '39'
      ? Object.values(looks).filter((look) => !['bold', 'slanted', 'line'].includes(look))
      : Object.values(looks))
  );
}

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const style = `
body { margin: 0; background: #1e1f22; }
.window { display: inline-block; max-height: 640px; border-radius: 10px; overflow: hidden; background: #111214; color: #dbdee1; }
.bar { display: flex; gap: 8px; padding: 12px 14px; background: #2b2d31; }
.bar i { width: 12px; height: 12px; border-radius: 50%; background: #4e5058; }
pre { margin: 0; padding: 16px 20px 20px; font: 13px/1.45 "DejaVu Sans Mono", "SF Mono", Consolas, monospace; }
.bold, b { color: #fff; font-weight: 700; }
.dim { color: #949ba4; }
.slanted { font-style: italic; }
.line { text-decoration: underline; }
.red { color: #ff9a97; }
.green { color: #7bd88f; }
.yellow { color: #f0b132; }
.blue, .cyan { color: #4db5ff; }
.pink { color: #d3a4ff; }
`;
