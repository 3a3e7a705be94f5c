import { greatest, least } from './extremes';
import type { PrintedItem } from './page-content';

/** A printed line, and where it stands. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** of its letters */
  readonly height: number;
}

/** In heights of letters: a gap that is a space, and one that parts the columns of a table without ruled lines. */
const SPACE = 0.3;
const COLUMN = 1.5;
const FEWEST_COLUMNS = 4;

/** The lines of words in the order in which they were printed. Example: two items beside each other are one line. */
export function pageLines(items: readonly PrintedItem[]): PageLine[] {
  const lines: PrintedItem[][] = [];
  for (const item of items) {
    const last = lines.at(-1)?.at(-1);
    if (last !== undefined && follows(last, item)) lines.at(-1)?.push(item);
    else lines.push([item]);
  }
  return lines.map(lineOf);
}

function follows(last: PrintedItem, item: PrintedItem): boolean {
  const height = Math.max(last.height, item.height);
  return Math.abs(item.y - last.y) < height / 2 && item.x > last.x + last.width - height;
}

function lineOf(items: readonly PrintedItem[]): PageLine {
  const gaps = items.map((item, at) => {
    const before = items[at - 1];
    return before === undefined ? 0 : (item.x - before.x - before.width) / Math.max(item.height, 1);
  });
  const isRow = gaps.filter((gap) => gap > COLUMN).length >= FEWEST_COLUMNS - 1;
  const text = items.map((item, at) => between(gaps[at] ?? 0, isRow) + item.text).join('');
  return {
    text: text.trim(),
    left: least(items.map(({ x }) => x)),
    right: greatest(items.map(({ x, width }) => x + width)),
    y: items[0]?.y ?? 0,
    height: greatest(items.map(({ height }) => height)),
  };
}

function between(gap: number, isRow: boolean): string {
  if (isRow && gap > COLUMN) return '\t';
  return gap > SPACE ? ' ' : '';
}
