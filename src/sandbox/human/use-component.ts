import { walkComponents } from '../world/components.ts';
import { interactionTypes } from '../world/interaction.ts';
import { findMessage } from '../world/messages.ts';
import { type Payload, userPayload } from '../world/payloads.ts';
import { startInteraction } from '../world/start-interaction.ts';
import type { Channel, StoredMessage, World } from '../world/world.ts';
import { type Asked, followInteraction } from './asked.ts';
import type { MessageRef } from './human.ts';
import { seesMessage } from './human-event.ts';
import { type SeenButton, type SeenMenu, seeMessage } from './seen-message.ts';

/**
 * Presses a button, found by its `custom_id` or its label as the message stands now.
 *
 * @throws Error if there is no such button, if it is disabled, or if it only opens a page
 */
export function clickButton(world: World, userId: string, message: MessageRef, name: string): Asked {
  const { channel, stored, seen } = openMessage(world, userId, message);
  const button =
    seen.buttons.find(({ customId }) => customId === name) ?? seen.buttons.find(({ label }) => label === name);
  const { customId } = usable(
    'button',
    name,
    button,
    seen.buttons.map(({ label }) => label),
  );
  if (customId === null) throw new Error(`The button "${name}" opens ${button?.url}; it does not ask the bot.`);
  return use(world, userId, channel, stored, customId, {});
}

/**
 * Picks values in a select menu, found by its `custom_id` or placeholder.
 *
 * @throws Error if there is no such menu or value, or too few or too many
 */
export function chooseValues(
  world: World,
  userId: string,
  message: MessageRef,
  name: string,
  values: readonly string[],
): Asked {
  const { channel, stored, seen } = openMessage(world, userId, message);
  const found =
    seen.menus.find(({ customId }) => customId === name) ?? seen.menus.find(({ placeholder }) => placeholder === name);
  const menu = usable(
    'menu',
    name,
    found,
    seen.menus.map(({ customId }) => customId),
  );
  const unknown =
    menu.type === 3 ? values.find((value) => !menu.options.some((option) => option.value === value)) : undefined;
  if (unknown !== undefined)
    throw new Error(
      `The menu "${name}" has no "${unknown}". It has: ${menu.options.map(({ value }) => value).join(', ')}.`,
    );
  if (values.length < menu.minValues || values.length > menu.maxValues)
    throw new Error(`The menu "${name}" takes ${menu.minValues} to ${menu.maxValues} values, not ${values.length}.`);
  const users = menu.type === 5 ? values.map((id) => [id, userPayload(world, id)]) : [];
  const resolved = users.length > 0 ? { resolved: { users: Object.fromEntries(users) } } : {};
  return use(world, userId, channel, stored, menu.customId, { values, ...resolved });
}

function use(
  world: World,
  userId: string,
  channel: Channel,
  stored: StoredMessage,
  customId: string,
  data: Payload,
): Asked {
  const component = walkComponents((stored.raw.components ?? []) as unknown[]).find(
    (candidate) => candidate.component.custom_id === customId,
  )?.component;
  const owners = (stored.interaction?.payload.authorizing_integration_owners ??
    (channel.guildId === null ? { '0': '0' } : { '0': channel.guildId })) as Record<string, string>;
  const interaction = startInteraction(world, {
    type: interactionTypes.component,
    userId,
    channel,
    subject: customId,
    data: { component_type: component?.type, custom_id: customId, id: component?.id, ...data },
    source: stored,
    owners,
  });
  return followInteraction(world, interaction);
}

function openMessage(world: World, userId: string, { id, channelId }: MessageRef) {
  const channel = world.channels.get(channelId);
  if (!channel) throw new Error('The channel of this message is gone.');
  const stored = findMessage(channel, id);
  if (!seesMessage(world, userId, stored)) throw new Error('This message is not visible to this person.');
  return { channel, stored, seen: seeMessage(stored) };
}

function usable<T extends SeenButton | SeenMenu>(
  kind: string,
  name: string,
  found: T | undefined,
  all: readonly string[],
): T {
  if (!found) throw new Error(`The message has no ${kind} "${name}". It has: ${all.join(', ') || 'none'}.`);
  if (found.disabled) throw new Error(`The ${kind} "${name}" is disabled.`);
  return found;
}
