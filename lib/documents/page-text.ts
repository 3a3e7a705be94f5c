import { gridRows, isWithin } from './grid-rows';
import { LineCollector } from './line-collector';
import type { PageContent } from './page-content';
import type { PageBlock } from './page-block';
import { pageGrids } from './page-grid';
import { pageLines, type PageLine } from './page-lines';
import { withoutRunningHeads } from './page-margins';
import { goesOn, textColumn } from './page-paragraphs';
import { addTableRows } from './table-rows';
import { joinTables } from './tables-over-pages';

/**
 * The text of printed pages: paragraphs on one line each, ruled tables as rows with their cells separated by TAB, both over page breaks;
 * numbers and heads of pages are left out. Example: `pagesText([{ width: 595, height: 842, items, rules }])`.
 */
export function pagesText(pages: readonly PageContent[]): string {
  const blocks = pages.map(pageBlocks);
  return blocksText(joinTables(withoutRunningHeads(blocks, pages).flat()));
}

function pageBlocks(content: PageContent, page: number): PageBlock[] {
  const grids = pageGrids(content.rules);
  const inGrid = (item: PageContent['items'][number]) => grids.find((grid) => isWithin(grid, item));
  const outside = content.items.filter((item) => inGrid(item) === undefined);
  const lines = pageLines(outside);
  const column = textColumn(lines, content.width);
  const tables: PageBlock[] = grids.map((grid) => {
    const rows = gridRows(
      grid,
      content.items.filter((item) => inGrid(item) === grid),
    );
    return { kind: 'table', rows, page, y: grid.ys[0] ?? 0 };
  });
  const blocks: PageBlock[] = lines.map((line) => ({ kind: 'line', line, page, column }));
  for (const table of tables) insert(blocks, table);
  return hasColumns(lines) ? blocks : blocks.sort((a, b) => placeOf(a) - placeOf(b));
}

/** A table comes before the first line that stands beneath its top. */
function insert(blocks: PageBlock[], table: PageBlock): void {
  const at = blocks.findIndex((block) => placeOf(block) > placeOf(table));
  blocks.splice(at < 0 ? blocks.length : at, 0, table);
}

function placeOf(block: PageBlock): number {
  return block.kind === 'line' ? block.line.y : block.y;
}

/** Lines beside each other: the page has columns, and the order of printing is that of reading. */
function hasColumns(lines: readonly PageLine[]): boolean {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  const beside = sorted.filter((line, at) => {
    const next = sorted[at + 1];
    return next !== undefined && Math.abs(next.y - line.y) < line.height / 2;
  });
  return beside.length > lines.length / 8;
}

function blocksText(blocks: readonly PageBlock[]): string {
  const lines = new LineCollector();
  let paragraph = '';
  blocks.forEach((block, at) => {
    if (block.kind === 'table') return addTableRows(lines, block.rows);
    const next = blocks[at + 1];
    paragraph += block.line.text;
    const isOpen = next?.kind === 'line' && goesOn(block.line, next.line, block.column, next.page !== block.page);
    if (isOpen) return undefined;
    lines.line(paragraph);
    paragraph = '';
    return undefined;
  });
  return lines.text();
}
