import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm';

/** The folders of `prisma/migrations` in the order of their names, which begin with the time they were made. */
async function migrationNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Reads a folder of ordinary Prisma migrations into the list the schema engine takes.
 * Rejects when a migration has no `migration.sql`.
 *
 * @example await readMigrationFolder('prisma/migrations')
 */
export async function readMigrationFolder(folder: string): Promise<MigrationList> {
  const names = await migrationNames(folder);
  const lockfile = await readFile(join(folder, 'migration_lock.toml'), 'utf8');
  const directories = names.map(async (name) => {
    const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
    return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } } };
  });
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: lockfile },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(directories),
  };
}

/** A migration of the folder with the SHA-256 that Prisma records for it. */
export interface MigrationChecksum {
  name: string;
  checksum: string;
}

/** The name and checksum of each migration of a list, in order. */
export function migrationChecksums(list: MigrationList): MigrationChecksum[] {
  return list.migrationDirectories.map(({ path, migrationFile }) => {
    const sql = migrationFile.content.tag === 'ok' ? migrationFile.content.value : '';
    return { name: path, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}
