import { z } from 'zod';
import { isolate } from './isolate';
import { LineCollector } from './line-collector';
import { readAs, unreadable, type DocumentReader } from './read-outcome';
import { SHEET, sheetRows } from './sheet-rows';
import { addTableRows } from './table-rows';

const WORKBOOK = z.object({
  dateBase: z.union([z.literal(1900), z.literal(1904)]),
  sheets: z.array(SHEET),
});

/**
 * Reads a workbook (xlsx): each sheet that is shown as a table, cells as they are printed, merged ones repeated; an empty row parts two
 * tables. Source: ECMA-376. Example: `await readXlsx(bytes, {})`.
 */
export const readXlsx: DocumentReader = async (bytes) => {
  const book = await isolate('xlsx', bytes, WORKBOOK);
  if (book.kind === 'failed') return unreadable(book.reason, book.detail);
  const { dateBase, sheets } = book.value;
  const lines = new LineCollector();
  for (const rows of sheets.flatMap((sheet) => sheetRows(sheet, dateBase))) {
    addTableRows(lines, rows);
    lines.blankLine();
  }
  return readAs('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', lines.text());
};
