import { createInterface } from 'node:readline';
import type { SandboxBot } from '../start-sandbox-bot.ts';
import type { Screen } from '../terminal/screen.ts';
import { createChat } from './chat.ts';

/** Both ends of a terminal, or what stands in for them. */
export interface ChatStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether a person sits at both ends; else lines are taken one after the other and nothing is prompted. */
  readonly isInteractive: boolean;
}

/** Lets somebody use the bot from a terminal. @returns How many lines they wrote, once they leave or nothing more comes in */
export async function runChat(
  world: SandboxBot,
  screen: Screen,
  { input, output, isInteractive }: ChatStreams,
  signal: AbortSignal,
): Promise<number> {
  const lines = createInterface({
    input,
    output,
    terminal: isInteractive,
    prompt: '',
    completer: (line: string, done: (error: null, result: [string[], string]) => void) => {
      void chat.complete(line).then(([ends, part]) => done(null, [ends, part]));
    },
    signal,
  });
  const prompt = (): void => {
    lines.setPrompt(chat.prompt());
    if (isInteractive) lines.prompt(true);
  };
  const chat = createChat(world, screen, (text) => {
    output.write(`${isInteractive ? '\r\u001b[K' : ''}\n${text}\n${isInteractive ? '\n' : ''}`);
    prompt();
  });
  prompt();
  let count = 0;
  try {
    for await (const line of lines) {
      count += 1;
      if (!(await chat.enter(line))) break;
      prompt();
    }
  } finally {
    chat.close();
    lines.close();
  }
  return count;
}
