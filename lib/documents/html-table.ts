import { isBlock, isDropped, isElement, pushChildren, type HtmlElement, type HtmlNode } from './html-elements';
import { fillGrid, type GridCell } from './table-grid';

/** A page of few rows with paragraphs in one cell uses its table for layout. */
const ROWS_OF_LAYOUT = 3;
const SHARE_OF_LAYOUT = 0.7;

/**
 * The rows of a table of data, merged cells repeated in each row and column that they span; `null` for a table that only lays out a
 * page: one that holds another table, has one column, or few rows with most words as paragraphs in one cell.
 * Example: two rows of two cells are `[['甲', '乙'], ['丙', '丁']]`.
 */
export function dataRows(table: HtmlElement): string[][] | null {
  const rows = rowsOf(table);
  if (rows === null) return null;
  const grid = fillGrid(rows.map((row) => row.map(cellOf)));
  if (grid.every(({ length }) => length < 2) || isLayout(rows)) return null;
  return grid.filter((row) => row.length > 0);
}

/** The cells of each row; `null` when another table with words stands in one of them. */
function rowsOf(table: HtmlElement): HtmlElement[][] | null {
  const rows: HtmlElement[][] = [];
  const steps: HtmlNode[] = [];
  pushChildren(steps, table);
  for (let node = steps.pop(); node !== undefined; node = steps.pop()) {
    if (!isElement(node) || isDropped(node)) continue;
    if (node.name === 'table' && cellText(node) === '') continue; // a frame around a photograph
    if (node.name === 'table') return null;
    if (node.name === 'tr') rows.push([]);
    else if (node.name === 'td' || node.name === 'th') rows.at(-1)?.push(node);
    pushChildren(steps, node);
  }
  return rows;
}

function cellOf(cell: HtmlElement): GridCell {
  return { text: cellText(cell), columns: spanOf(cell.attribs['colspan']), rows: spanOf(cell.attribs['rowspan']) };
}

/** rowspan="0" reaches to the end of the table. */
function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? '1', 10);
  if (span === 0) return Number.POSITIVE_INFINITY;
  return span > 0 ? span : 1;
}

/** A cell's words on one line; <br> and paragraphs become a space: 出生<br>年月. */
function cellText(cell: HtmlElement): string {
  const parts: string[] = [];
  const steps: (HtmlNode | ' ')[] = [];
  pushChildren(steps, cell);
  for (let node = steps.pop(); node !== undefined; node = steps.pop()) {
    if (node === ' ') parts.push(' ');
    else if (node.type === 'text') parts.push(node.data);
    else if (isElement(node) && !isDropped(node)) {
      const apart = isBlock(node) || node.name === 'br';
      if (apart) steps.push(' ');
      pushChildren(steps, node);
      if (apart) parts.push(' ');
    }
  }
  return parts
    .join('')
    .replace(/[ \t\n\f\r]+/gu, ' ')
    .replace(/^ | $/gu, '');
}

function isLayout(rows: readonly (readonly HtmlElement[])[]): boolean {
  if (rows.length > ROWS_OF_LAYOUT) return false;
  const cells = rows.flat();
  const lengths = cells.map((cell) => cellText(cell).length);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  return cells.some((cell, at) => (lengths[at] ?? 0) > whole * SHARE_OF_LAYOUT && paragraphsIn(cell) > 1);
}

function paragraphsIn(cell: HtmlElement): number {
  return cell.children.filter((child) => isElement(child) && isBlock(child) && cellText(child) !== '').length;
}
