import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newMigration } from './new-migration';
import { schemaDifference } from './schema-difference';

const table = (name: string) => `model ${name} {\n  id Int @id\n}\n`;
const head = 'datasource db {\n  provider = "postgresql"\n}\n';
const now = new Date('2025-12-22T08:09:10Z');

let root = '';
let at = { folder: '', schema: '' };
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'schema-'));
  at = { folder: join(root, 'migrations'), schema: join(root, 'schema.prisma') };
  await cp('prisma/migrations/migration_lock.toml', join(at.folder, 'migration_lock.toml'));
  await writeFile(at.schema, head + table('First'));
});
afterEach(() => rm(root, { recursive: true }));

it('finds what the migrations lack, writes it as the next one, and then finds nothing', async () => {
  const written = await newMigration({ ...at, name: 'The first table!', now });
  expect(written).toMatchObject({ outcome: 'written', path: join(at.folder, '20251222080910_the_first_table') });
  const file = join(at.folder, '20251222080910_the_first_table', 'migration.sql');
  expect(await readFile(file, 'utf8')).toContain('CREATE TABLE');
  expect(await schemaDifference(at)).toBe('');
}, 60_000);

it('asks for a name that can stand in a path', async () => {
  expect(await newMigration({ ...at, name: '！', now })).toEqual({ outcome: 'no-name' });
});
