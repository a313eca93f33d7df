import type { Human } from '../sandbox/human/human.ts';
import type { HumanEvent } from '../sandbox/human/human-event.ts';
import type { SandboxBot } from '../start-sandbox-bot.ts';
import type { Screen } from '../terminal/screen.ts';
import { type Completion, completeLine } from './complete-line.ts';
import { createNumbered } from './numbered.ts';
import { readCommand } from './read-line.ts';
import { type Control, showMenu, showMessage } from './show-message.ts';

/** A person at a terminal, in the sandbox. */
export interface Chat {
  /** @returns Who one is, and where. */
  prompt(): string;
  /** Does what a line says, and waits for what comes of it. @returns Whether to go on */
  enter(line: string): Promise<boolean>;
  complete(line: string): Promise<Completion>;
  close(): void;
}

/** How long a line waits for something to be seen, in ms. */
const patienceMs = 60_000;

/** @param write - Shows text, a block at a time */
export function createChat(world: SandboxBot, screen: Screen, write: (text: string) => void): Chat {
  const people: readonly Human[] = [world.reader, world.moderator, world.stranger];
  const controls = createNumbered<Control>();
  let human = world.reader;
  let place = { id: human.conversation.id, name: 'direct message' };
  let wake = (): void => {};
  let stopListening = human.onEvent((event) => see(event));

  function see(event: HumanEvent): void {
    const isMessage = event.type === 'message-create' || event.type === 'message-update';
    if (isMessage && (event.message.thinking || event.message.author.id === human.id)) return;
    if (isMessage) write(showMessage(event.message, screen, controls));
    else if (event.type === 'message-delete') write(screen.colours.dim('(a message was taken away)'));
    else if (event.type === 'failure') write(event.reason);
    else return;
    wake();
  }

  /** Does something, and waits until something is seen. */
  async function act(deed: () => unknown): Promise<void> {
    const seen = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patienceMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    try {
      deed();
    } catch (error) {
      // The sandbox refuses what Discord's own client would not let anybody do, and says why.
      write(error instanceof Error ? error.message : String(error));
      wake();
    }
    await seen;
  }

  function become(name: string): void {
    const next = people.find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (next === undefined) {
      write(`There is no ${name}. There are: ${people.map((one) => one.name).join(', ')}.`);
      return;
    }
    stopListening();
    human = next;
    stopListening = human.onEvent(see);
    const stays = human.channels().find(({ id }) => id === place.id);
    if (stays === undefined) go('dm');
  }

  function go(name: string): void {
    const channels = human.channels().filter(({ guild }) => guild !== null);
    const channel = channels.find((other) => other.name === name);
    if (name === 'dm') place = { id: human.conversation.id, name: 'direct message' };
    else if (channel) place = { id: channel.id, name: `#${channel.name}` };
    else write(`There is no ${name}. There are: dm, ${channels.map((one) => one.name).join(', ')}.`);
  }

  async function use(control: Control): Promise<void> {
    if (control.kind === 'menu') return write(showMenu(control, screen, controls));
    const { message, customId } = control;
    await act(() =>
      control.kind === 'button' ? human.click(message, customId) : human.choose(message, customId, control.value),
    );
  }

  async function command(line: string): Promise<void> {
    const typed = readCommand(line, human.commands(place));
    if (typed === null)
      return write('There is no such command here. Press Tab after a slash to see them, or ask /help.');
    const target = human.messages(place).at(-1);
    if (typed.command.type === 1) return act(() => human.ask(place, typed.command.name, typed.values));
    if (target === undefined) return write('There is no message yet to use that on.');
    await act(() => human.messageCommand(typed.command.name, target));
  }

  async function say(text: string): Promise<void> {
    if (place.id === human.conversation.id) return act(() => human.dm(text));
    if (/@readout\b/i.test(text))
      return act(() => human.say(place, text.replace(/@readout\b/i, world.sandbox.botMention)));
    human.say(place, text);
    write(screen.colours.dim('(Nobody answers: in a channel write @Readout, or use a command.)'));
  }

  return {
    prompt: () => `${human.name}, ${place.name}> `,
    complete: (line) => completeLine(line, human, place.id),
    close: () => stopListening(),
    async enter(typed) {
      const line = typed.trim();
      const control = /^\d+$/.test(line) ? controls.get(Number(line)) : undefined;
      if (line === ':quit' || line === ':q') return false;
      if (line.startsWith(':as ')) become(line.slice(4).trim());
      else if (line.startsWith(':')) go(line.slice(1).trim());
      else if (control !== undefined) await use(control);
      else if (line.startsWith('/')) await command(line);
      else if (line !== '') await say(line);
      return true;
    },
  };
}
