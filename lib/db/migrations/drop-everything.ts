import { Client } from 'pg';

/**
 * Drops all tables with what is in them, and the record of migrations. Rejects when the database cannot be reached.
 *
 * @example await dropEverything(databaseUrl); await applyMigrations({ databaseUrl, folder })
 */
export async function dropEverything(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('drop schema if exists public cascade; create schema public');
  } finally {
    await client.end();
  }
}
