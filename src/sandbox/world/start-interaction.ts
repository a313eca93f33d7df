import { randomBytes } from 'node:crypto';
import { MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import type { Interaction } from './interaction.ts';
import { interactionChannel, memberPayload, type Payload, userPayload } from './payloads.ts';
import { permissionsOf, toBits, userInstallPermissions } from './permissions.ts';
import type { Channel, StoredMessage, World } from './world.ts';

/** What somebody is about to do to the bot. */
export interface InteractionStart {
  readonly type: Interaction['type'];
  readonly userId: string;
  readonly channel: Channel;
  readonly subject: string;
  readonly data: Payload;
  readonly source?: StoredMessage | null;
  readonly trigger?: Interaction;
  /** Which installations authorise it: 0 the guild's, 1 the person's own. */
  readonly owners: Readonly<Record<string, string>>;
}

/**
 * Sends an interaction to the bot and starts the clock: after three seconds without a response it has failed.
 *
 * @returns The interaction, waiting
 */
export function startInteraction(world: World, start: InteractionStart): Interaction {
  const { type, userId, channel, subject } = start;
  const guild = channel.guildId === null ? null : (world.guilds.get(channel.guildId) ?? null);
  const id = world.nextId();
  const token = `${Buffer.from(`interaction:${id}`).toString('base64url')}${randomBytes(24).toString('base64url')}`;
  const interaction: Interaction = {
    id,
    token,
    type,
    userId,
    channel,
    guild,
    subject,
    source: start.source ?? null,
    trigger: start.trigger ?? null,
    payload: { ...buildPayload(world, start), id, token },
    userInstallOnly: guild !== null && !('0' in start.owners),
    createdAt: world.clock.now(),
    state: 'waiting',
    original: null,
    followUps: 0,
    expired: false,
    cancelDeadline: () => {},
  };
  world.interactions.set(token, interaction);
  interaction.cancelDeadline = world.clock.after(limits.firstResponseMs, () => failInteraction(world, interaction));
  world.clock.after(limits.tokenMs, () => retireInteraction(world, interaction));
  world.emit({ type: 'interaction', interaction });
  return interaction;
}

/** Ends an interaction that nobody responded to; the person is told. */
export function failInteraction(world: World, interaction: Interaction): void {
  if (interaction.state !== 'waiting') return;
  interaction.state = 'failed';
  interaction.expired = true;
  interaction.cancelDeadline();
  world.emit({ type: 'failure', interaction, reason: failureReasons[interaction.type] });
}

/** Ends an interaction whose 15 minutes are over; a deferral that was never filled has failed. */
function retireInteraction(world: World, interaction: Interaction): void {
  interaction.expired = true;
  world.interactions.delete(interaction.token);
  const { original } = interaction;
  if (original && (original.raw.flags ?? 0) & MessageFlags.Loading)
    world.emit({ type: 'failure', interaction, reason: failureReasons[interaction.type] });
}

const failureReasons: Readonly<Record<Interaction['type'], string>> = {
  2: 'The application did not respond',
  3: 'This interaction failed',
  4: 'Loading options failed',
  5: 'Something went wrong. Try again.',
};

function buildPayload(world: World, { type, userId, channel, data, source, owners }: InteractionStart): Payload {
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  const shared: Payload = {
    application_id: world.application.id,
    type,
    data,
    channel_id: channel.id,
    channel: interactionChannel(world, channel, userId),
    version: 1,
    locale: world.people.get(userId)?.locale ?? 'en-US',
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: owners,
    attachment_size_limit: limits.fileBytes,
    ...(source ? { message: source.raw } : {}),
  };
  if (!guild || !member) {
    const withBot = channel.recipientIds.includes(world.application.id);
    const bits = conversationPermissions;
    return { ...shared, context: withBot ? 1 : 2, user: userPayload(world, userId), app_permissions: bits };
  }
  const botBits = guild.installed
    ? permissionsOf(guild, world.application.id, channel)
    : toBits(userInstallPermissions) & permissionsOf(guild, userId, channel);
  return {
    ...shared,
    context: 0,
    guild_id: guild.id,
    guild: { id: guild.id, features: [], locale: guild.locale },
    guild_locale: guild.locale,
    member: {
      ...memberPayload(world, member),
      permissions: permissionsOf(guild, userId, channel).toString(),
    },
    app_permissions: botBits.toString(),
  };
}

/** What Discord reports in conversations, where there are no roles. */
const conversationPermissions = (
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.MentionEveryone |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.AddReactions
).toString();
