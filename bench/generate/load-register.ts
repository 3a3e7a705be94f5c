import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from } from 'pg-copy-streams';
import { z } from 'zod';
import { countEverything } from '../../lib/db/fill-tally';
import { copyText, type CopyRow } from './copy-text';
import { inventRegister, type RegisterPlan } from './invent-register';
import { placeRows, rowsOf, TABLES, type Table } from './register-rows';

/** How long each part took, in seconds, and how many rows there are now. */
export interface LoadFigures {
  readonly rows: Readonly<Record<Table, number>>;
  readonly loading: number;
  readonly indexing: number;
}

const NOTICES_AT_ONCE = 250;
/** Indexes that keep a constraint stay: rows may only come in once. */
const INDEXES = `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relname = ANY($1)
    AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)`;
const indexRow = z.object({ name: z.string(), definition: z.string() });

/**
 * Fills a migrated database without records with an invented register: rows by COPY, then the indexes of the migrations, made
 * anew as PostgreSQL tells their definitions. Needs the right to leave foreign keys unchecked (they hold by construction).
 * Example: `await loadRegister(url, { notices: 1000, day: '2026-06-30', seed: 1 }, () => undefined)`.
 */
export async function loadRegister(
  url: string,
  plan: RegisterPlan,
  onProgress: (notices: number) => void,
): Promise<LoadFigures> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET session_replication_role = replica; SET synchronous_commit = off;
      SET maintenance_work_mem = '256MB'; SET TimeZone = 'UTC'`);
    const { rows } = await client.query(INDEXES, [TABLES]);
    const indexes = z.array(indexRow).parse(rows);
    for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
    const started = performance.now();
    const counts = await copyAll(client, plan, onProgress);
    const loaded = performance.now();
    for (const { definition } of indexes) await client.query(definition);
    await countRegister(client);
    await client.query('VACUUM ANALYZE');
    return { rows: counts, loading: (loaded - started) / 1000, indexing: (performance.now() - loaded) / 1000 };
  } finally {
    await client.end();
  }
}

/** Counts beforehand what the register shows, as the start of the site would. */
async function countRegister(client: Client): Promise<void> {
  await client.query('BEGIN');
  await countEverything(async ({ text, values }) => (await client.query(text, values)).rows);
  await client.query('COMMIT');
}

async function copyAll(client: Client, plan: RegisterPlan, onProgress: (notices: number) => void) {
  const counts = countsOfNothing();
  const waiting = new Map<Table, CopyRow[]>([['Place', placeRows()]]);
  for (const record of inventRegister(plan)) {
    const rows = rowsOf(record);
    for (const table of TABLES) {
      const batch = waiting.get(table) ?? [];
      batch.push(...(rows[table] ?? []));
      waiting.set(table, batch);
    }
    const done = record.index + 1;
    if (done % NOTICES_AT_ONCE !== 0 && done !== plan.notices) continue;
    for (const [table, batch] of waiting) {
      await copyRows(client, table, batch);
      counts[table] += batch.length;
    }
    waiting.clear();
    onProgress(done);
  }
  return counts;
}

function countsOfNothing(): Record<Table, number> {
  const records = { Document: 0, Notice: 0, NoticeCopy: 0, Nominee: 0, Post: 0, Diagnostic: 0 };
  return { ...records, Place: 0, Person: 0, PersonLink: 0, Change: 0 };
}

/** Writes rows of one table by COPY. Example: `await copyRows(client, 'Place', placeRows())`. */
export async function copyRows(client: Client, table: Table, rows: readonly CopyRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const names = columns.map((column) => `"${column}"`).join(', ');
  await pipeline(Readable.from([copyText(columns, rows)]), client.query(from(`COPY "${table}" (${names}) FROM STDIN`)));
}
