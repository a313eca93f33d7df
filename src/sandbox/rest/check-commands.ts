import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { limits } from '../limits.ts';
import { Refusal, refuseForm } from '../refusal.ts';
import type { Payload } from '../world/payloads.ts';
import { findFaults } from './schema.ts';
import { findUnknownFields } from './unknown-fields.ts';

const chatName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/**
 * Holds commands to Discord's rules, beyond what its schema says: names, counts, characters, order of options.
 *
 * @throws Refusal 50035
 */
export function checkCommands(bodies: readonly Payload[]): void {
  if (!Array.isArray(bodies)) throw refuseForm([], 'LIST_TYPE_CONVERT', 'Must be an array.');
  const seen = new Set<string>();
  for (const [index, body] of bodies.entries()) {
    const form = withNumericPermissions(body);
    const wrong = findFaults(ApplicationCommandUpdateRequestSchema, form);
    const faults = wrong.length > 0 ? wrong : findUnknownFields(ApplicationCommandUpdateRequestSchema, form);
    if (faults.length > 0)
      throw new Refusal(
        50035,
        faults.map((fault) => ({ ...fault, path: [index, ...fault.path] })),
      );
    checkCommand(body, [index]);
    const key = `${body.type ?? 1}:${body.name}`;
    if (seen.has(key))
      throw refuseForm([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    seen.add(key);
  }
  for (const type of [1, 2, 3]) {
    const count = bodies.filter((body) => (body.type ?? 1) === type).length;
    const most = type === 1 ? limits.globalSlashCommands : limits.contextMenuCommands;
    if (count > most) throw refuseForm([], 'BASE_TYPE_MAX_LENGTH', `At most ${most} commands of type ${type}.`);
  }
}

/** The schema knows these bits as a number; Discord takes, and discord.js sends, a string. */
function withNumericPermissions(body: Payload): Payload {
  const { nsfw: _, default_member_permissions: bits, ...rest } = body;
  return bits === undefined ? rest : { ...rest, default_member_permissions: bits === null ? null : Number(bits) };
}

function checkCommand(body: Payload, path: readonly (string | number)[]): void {
  const slash = (body.type ?? 1) === 1;
  const name = String(body.name);
  if (slash && (!chatName.test(name) || name !== name.toLowerCase()))
    throw refuseForm([...path, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  if (slash && !body.description)
    throw refuseForm([...path, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required');
  if (!slash && body.description)
    throw refuseForm(
      [...path, 'description'],
      'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED',
      'Context menu commands cannot have description',
    );
  if (!slash && body.options)
    throw refuseForm(
      [...path, 'options'],
      'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_NOT_ALLOWED',
      'Context menu commands cannot have options',
    );
  checkOptions((body.options ?? []) as readonly Payload[], [...path, 'options']);
  if (countCharacters(body) > limits.commandCharacters)
    throw refuseForm(
      path,
      'APPLICATION_COMMAND_TOO_LARGE',
      `Command exceeds maximum size (${limits.commandCharacters})`,
    );
}

function checkOptions(options: readonly Payload[], path: readonly (string | number)[]): void {
  const names = new Set<unknown>();
  let optionalSeen = false;
  for (const [index, option] of options.entries()) {
    const here = [...path, index];
    const name = String(option.name);
    if (!chatName.test(name) || name !== name.toLowerCase())
      throw refuseForm([...here, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    if (names.has(name))
      throw refuseForm(here, 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
    names.add(name);
    if (option.required && optionalSeen)
      throw refuseForm(
        here,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    optionalSeen ||= !option.required;
    if (option.autocomplete && (option.choices as unknown[] | undefined)?.length)
      throw refuseForm(
        [...here, 'autocomplete'],
        'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
        'Cannot have choices and autocomplete',
      );
    if (option.options) checkOptions(option.options as readonly Payload[], [...here, 'options']);
  }
}

function countCharacters(body: Payload): number {
  const own = [body.name, body.description].reduce<number>((sum, text) => sum + String(text ?? '').length, 0);
  const options = ((body.options ?? []) as readonly Payload[]).reduce(
    (sum, option) => sum + countCharacters(option),
    0,
  );
  const choices = ((body.choices ?? []) as readonly Payload[]).reduce(
    (sum, { name, value }) => sum + String(name).length + String(value).length,
    0,
  );
  return own + options + choices;
}
