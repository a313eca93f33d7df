import { PermissionFlagsBits } from 'discord-api-types/v10';

/** Who may change the corpus, and where. */
export interface ModerationSettings {
  readonly homeGuildId: string | null;
  readonly moderatorIds: readonly string[];
  readonly moderatorRoleIds: readonly string[];
}

/** The part of an interaction that tells who somebody is; what Discord did not say is missing. */
export interface Member {
  readonly guildId: string | null;
  readonly userId: string;
  readonly roleIds: readonly string[];
  /** Permissions in that server; `null` in a direct message. */
  readonly permissions: bigint | null;
}

/**
 * Decides whether somebody may change the corpus. Fails closed: in a direct message, in any other server, or with no
 * home server in the settings, nobody may, whatever they are allowed there.
 */
export function isModerator(
  { homeGuildId, moderatorIds, moderatorRoleIds }: ModerationSettings,
  { guildId, userId, roleIds, permissions }: Member,
): boolean {
  if (homeGuildId === null || guildId === null || guildId !== homeGuildId) return false;
  if (moderatorIds.includes(userId) || roleIds.some((role) => moderatorRoleIds.includes(role))) return true;
  return (
    permissions !== null && (permissions & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n
  );
}
