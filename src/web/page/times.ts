/** The styles of a timestamp in a message, `<t:SECONDS:STYLE>`, other than the relative one. */
const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** @param style - `t T d D f F R`; anything else counts as `f`, as in Discord */
export function formatTime(ms: number, style: string, now = Date.now()): string {
  if (style === 'R') return relative(ms, now);
  return format(ms, styles[style] ?? { dateStyle: 'long', timeStyle: 'short' });
}

/** @returns When a message was written, as its head says it */
export function formatWritten(ms: number, now = Date.now()): string {
  const time = format(ms, { timeStyle: 'short' });
  if (isSameDay(ms, now)) return `Today at ${time}`;
  if (isSameDay(ms, now - 86_400_000)) return `Yesterday at ${time}`;
  return `${format(ms, { dateStyle: 'short' })} ${time}`;
}

export const isSameDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();

/** A format that a browser cannot write, such as one of a year too far away, is no reason to show nothing. */
function format(ms: number, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? 'an invalid date' : new Intl.DateTimeFormat(undefined, options).format(date);
}

/** Units of relative time, in seconds, the largest first. */
const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

function relative(ms: number, now: number): string {
  const seconds = Math.round((ms - now) / 1000);
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  const count = Math.round(seconds / size);
  return Number.isFinite(count)
    ? new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(count, unit)
    : 'an invalid date';
}
