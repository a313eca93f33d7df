import { limits } from './limits.ts';

/** More words than this are named by their first and last ones: links must stay short. */
const longest = 8;
const edge = 4;

/**
 * A link that opens an article at the quoted words (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * @returns The link; without the fragment where that would be too long; `null` where nothing fits or it is no web address
 */
export function textFragment(url: string, text: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '') return null;
  const base = parsed.href.replace(/[()<>\\]/g, percent);
  const words = text.trim().split(/\s+/);
  const part =
    words.length <= longest
      ? encode(words.join(' '))
      : `${encode(words.slice(0, edge).join(' '))},${encode(words.slice(-edge).join(' '))}`;
  const whole = `${base}${parsed.hash === '' ? '#' : ''}:~:text=${part}`;
  return [whole, base].find(({ length }) => length <= limits.url) ?? null;
}

/** `encodeURIComponent` leaves characters that have a meaning in a fragment, or in a Markdown link. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/[-!'()*~_]/g, percent);

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
