import { make } from './dom.ts';
import { quotationMarks } from './icons.ts';

/** Colours of avatars; each has enough contrast with the white on it. */
const colours = ['#3b7a57', '#a8480f', '#8b3fa8', '#b0285d', '#2a6fa8', '#6b6f1d'];

/** @returns A round picture of somebody: the bot's mark, or initials on a colour that goes with the name */
export function avatar(name: string, isBot: boolean, size = 40): HTMLElement {
  const round = make('span', { class: isBot ? 'avatar bot' : 'avatar', 'aria-hidden': 'true' });
  round.style.setProperty('--size', `${size}px`);
  if (isBot) round.append(quotationMarks(size));
  else {
    round.style.background = colours[hash(name) % colours.length] ?? '';
    round.append(initials(name));
  }
  return round;
}

/** @returns At most two letters: `Home server` is `HS` */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();

const hash = (text: string): number => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
