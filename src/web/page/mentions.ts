import type { App } from './app.ts';

/** Everybody, the bot first, long names before those that they begin with. */
export function peopleByName({ state: { welcome } }: App): readonly { id: string; name: string }[] {
  const all = Object.entries(welcome?.directory.users ?? {}).map(([id, name]) => ({ id, name }));
  return all.toSorted(
    (one, other) =>
      Number(other.id === welcome?.botId) - Number(one.id === welcome?.botId) || other.name.length - one.name.length,
  );
}

/** @returns The text with names after `@` as Discord writes mentions */
export const writeMentions = (app: App, text: string): string =>
  peopleByName(app).reduce((written, { id, name }) => written.replaceAll(`@${name}`, `<@${id}>`), text);

/** @returns The text with names in place of Discord's mentions */
export const readMentions = (app: App, text: string): string =>
  peopleByName(app).reduce((shown, { id, name }) => shown.replaceAll(`<@${id}>`, `@${name}`), text);
