import { existsSync } from 'node:fs';

/** Where distributions put Chromium, and Chrome, which will do as well. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
] as const;

/** What to do where there is none. */
export const howToGetChromium =
  'Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome that is there.';

/**
 * Finds a Chromium to drive.
 *
 * @param chosen - Such as `process.env.CHROMIUM_PATH`; it goes before the usual places
 * @returns Its path; `null` where there is none
 */
export function findChromium(chosen: string | undefined): string | null {
  return [...(chosen ? [chosen] : []), ...usualPlaces].find((path) => existsSync(path)) ?? null;
}
