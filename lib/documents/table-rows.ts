import type { LineCollector } from './line-collector';
import { uprightRows } from './turned-table';

/**
 * Adds a table: a row on one line, its cells separated by TAB, a blank line before and after. Rows at its top and bottom that are one
 * cell over the whole width, or have one cell with words, are lines of text: sheets and forms put titles and remarks there. A table
 * that is turned round is set upright.
 * Example: `addTableRows(lines, [['公示', '公示'], ['姓名', '性别'], ['李　坚', '男']])` adds 公示, a blank line, and two rows.
 */
export function addTableRows(lines: LineCollector, rows: readonly (readonly string[])[]): void {
  const isText = rows.map((row) => new Set(row.filter((cell) => cell !== '')).size <= 1);
  const first = isText.indexOf(false);
  if (first < 0) return addText(lines, rows);
  const last = isText.lastIndexOf(false);
  addText(lines, rows.slice(0, first));
  lines.blankLine();
  for (const row of uprightRows(rows.slice(first, last + 1))) lines.line(row.map(oneLine).join('\t'));
  lines.blankLine();
  return addText(lines, rows.slice(last + 1));
}

function addText(lines: LineCollector, rows: readonly (readonly string[])[]): void {
  for (const row of rows) {
    const words = row.find((cell) => cell !== '') ?? '';
    for (const line of words.split(/[\r\n]+/u)) if (line.trim() !== '') lines.line(line.trim());
  }
}

function oneLine(cell: string): string {
  return cell.replace(/[ \t\r\n]+/gu, ' ').trim();
}
