import { timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';

/**
 * Decides whether a request means us by a name that is ours.
 *
 * A page elsewhere can have its own name resolve to 127.0.0.1 and then read what is served here as if it were its own
 * (DNS rebinding). It cannot do so with an address, `localhost`, or the name that the operator chose.
 *
 * @param host - The request's `Host`
 * @param ownName - What the operator told us to listen on
 */
export function isOwnHost(host: string | undefined, ownName: string): boolean {
  const name = (host ?? '')
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
  return name === 'localhost' || name === ownName.toLowerCase() || isIP(name) !== 0;
}

/** @returns Whether a socket was opened by the page that was served from this host, and by no other page */
export const isOwnOrigin = (origin: string | undefined, host: string | undefined): boolean =>
  origin !== undefined && host !== undefined && origin === `http://${host}`;

/** @returns Whether two secrets are the same, in a time that tells nothing of either */
export function isSameSecret(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
