import QueryStream from 'pg-query-stream';
import { z } from 'zod';
import { namedError } from './database-error';
import { readFrom } from './read';
import type { Server } from './server';
import type { Sql } from './sql';

/** Small: what is alive of a batch when the garbage is collected stays in memory much longer than the batch. */
const BATCH = 50;

type Batches = AsyncGenerator<unknown[], void, undefined>;
interface Opened {
  readonly first: IteratorResult<unknown[], void>;
  readonly rest: Batches;
}

/**
 * The rows of one statement through a cursor, batch by batch, so that memory stays flat whatever their number; a reader who
 * leaves early frees the connection. They come from where `read` asks. Instants come as `Date`. Throws
 * `DatabaseUnavailable` when the database does not answer; a row of another shape is a bug and throws.
 * Example: ``for await (const batch of streamRows(z.object({ n: z.number() }), sql`SELECT 1 AS n`)) …``.
 */
export async function* streamRows<T>(row: z.ZodType<T>, statement: Sql): AsyncGenerator<T[], void, undefined> {
  const rows = z.array(row);
  // once the first batch is there, another server could not go on where this one stopped
  const { first, rest } = await readFrom(
    (server) => open(server, statement),
    (late) => void close(late),
  );
  try {
    for (let next = first; next.done !== true; next = await rest.next()) yield rows.parse(next.value);
  } catch (error) {
    throw namedError(error);
  } finally {
    await rest.return();
  }
}

async function open(server: Server, statement: Sql): Promise<Opened> {
  const rest = batches(server, statement);
  return { first: await rest.next(), rest };
}

async function close({ rest }: Opened): Promise<void> {
  await rest.return();
}

async function* batches(server: Server, statement: Sql): Batches {
  const client = await server.downloads().connect();
  const stream = client.query(new QueryStream(statement.text, statement.values, { batchSize: BATCH }));
  try {
    let batch: unknown[] = [];
    for await (const read of stream) {
      batch.push(read);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  } finally {
    // a cursor that was not read to its end is closed with its connection
    client.release(!stream.readableEnded);
  }
}
