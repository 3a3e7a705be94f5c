import type { MigrationChecksum } from './migration-folder';

/** A row of `_prisma_migrations`, as far as it tells what has been applied. */
export interface RecordedMigration {
  name: string;
  checksum: string;
  finished: boolean;
  rolledBack: boolean;
}

/** How the database stands to the migrations of the folder. */
export type MigrationState =
  | { state: 'current' }
  /** these are still to be applied, in this order */
  | { state: 'behind'; pending: string[] }
  /** this one began and did not end: somebody has to look at it */
  | { state: 'failed'; name: string }
  /** this one was applied with other words than the folder holds now */
  | { state: 'edited'; name: string }
  /** the database knows this one and the folder does not: it belongs to a newer version, or another product */
  | { state: 'ahead'; name: string };

/**
 * Compares what the database has recorded with the folder. Rows that were rolled back count for nothing.
 *
 * @example
 * compareMigrations([{ name: '1_init', checksum: 'a' }], []) // { state: 'behind', pending: ['1_init'] }
 */
export function compareMigrations(folder: MigrationChecksum[], recorded: RecordedMigration[]): MigrationState {
  const rows = recorded.filter((row) => !row.rolledBack);
  const failed = rows.find((row) => !row.finished);
  if (failed) return { state: 'failed', name: failed.name };
  const known = new Map(folder.map((migration) => [migration.name, migration.checksum]));
  for (const row of rows) {
    if (!known.has(row.name)) return { state: 'ahead', name: row.name };
    if (known.get(row.name) !== row.checksum) return { state: 'edited', name: row.name };
  }
  const applied = new Set(rows.map((row) => row.name));
  const pending = folder.map((migration) => migration.name).filter((name) => !applied.has(name));
  return pending.length === 0 ? { state: 'current' } : { state: 'behind', pending };
}
