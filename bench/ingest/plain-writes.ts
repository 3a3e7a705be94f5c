import { Client } from 'pg';
import type { CopyRow } from '../generate/copy-text';
import { type InventedRecord } from '../generate/invent-register';
import { copyRows } from '../generate/load-register';
import { placeRows, rowsOf, TABLES } from '../generate/register-rows';

const NOTICES_AT_ONCE = 250;

/** Writes the rows of notices with one INSERT a row and one transaction a notice; notices in a second. */
export function insertRows(url: string, records: readonly InventedRecord[]): Promise<number> {
  return timed(url, records, async (client) => {
    for (const record of records) {
      await client.query('BEGIN');
      const rows = rowsOf(record);
      for (const table of TABLES) for (const row of rows[table] ?? []) await insert(client, table, row);
      await client.query('COMMIT');
    }
  });
}

/** The same rows by COPY, 250 notices at a time; notices in a second. */
export function copyNotices(url: string, records: readonly InventedRecord[]): Promise<number> {
  return timed(url, records, async (client) => {
    for (let from = 0; from < records.length; from += NOTICES_AT_ONCE) {
      const rows = records.slice(from, from + NOTICES_AT_ONCE).map(rowsOf);
      for (const table of TABLES)
        await copyRows(
          client,
          table,
          rows.flatMap((some) => some[table] ?? []),
        );
    }
  });
}

async function timed(
  url: string,
  records: readonly InventedRecord[],
  write: (client: Client) => Promise<void>,
): Promise<number> {
  const client = new Client({ connectionString: url, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    await copyRows(client, 'Place', placeRows());
    const began = performance.now();
    await write(client);
    return (records.length * 1000) / (performance.now() - began);
  } finally {
    await client.end();
  }
}

async function insert(client: Client, table: string, row: CopyRow): Promise<void> {
  const columns = Object.keys(row);
  const names = columns.map((column) => `"${column}"`).join(', ');
  const places = columns.map((_, index) => `$${index + 1}`).join(', ');
  // named, so that it is planned once
  await client.query({
    name: table,
    text: `INSERT INTO "${table}" (${names}) VALUES (${places})`,
    values: columns.map((column) => row[column]),
  });
}
