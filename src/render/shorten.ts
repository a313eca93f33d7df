/**
 * Shortens our own labels and titles, never a quotation.
 *
 * @returns At most `limit` UTF-16 code units, cut at a space if there is one near and ended with "…"; `text` itself if it fits
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > limit * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
