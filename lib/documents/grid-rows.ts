import type { PrintedItem } from './page-content';
import type { GridBox, PageGrid } from './page-grid';
import { indexNear } from './page-rules';
import { fillGrid, type GridCell } from './table-grid';

/** Letters stand above their line; so far up is their middle. */
const MIDDLE = 0.35;

/** The box of a grid in which a place lies, or `undefined`. */
type Finder = (x: number, y: number) => GridBox | undefined;

/** Whether words stand within a ruled table. Example: `isWithin(grid, item)`. */
export function isWithin({ xs, ys }: PageGrid, item: PrintedItem): boolean {
  const [x, y] = middleOf(item);
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
}

/**
 * The rows of a ruled table with the words that stand in its cells, merged cells repeated. Words that run over a border belong to the
 * cells in which their parts lie. Example: `gridRows(grid, items)` → `[['姓名', '性别'], ['李　坚', '男']]`.
 */
export function gridRows(grid: PageGrid, items: readonly PrintedItem[]): string[][] {
  const find = finderOf(grid);
  const words = new Map<GridBox, PrintedItem[]>();
  for (const item of items.flatMap((whole) => splitAtBorders(whole, find))) {
    const box = find(...middleOf(item));
    if (box === undefined) continue;
    const inBox = words.get(box) ?? [];
    inBox.push(item);
    words.set(box, inBox);
  }
  const rows: GridCell[][] = grid.ys.slice(1).map(() => []);
  for (const box of grid.boxes) {
    rows[box.row]?.push({ text: cellText(words.get(box) ?? []), columns: box.columns, rows: box.rows });
  }
  return fillGrid(rows).filter((row) => row.some((cell) => cell !== ''));
}

function finderOf({ xs, ys, boxes }: PageGrid): Finder {
  const byPlace = new Map<string, GridBox>();
  for (const box of boxes)
    for (let row = 0; row < box.rows; row++)
      for (let column = 0; column < box.columns; column++) byPlace.set(`${box.row + row} ${box.column + column}`, box);
  return (x, y) => byPlace.get(`${indexNear(ys, y)} ${indexNear(xs, x)}`);
}

function middleOf({ x, y, width, height }: PrintedItem): readonly [number, number] {
  return [x + width / 2, y - height * MIDDLE];
}

/** 汉族 1976.06 may be one item though a border runs between: parted where a space lies. */
function splitAtBorders(item: PrintedItem, find: Finder): PrintedItem[] {
  const { text, x, y, width, height } = item;
  const middle = y - height * MIDDLE;
  if (!text.includes(' ') || find(x, middle) === find(x + width, middle)) return [item];
  const whole = [...text].reduce((sum, character) => sum + widthOf(character), 0);
  const parts: PrintedItem[] = [];
  let before = 0;
  for (const part of text.split(/( +)/u)) {
    const own = [...part].reduce((sum, character) => sum + widthOf(character), 0);
    const from = x + (width * before) / whole;
    if (part.trim() !== '') parts.push({ text: part, x: from, y, width: (width * own) / whole, height });
    before += own;
  }
  return parts;
}

function widthOf(character: string): number {
  return character.charCodeAt(0) < 0x2e80 ? 1 : 2;
}

/** The words of a cell, line after line; a break within a cell is where the column was full. */
function cellText(items: readonly PrintedItem[]): string {
  const sorted = [...items].sort((a, b) => (isSameLine(a, b) ? a.x - b.x : a.y - b.y));
  let text = '';
  let before: PrintedItem | undefined;
  for (const item of sorted) {
    const apart =
      before !== undefined && isSameLine(before, item) && item.x - before.x - before.width > item.height / 4;
    text += (apart ? ' ' : '') + item.text.trim();
    before = item;
  }
  return text.replace(/\s+/gu, ' ');
}

function isSameLine(a: PrintedItem, b: PrintedItem): boolean {
  return Math.abs(a.y - b.y) < Math.max(a.height, b.height) / 2;
}
