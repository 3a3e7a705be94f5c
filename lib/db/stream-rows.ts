import { Pool } from 'pg';
import QueryStream from 'pg-query-stream';
import { z } from 'zod';
import { databaseUrl } from './config';
import { namedError } from './database-error';
import { SESSION_OPTIONS } from './session';
import type { Sql } from './sql';

/** A download holds a connection for as long as it takes; so many at a time, beside the connections of the pages. */
const DOWNLOADS = 4;
const CONNECT_WITHIN = 8_000;
/** Small: what is alive of a batch when the garbage is collected stays in memory much longer than the batch. */
const BATCH = 50;

let pool: Pool | undefined;

function downloads(): Pool {
  pool ??= new Pool({
    connectionString: databaseUrl(process.env),
    max: DOWNLOADS,
    connectionTimeoutMillis: CONNECT_WITHIN,
    allowExitOnIdle: true,
    options: SESSION_OPTIONS,
  });
  return pool;
}

/**
 * The rows of one statement through a cursor, batch by batch, so that memory stays flat whatever their number; a reader who
 * leaves early frees the connection. Instants come as `Date`. Throws
 * `DatabaseUnavailable` when the database does not answer; a row of another shape is a bug and throws.
 * Example: ``for await (const batch of streamRows(z.object({ n: z.number() }), sql`SELECT 1 AS n`)) …``.
 */
export async function* streamRows<T>(row: z.ZodType<T>, statement: Sql): AsyncGenerator<T[], void, undefined> {
  const rows = z.array(row);
  const client = await named(downloads().connect());
  const stream = client.query(new QueryStream(statement.text, statement.values, { batchSize: BATCH }));
  try {
    let batch: unknown[] = [];
    for await (const read of stream) {
      batch.push(read);
      if (batch.length < BATCH) continue;
      yield rows.parse(batch);
      batch = [];
    }
    if (batch.length > 0) yield rows.parse(batch);
  } catch (error) {
    throw namedError(error);
  } finally {
    // a cursor that was not read to its end is closed with its connection
    client.release(!stream.readableEnded);
  }
}

async function named<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw namedError(error);
  }
}
