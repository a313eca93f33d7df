import type { APIMessage } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { Refusal, refuseForm } from '../refusal.ts';
import type { FilePart } from '../world/attachments.ts';
import { walkComponents } from '../world/components.ts';
import type { Choice } from '../world/interaction.ts';
import type { MessageBody } from '../world/messages.ts';
import type { Payload } from '../world/payloads.ts';
import type { Callback } from '../world/respond.ts';
import { checkMessage } from './check-message.ts';

/**
 * Holds a first response to Discord's rules, beyond what its schema says.
 *
 * @param source - The message that an update changes
 * @throws Refusal 50035
 */
export function checkCallback(
  { type, data }: Callback,
  files: readonly FilePart[],
  source: APIMessage | undefined,
): void {
  const body = data ?? {};
  if (type === 4) within(() => checkMessage(body as MessageBody, files));
  if (type === 7) within(() => checkMessage(body as MessageBody, files, source));
  if (type === 8) checkChoices((body.choices ?? []) as readonly Choice[]);
  if (type === 9) checkModal(body);
}

function checkChoices(choices: readonly Choice[]): void {
  const at = ['data', 'choices'] as const;
  if (choices.length > limits.choices)
    throw refuseForm(at, 'BASE_TYPE_MAX_LENGTH', `Must be ${limits.choices} or fewer in length.`);
  for (const [index, { name, value }] of choices.entries()) {
    if (name.length < 1 || name.length > limits.choiceText)
      throw refuseForm(
        [...at, index, 'name'],
        'BASE_TYPE_BAD_LENGTH',
        `Must be between 1 and ${limits.choiceText} in length.`,
      );
    if (typeof value === 'string' && value.length > limits.choiceText)
      throw refuseForm(
        [...at, index, 'value'],
        'BASE_TYPE_MAX_LENGTH',
        `Must be ${limits.choiceText} or fewer in length.`,
      );
  }
}

function checkModal(modal: Payload): void {
  const seen = new Set<unknown>();
  for (const { component, path } of walkComponents((modal.components ?? []) as unknown[], ['data', 'components'])) {
    const id = component.custom_id;
    if (!id) continue;
    if (seen.has(id))
      throw refuseForm(
        [...path, 'custom_id'],
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        'Component custom id cannot be duplicated',
      );
    seen.add(id);
  }
}

/** Faults of a message inside a callback lie below `data`. */
function within(check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 50035) throw error;
    throw new Refusal(
      50035,
      error.faults.map((fault) => ({ ...fault, path: ['data', ...fault.path] })),
    );
  }
}
