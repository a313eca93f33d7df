import { createHash } from 'node:crypto';

/**
 * Names a text in little room: ids of articles and names of publishers are too long for a `custom_id`.
 *
 * @returns The first 48 bits of a SHA-256, as 8 characters of base64url
 */
export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 8);
