import { readFile } from 'node:fs/promises';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { z } from 'zod';

/** What the module exports for its own loader, which only a bundler that knows wasm imports can use. */
const loader = z.object({ __wbindgen_start: z.custom<() => void>((value) => typeof value === 'function') });

let started: Promise<void> | undefined;

/** The bindings hold one instance for the whole process: it is made once. */
async function startEngine(): Promise<void> {
  const wasm = new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const imports = { './schema_engine_bg.js': { ...bindings } };
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), imports);
  bindings.__wbg_set_wasm(instance.exports);
  loader.parse(instance.exports).__wbindgen_start();
}

/**
 * Prisma's own schema engine, in WebAssembly, over a driver adapter: the native engine would be downloaded at first use,
 * which a closed network refuses. Free it when done. Rejects when the engine cannot be loaded.
 *
 * @example
 * const engine = await openSchemaEngine(new PrismaPg({ connectionString: url }));
 * await engine.applyMigrations({ migrationsList, filters: everyTable });
 */
export async function openSchemaEngine(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<bindings.SchemaEngine> {
  started ??= startEngine();
  await started;
  const options = { datamodels: undefined };
  return bindings.SchemaEngine.new(options, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter));
}

/** No table is left to another tool. */
export const everyTable = { externalTables: [], externalEnums: [] };
