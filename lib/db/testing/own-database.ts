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

const server = databaseUrl(process.env);
const name = `gongshi_test_${randomBytes(6).toString('hex')}`;

/**
 * Before the tests: a new, migrated database on the server of DATABASE_URL, to which DATABASE_URL then points. Tests empty
 * tables, so they never see a database that was there before.
 */
export async function setup(): Promise<void> {
  await onServer(server, `CREATE DATABASE ${name}`);
  const own = new URL(server);
  own.pathname = `/${name}`;
  process.env.DATABASE_URL = own.href;
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'tools/migrate.ts', 'apply']);
}

/** After the tests, whatever became of them: the database goes. */
export async function teardown(): Promise<void> {
  await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}
