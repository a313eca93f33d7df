import type { App } from './app.ts';
import type { Names } from './render-markdown.ts';
import { commandsHere } from './state.ts';

/** @returns What the text of a message may refer to, and what a click on it does */
export function namesOf(app: App): Names {
  const { welcome } = app.state;
  return {
    users: welcome?.directory.users ?? {},
    roles: welcome?.directory.roles ?? {},
    channels: welcome?.directory.channels ?? {},
    youId: welcome?.you.id ?? '',
    onCommand(name) {
      const command = commandsHere(app.state, 1).find((one) => one.name === name);
      if (command) app.beginCommand(command);
    },
    onChannel: app.go,
  };
}
