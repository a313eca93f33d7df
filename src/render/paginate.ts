/**
 * Lays blocks out in pages: a block is never cut.
 *
 * @param room - Characters of a page, the blank lines between blocks included
 * @returns At least one page; a block larger than a page has one to itself
 */
export function paginate(blocks: readonly string[], room: number): readonly (readonly string[])[] {
  const pages: string[][] = [[]];
  let used = 0;
  for (const block of blocks) {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && used + separator.length + block.length > room) {
      pages.push([block]);
      used = block.length;
    } else {
      page.push(block);
      used += block.length + (page.length > 1 ? separator.length : 0);
    }
  }
  return pages;
}

/** What stands between two blocks. */
export const separator = '\n\n';
