import { stringify } from 'csv-stringify/sync';
import { cleanText } from './clean-text';

/** A column of a table: what stands at its head, and its cell in a row. */
export interface CsvColumn<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string | number | null;
}

const BATCH = 50;
/** A byte order mark, without which spreadsheets take Chinese for another charset. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table, piece by piece: UTF-8 with a byte order mark, lines that end in CRLF, a cell that a spreadsheet would take for a
 * formula with a ' before it.
 * Source: RFC 4180; owasp.org, CSV Injection. Example: a cell `=1+1` is written `'=1+1`.
 */
export async function* csvFile<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + lines([columns.map(({ head }) => head)]);
  let batch: (string | number | null)[][] = [];
  for await (const row of rows) {
    batch.push(columns.map(({ cell }) => cleaned(cell(row))));
    if (batch.length < BATCH) continue;
    yield lines(batch);
    batch = [];
  }
  if (batch.length > 0) yield lines(batch);
}

function cleaned(cell: string | number | null): string | number | null {
  return typeof cell === 'string' ? cleanText(cell) : cell;
}

function lines(rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    // a bare line feed would begin a row in most spreadsheets
    { escape_formulas: true, record_delimiter: 'windows', quoted_match: /\n/ },
  );
}
