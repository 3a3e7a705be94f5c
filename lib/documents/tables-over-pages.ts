import type { PageBlock, TableBlock } from './page-block';

type Rows = TableBlock['rows'];

/**
 * Joins a table that ends a page with one of as many columns that begins the next: its repeated head is left out, and a row that the
 * page break cut in two is one row. Example: 浙江省温州市龙湾 at the bottom, 区蒲州街道 at the top.
 */
export function joinTables(blocks: readonly PageBlock[]): PageBlock[] {
  const joined: PageBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind !== 'table' || block.kind !== 'table' || !belongs(last, block)) joined.push(block);
    else joined[joined.length - 1] = { ...block, rows: joinRows(last.rows, block.rows) };
  }
  return joined;
}

function belongs(table: TableBlock, next: TableBlock): boolean {
  return next.page === table.page + 1 && table.rows[0]?.length === next.rows[0]?.length;
}

function joinRows(rows: Rows, next: Rows): Rows {
  const repeated = next.findIndex((row, at) => !isEqual(row, rows[at] ?? []));
  const fresh = repeated < 0 ? [] : next.slice(repeated);
  const [first, ...others] = fresh;
  const last = rows.at(-1);
  if (first === undefined || last === undefined || !isRest(first)) return [...rows, ...fresh];
  return [...rows.slice(0, -1), last.map((cell, at) => cell + (first[at] ?? '')), ...others];
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cell, at) => cell === b[at]);
}

/** The rest of a row has no number or name, and words in few of its cells. */
function isRest(row: readonly string[]): boolean {
  return row[0] === '' && row.filter((cell) => cell !== '').length <= row.length / 2;
}
