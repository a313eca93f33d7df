/** Something whole, which no page cuts. */
export interface Block {
  readonly text: string;
  /** Stands right below the block before it, as an item of a list does, with no blank line between. */
  readonly isTight?: boolean;
}

/**
 * Lays blocks out in pages: a block is never cut.
 *
 * @param room - Characters of a page, what stands between blocks included
 * @returns At least one page; a block larger than a page has one to itself
 */
export function paginate<B extends Block>(blocks: readonly B[], room: number): readonly (readonly B[])[] {
  const pages: B[][] = [[]];
  for (const block of blocks) {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && joinBlocks([...page, block]).length > room) pages.push([block]);
    else page.push(block);
  }
  return pages;
}

/** @returns The text of blocks that stand on one page. */
export const joinBlocks = (blocks: readonly Block[]): string =>
  blocks.map(({ text, isTight = false }, at) => `${at === 0 ? '' : isTight ? '\n' : separator}${text}`).join('');

/** What stands between two blocks. */
export const separator = '\n\n';
