import { randomBytes } from 'node:crypto';
import { withConnection } from '../../tools/postgres/connection.mjs';
import { checkout } from '../../tools/run/checkout.mjs';
import { mustRun } from '../../tools/run/run-command.mjs';
import { typescriptLoader } from '../../tools/run/run-program.mjs';

/** Does work with a migrated database of its own that holds these documents alone, and drops it. */
export async function withOwnDatabase(files: readonly string[], work: (url: string) => Promise<void>): Promise<void> {
  const server = process.env.DATABASE_URL ?? '';
  const name = `journeys_${randomBytes(6).toString('hex')}`;
  const own = new URL(server);
  own.pathname = `/${name}`;
  await change(server, `CREATE DATABASE ${name}`);
  try {
    await run(own.href, 'tools/migrate.ts', 'apply');
    if (files.length > 0) await ingestInto(own.href, files);
    await work(own.href);
  } finally {
    await change(server, `DROP DATABASE ${name} WITH (FORCE)`);
  }
}

/** Takes documents in, as another process does while a site is served. */
export async function ingestInto(databaseUrl: string, files: readonly string[]): Promise<void> {
  await run(databaseUrl, 'lib/cli/ingest.ts', ...files);
}

/** Changes what is stored behind the product's back. */
export async function change(databaseUrl: string, statement: string, values: readonly string[] = []): Promise<void> {
  await withConnection(databaseUrl, (client) => client.query(statement, [...values]));
}

/** Runs a program of the checkout on a database. */
async function run(databaseUrl: string, ...program: string[]): Promise<void> {
  const options = { cwd: checkout, env: { DATABASE_URL: databaseUrl } };
  await mustRun(program.join(' '), process.execPath, [...typescriptLoader(), ...program], options);
}
