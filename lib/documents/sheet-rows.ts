import { z } from 'zod';
import { printedNumber, type DateBase } from './printed-number';

/** A sheet of a workbook: cells that hold something, by row and column counted from 0. */
export const SHEET = z.object({
  cells: z.array(z.object({ row: z.number(), column: z.number(), value: z.string(), format: z.string().optional() })),
  merged: z.array(z.object({ row: z.number(), column: z.number(), rows: z.number(), columns: z.number() })),
  hiddenRows: z.array(z.number()),
  hiddenColumns: z.array(z.tuple([z.number(), z.number()])),
});
export type Sheet = z.infer<typeof SHEET>;

type Row = Map<number, string>;

/** A hostile file merges whole columns of a million rows, or all cells again and again. */
const MOST_REPEATED = 500_000;
const MOST_COLUMNS = 200;

/**
 * The tables of a sheet, parted by empty rows: cells as they are printed, merged ones repeated, hidden rows and columns left out, all
 * rows of a table equally long. Example: a sheet of two rows gives `[[['姓名', '性别'], ['李　坚', '男']]]`.
 */
export function sheetRows(sheet: Sheet, dateBase: DateBase): string[][][] {
  const rows = new Map<number, Row>();
  for (const { row, column, value, format } of sheet.cells) {
    if (column >= MOST_COLUMNS) continue;
    put(rows, row, column, format === undefined ? value : printedNumber(value, format, dateBase));
  }
  repeatMerged(rows, sheet.merged);
  return tablesOf(rows, sheet);
}

function put(rows: Map<number, Row>, row: number, column: number, text: string): void {
  const cells = rows.get(row) ?? new Map<number, string>();
  cells.set(column, text);
  rows.set(row, cells);
}

/** Only in rows that hold something of their own: a merge over empty rows repeats nothing. */
function repeatMerged(rows: Map<number, Row>, merged: Sheet['merged']): void {
  let left = MOST_REPEATED;
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  for (const { row, column, rows: height, columns } of merged) {
    const text = rows.get(row)?.get(column);
    if (text === undefined) continue;
    const last = Math.min(column + columns, MOST_COLUMNS);
    for (let at = indexOf(numbers, row); left > 0; at++, left--) {
      const number = numbers[at] ?? Infinity;
      if (number >= row + height) break;
      for (let to = column; to < last; to++, left--) put(rows, number, to, text);
    }
  }
}

/** The index of the first number that is not less. */
function indexOf(numbers: readonly number[], wanted: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tablesOf(rows: ReadonlyMap<number, Row>, { hiddenRows, hiddenColumns }: Sheet): string[][][] {
  const hidden = new Set(hiddenRows);
  const used = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))];
  const columns = used
    .filter((column) => !hiddenColumns.some(([first, last]) => first <= column && column <= last))
    .sort((a, b) => a - b);
  const tables: string[][][] = [];
  let before = -2;
  for (const number of [...rows.keys()].sort((a, b) => a - b)) {
    if (hidden.has(number)) {
      if (number === before + 1) before = number;
      continue;
    }
    if (number !== before + 1) tables.push([]);
    before = number;
    tables.at(-1)?.push(columns.map((column) => rows.get(number)?.get(column) ?? ''));
  }
  return tables;
}
