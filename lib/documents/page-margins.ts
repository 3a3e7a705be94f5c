import type { PageContent } from './page-content';
import type { PageBlock } from './page-block';

/** The part of a page's height at its top and bottom in which heads and numbers stand. */
const MARGIN = 0.1;
/** — 1 —, - 12 -, 第 1 页 共 5 页, 1/3, 7 */
const PAGE_NUMBER =
  /^(?:[-–—―－·]?\s*\d{1,3}\s*[-–—―－·]?|第\s*\d{1,3}\s*页(?:[\s,，/]*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/u;

/**
 * Blocks of pages without the numbers of the pages, and without a head or foot that an earlier page had at the same place.
 * Example: 浙江省委组织部文件 at the top of each page stays on the first.
 */
export function withoutRunningHeads(
  blocks: readonly (readonly PageBlock[])[],
  pages: readonly PageContent[],
): PageBlock[][] {
  const seen = new Set<string>();
  return blocks.map((onPage, at) =>
    onPage.filter((block) => {
      const height = pages[at]?.height ?? 0;
      if (block.kind === 'table' || !isInMargin(block.line.y, height)) return true;
      if (PAGE_NUMBER.test(block.line.text)) return false;
      const head = `${Math.round(block.line.y)} ${block.line.text.replace(/\d+/gu, '0')}`;
      const isNew = !seen.has(head);
      seen.add(head);
      return isNew;
    }),
  );
}

function isInMargin(y: number, height: number): boolean {
  return y < height * MARGIN || y > height * (1 - MARGIN);
}
