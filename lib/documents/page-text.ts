import { gridRows, isWithin } from './grid-rows';
import { LineCollector } from './line-collector';
import type { PageContent } from './page-content';
import type { PageBlock, TableBlock } from './page-block';
import { pageGrids } from './page-grid';
import { pageLines, type PageLine } from './page-lines';
import { withoutRunningHeads } from './page-margins';
import { goesOn, isFarApart, textColumn, type TextColumn } from './page-paragraphs';
import { addTableRows } from './table-rows';
import { joinTables } from './tables-over-pages';

/**
 * The text of printed pages: paragraphs on one line each, ruled tables as rows with their cells separated by TAB, both over page breaks;
 * numbers and heads of pages are left out. Example: `pagesText([{ width: 595, height: 842, items, rules }])`.
 */
export function pagesText(pages: readonly PageContent[]): string {
  const parts = pages.map(partsOf);
  const columns = columnsOf(parts);
  const blocks = parts.map((part, page) => blocksOf(part, page, columns.get(part.width) ?? textColumn([], part.width)));
  return blocksText(joinTables(withoutRunningHeads(blocks, pages).flat()));
}

interface PageParts {
  readonly width: number;
  readonly lines: readonly PageLine[];
  readonly tables: readonly { readonly rows: TableBlock['rows']; readonly y: number }[];
}

/** The column of text of the pages of each width. */
function columnsOf(parts: readonly PageParts[]): Map<number, TextColumn> {
  const lines = new Map<number, PageLine[]>();
  for (const part of parts) {
    const alike = lines.get(part.width) ?? [];
    for (const line of part.lines) alike.push(line);
    lines.set(part.width, alike);
  }
  return new Map([...lines].map(([width, alike]) => [width, textColumn(alike, width)]));
}

function partsOf({ items, rules, width }: PageContent): PageParts {
  const grids = pageGrids(rules);
  const inGrid = (item: PageContent['items'][number]) => grids.find((grid) => isWithin(grid, item));
  const tables = grids.map((grid) => ({
    rows: gridRows(
      grid,
      items.filter((item) => inGrid(item) === grid),
    ),
    y: grid.ys[0] ?? 0,
  }));
  return { width, lines: pageLines(items.filter((item) => inGrid(item) === undefined)), tables };
}

function blocksOf({ lines, tables }: PageParts, page: number, column: TextColumn): PageBlock[] {
  const blocks: PageBlock[] = lines.map((line) => ({ kind: 'line', line, page, column }));
  for (const { rows, y } of tables) insert(blocks, { kind: 'table', rows, page, y });
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
    if (next?.kind === 'line' && next.page === block.page && isFarApart(block.line, next.line, block.column)) {
      lines.blankLine();
    }
    return undefined;
  });
  return lines.text();
}
