import { PrismaPg } from '@prisma/adapter-pg';
import { Client, Pool } from 'pg';
import { z } from 'zod';
import { migrationChecksums, readMigrationFolder } from './migration-folder';
import { compareMigrations } from './migration-state';
import type { MigrationState, RecordedMigration } from './migration-state';
import { everyTable, openSchemaEngine } from './schema-engine';
import { ENGINE_LOCK, withoutSessionLock } from './without-session-lock';

/**
 * One migration at a time in one database: advisory locks under a number that is this product's own, and under the engine's.
 * They belong to a transaction that stays open meanwhile, so that they end with it behind PgBouncer too.
 */
const LOCKS = [20251222, ENGINE_LOCK];

/** What became of it: the names that were applied now (none when all stood), or why nothing was done. */
export type MigrationOutcome =
  | { outcome: 'applied'; names: string[] }
  | { outcome: 'refused'; because: Exclude<MigrationState, { state: 'current' } | { state: 'behind' }> };

const rows = z.array(
  z.object({ name: z.string(), checksum: z.string(), finished: z.boolean(), rolledBack: z.boolean() }),
);

async function recordedMigrations(client: Client): Promise<RecordedMigration[]> {
  const table = await client.query<{ there: boolean }>(`select to_regclass('_prisma_migrations') is not null as there`);
  if (!table.rows[0]?.there) return [];
  const recorded = await client.query(
    `select migration_name as name, checksum, finished_at is not null as finished,
       rolled_back_at is not null as "rolledBack" from _prisma_migrations order by started_at`,
  );
  return rows.parse(recorded.rows);
}

/**
 * Compares a database with the folder of migrations, in one query and without the engine.
 * Rejects when the database cannot be reached or the folder cannot be read.
 *
 * @example await migrationState({ client, folder: 'prisma/migrations' }) // { state: 'current' }
 */
async function migrationState(input: { client: Client; folder: string }): Promise<MigrationState> {
  const folder = migrationChecksums(await readMigrationFolder(input.folder));
  return compareMigrations(folder, await recordedMigrations(input.client));
}

async function runEngine(connectionString: string, folder: string): Promise<string[]> {
  // the engine does not close what it opened: its own pool would keep the process waiting
  const pool = new Pool({ connectionString });
  const engine = await openSchemaEngine(withoutSessionLock(new PrismaPg(pool)));
  try {
    const migrationsList = await readMigrationFolder(folder);
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: everyTable });
    return appliedMigrationNames;
  } finally {
    engine.free();
    await pool.end();
  }
}

/**
 * Applies what is pending, in order, as `prisma migrate deploy` would, and records it in the same table. Two processes may
 * call it at once: the second waits and finds everything done. Rejects when the database cannot be reached or a migration
 * fails.
 *
 * @example
 * await applyMigrations({ databaseUrl, folder: 'prisma/migrations' }) // { outcome: 'applied', names: ['2025…_init'] }
 */
export async function applyMigrations(input: { databaseUrl: string; folder: string }): Promise<MigrationOutcome> {
  const client = new Client({ connectionString: input.databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    for (const lock of LOCKS) await client.query('select pg_advisory_xact_lock($1)', [lock]);
    const found = await migrationState({ client, folder: input.folder });
    if (found.state === 'current') return { outcome: 'applied', names: [] };
    if (found.state !== 'behind') return { outcome: 'refused', because: found };
    return { outcome: 'applied', names: await runEngine(input.databaseUrl, input.folder) };
  } finally {
    await client.query('rollback').catch(() => undefined);
    await client.end();
  }
}
