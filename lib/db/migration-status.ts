import { join } from 'node:path';
import { z } from 'zod';
import { ask } from './client';
import { migrationChecksums, readMigrationFolder } from './migrations/migration-folder';
import { compareMigrations } from './migrations/migration-state';

const recorded = z.array(
  z.object({ name: z.string(), checksum: z.string(), finished: z.boolean(), rolledBack: z.boolean() }),
);
const there = z.array(z.object({ there: z.boolean() }));

/** Where the migrations lie beside the running site. */
function folder(): string {
  return join(process.cwd(), 'prisma', 'migrations');
}

async function recordedMigrations(): Promise<z.infer<typeof recorded>> {
  const [table] = there.parse(
    await ask((db) => db.$queryRaw`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS "there"`),
  );
  if (!table?.there) return [];
  return recorded.parse(
    await ask(
      (db) => db.$queryRaw`SELECT migration_name AS "name", checksum, finished_at IS NOT NULL AS "finished",
        rolled_back_at IS NOT NULL AS "rolledBack" FROM _prisma_migrations ORDER BY started_at`,
    ),
  );
}

/**
 * Whether the database has all migrations of this version: `unknown` when the folder cannot be read, or the database's
 * history is not this version's. Throws `DatabaseUnavailable`.
 */
export async function migrationStatus(): Promise<'current' | 'pending' | 'unknown'> {
  const rows = await recordedMigrations();
  const list = await readMigrationFolder(folder()).catch(() => null);
  if (list === null) return 'unknown';
  const { state } = compareMigrations(migrationChecksums(list), rows);
  if (state === 'current') return 'current';
  return state === 'behind' ? 'pending' : 'unknown';
}
