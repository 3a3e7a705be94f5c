import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { databaseUrl } from '../config';

async function onServer(address: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * Before the tests: a new, migrated database on the server of DATABASE_URL, to which DATABASE_URL then points. Tests empty
 * tables, so they never see a database that was there before. Gives what takes it away again.
 */
export default async function setUpOwnDatabase(): Promise<() => Promise<void>> {
  const server = databaseUrl(process.env);
  const name = `gongshi_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const own = new URL(server);
  own.pathname = `/${name}`;
  process.env.DATABASE_URL = own.href;
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'tools/migrate.ts', 'apply']);
  return () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
}
