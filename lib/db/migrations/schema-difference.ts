import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { readMigrationFolder } from './migration-folder';
import { everyTable, openSchemaEngine } from './schema-engine';

/** The engine answers "nothing to do" with a comment; SQL is what is left without comments. */
function statements(script: string): string {
  const bare = script.replace(/^--.*$/gm, '').trim();
  return bare === '' ? '' : script;
}

/**
 * The engine runs the migrations in a shadow database beside the real one; here the real one is as empty and as passing,
 * so it serves for both, and only one has to be started.
 */
function oneDatabase(factory: PrismaPGlite): SqlMigrationAwareDriverAdapterFactory {
  const connect = () => factory.connect();
  return { provider: factory.provider, adapterName: factory.adapterName, connect, connectToShadowDb: connect };
}

/**
 * The SQL that leads from the migrations of a folder to the schema; empty when they agree. The migrations are really run,
 * in a PostgreSQL within this process, so an error in one of them rejects.
 *
 * @example
 * await schemaDifference({ folder: 'prisma/migrations', schema: 'prisma/schema.prisma' }) // '' : no drift
 */
export async function schemaDifference(input: { folder: string; schema: string }): Promise<string> {
  const engine = await openSchemaEngine(oneDatabase(new PrismaPGlite(new PGlite())));
  try {
    const files = [{ path: input.schema, content: await readFile(input.schema, 'utf8') }];
    const result = await engine.diff({
      from: { tag: 'migrations', ...(await readMigrationFolder(input.folder)) },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: everyTable,
    });
    return statements(result.stdout ?? '');
  } finally {
    engine.free();
  }
}
