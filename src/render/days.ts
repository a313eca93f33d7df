import { longDate } from '../search/passage-context.ts';

/**
 * Names the days of a meeting, saying no month or year twice.
 *
 * @param start - First day, an ISO date
 * @param end - Last day, an ISO date
 * @returns "3 April 2025", "3–4 April 2025", "30 April – 2 May 2025" or "31 December 2024 – 2 January 2025"
 */
export function describeDays(start: string, end: string): string {
  if (start === end) return longDate(start);
  const [day, month, year] = longDate(start).split(' ');
  const [, lastMonth, lastYear] = longDate(end).split(' ');
  if (year !== lastYear) return `${longDate(start)} – ${longDate(end)}`;
  return month === lastMonth ? `${day}–${longDate(end)}` : `${day} ${month} – ${longDate(end)}`;
}
