import { readdir } from 'node:fs/promises';
import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import type { Command, SlashCommand } from '../src/discord/command.ts';

const isSlash = (command: Command): command is SlashCommand => command.kind === 'slash';
const slash = commands.filter(isSlash);
const optionsOf = ({ definition }: Command): readonly APIApplicationCommandOption[] =>
  'options' in definition ? (definition.options ?? []) : [];
const nested = (options: readonly APIApplicationCommandOption[]): readonly APIApplicationCommandOption[] =>
  options.flatMap((option) => [option, ...('options' in option ? nested(option.options ?? []) : [])]);

test('every file of commands/ is registered', async () => {
  const files = (await readdir('commands')).map((file) => file.replace(/\.ts$/, '')).filter((file) => file !== 'index');
  for (const file of files) {
    const exported = Object.values((await import(`../commands/${file}.ts`)) as Record<string, unknown>);
    expect(
      exported.some((value) => commands.includes(value as Command)),
      `${file}.ts in commands/index.ts`,
    ).toBe(true);
  }
  expect(commands.length).toBeGreaterThanOrEqual(files.length);
});

test('no two commands of a kind share a name', () => {
  const names = commands.map(({ kind, definition }) => `${kind} ${definition.name}`);
  expect(new Set(names).size).toBe(names.length);
});

test.each(slash.map((command) => [command.definition.name, command] as const))(
  '/%s keeps to Discord’s limits',
  (name, command) => {
    expect(name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
    expect(command.definition.description.length).toBeLessThanOrEqual(100);
    expect(optionsOf(command).length).toBeLessThanOrEqual(25);
    const options = nested(optionsOf(command));
    for (const option of options) {
      expect(option.name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
      expect(option.description.length).toBeGreaterThan(0);
      expect(option.description.length).toBeLessThanOrEqual(100);
    }
    // Discord counts names, descriptions and values of the whole command.
    const texts = options.flatMap((option) => [
      option.name,
      option.description,
      ...('choices' in option ? (option.choices ?? []).flatMap((choice) => [choice.name, String(choice.value)]) : []),
    ]);
    expect([name, command.definition.description, ...texts].join('').length).toBeLessThanOrEqual(8000);
    const required = optionsOf(command).map((option) => 'required' in option && option.required === true);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
  },
);

test('the commands are few enough for Discord', () => {
  expect(slash.length).toBeLessThanOrEqual(100);
  expect(commands.filter(({ kind }) => kind === 'message').length).toBeLessThanOrEqual(15);
  for (const { definition } of commands) expect(definition.name.length).toBeLessThanOrEqual(32);
});

test('every option that is completed as people type has something that completes it, and the other way round', () => {
  for (const command of slash) {
    const asked = nested(optionsOf(command)).filter(
      (option) => 'autocomplete' in option && option.autocomplete === true,
    );
    expect(asked.map(({ name }) => name).toSorted()).toEqual(Object.keys(command.complete ?? {}).toSorted());
  }
});

test('the moderators’ commands are for servers alone, hidden from all who do not manage them; the others are everywhere', () => {
  for (const command of commands) {
    const { contexts, integration_types: places, default_member_permissions: permissions } = command.definition;
    const isForModerators = isSlash(command) && command.moderatorsOnly === true;
    expect(contexts).toEqual(isForModerators ? [0] : [0, 1, 2]);
    expect(places).toEqual(isForModerators ? [0] : [0, 1]);
    expect(permissions ?? null).toBe(isForModerators ? '32' : null);
  }
});
