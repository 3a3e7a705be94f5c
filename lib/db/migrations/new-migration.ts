import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaDifference } from './schema-difference';

/** 2025-12-22T08:09:10Z → 20251222080910, the stamp with which Prisma's migrations begin. */
function stamp(now: Date): string {
  return now.toISOString().replace(/\D/g, '').slice(0, 14);
}

/** Add urgent index! → add_urgent_index */
function folderName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/** The folder that was written, or why none was. */
export type NewMigration = { outcome: 'written'; path: string; sql: string } | { outcome: 'no-change' | 'no-name' };

/**
 * Writes the migration that leads from the folder to the schema as it now stands. Read it before committing: the engine
 * sees a renamed column as one dropped and one added. Rejects when an earlier migration does not run.
 *
 * @example
 * await newMigration({ folder: 'prisma/migrations', schema: 'prisma/schema.prisma', name: 'add feeds', now: new Date() })
 * // { outcome: 'written', path: 'prisma/migrations/20251222080910_add_feeds', sql: 'CREATE TABLE …' }
 */
export async function newMigration(input: {
  folder: string;
  schema: string;
  name: string;
  now: Date;
}): Promise<NewMigration> {
  const name = folderName(input.name);
  if (name === '') return { outcome: 'no-name' };
  const sql = await schemaDifference(input);
  if (sql === '') return { outcome: 'no-change' };
  const path = join(input.folder, `${stamp(input.now)}_${name}`);
  await mkdir(path);
  await writeFile(join(path, 'migration.sql'), sql);
  return { outcome: 'written', path, sql };
}
