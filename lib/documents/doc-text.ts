import { z } from 'zod';
import { LineCollector } from './line-collector';
import { clusters, indexNear } from './page-rules';
import { addTableRows } from './table-rows';

/** The body of an old Word file: `\u001d` ends a cell, `\u001c` a row; `rows` tells of each where its cells stand. */
export const DOC_BODY = z.object({
  body: z.string(),
  rows: z.array(z.object({ edges: z.array(z.number()), merged: z.array(z.number()) })),
});
type DocBody = z.infer<typeof DOC_BODY>;
type Layout = DocBody['rows'][number];

interface DocRow {
  readonly cells: readonly string[];
  readonly layout: Layout | undefined;
}

/** [MS-DOC] 2.9.321 TC80, vertMerge: the cell goes on from the one above. */
const FROM_ABOVE = 1;
/** Word draws at most 63 columns; rows that are out of line make more edges. */
const MOST_EDGES = 200;

/**
 * The text of an old Word file: paragraphs as lines, tables as rows with their merged cells repeated.
 * Example: `docText({ body: '名单\n姓名\u001d性别\u001d\u001c', rows: [] })` is 名单, a blank line, and 姓名⇥性别.
 */
export function docText({ body, rows }: DocBody): string {
  const lines = new LineCollector();
  let table: DocRow[] = [];
  let row = 0;
  for (const line of body.split('\n')) {
    const parts = line.split('\u001c');
    for (const cells of parts.slice(0, -1)) {
      table.push({ cells: cells.split('\u001d').slice(0, -1), layout: rows[row++] });
    }
    const words = (parts.at(-1) ?? '').trim();
    if (words === '') continue;
    addTable(lines, table);
    table = [];
    lines.line(words);
  }
  addTable(lines, table);
  return lines.text();
}

function addTable(lines: LineCollector, rows: readonly DocRow[]): void {
  if (rows.length > 0) addTableRows(lines, filled(rows));
}

/** Rows of equal length: a cell stands in each column that it covers. */
function filled(rows: readonly DocRow[]): string[][] {
  const edges = clusters(rows.flatMap(({ layout }) => layout?.edges ?? []));
  const table: string[][] = [];
  for (const { cells, layout } of rows) {
    const isWhole = layout !== undefined && layout.merged.length === cells.length && edges.length <= MOST_EDGES;
    table.push(isWhole ? filledRow(cells, layout, edges, table.at(-1)) : [...cells]);
  }
  return table;
}

function filledRow(
  cells: readonly string[],
  { edges, merged }: Layout,
  columns: readonly number[],
  above: readonly string[] | undefined,
): string[] {
  const row = columns.slice(1).map(() => '');
  cells.forEach((words, at) => {
    const first = indexNear(columns, edges[at] ?? 0);
    const end = indexNear(columns, edges[at + 1] ?? 0);
    for (let column = first; column < end; column++) {
      row[column] = merged[at] === FROM_ABOVE ? (above?.[column] ?? '') : words.trim();
    }
  });
  return row;
}
