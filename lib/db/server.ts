import { PrismaPg } from '@prisma/adapter-pg';
import { type ClientBase, Pool, type PoolConfig } from 'pg';
import { PrismaClient } from './generated/client';

/** A few connections serve many readers: each page asks at most four short questions. */
const CONNECTIONS = 5;
/** A download holds a connection for as long as it takes; so many at a time, beside the connections of the pages. */
const DOWNLOADS = 4;
/** A visitor rather reads that the database is down than waits longer for a connection. Milliseconds. */
export const CONNECT_WITHIN = 8_000;

/** The first statement of each connection. */
export const IN_UTC = "SET TimeZone TO 'UTC'";

/** One PostgreSQL server; its connections are made when they are first needed and come back by themselves. */
export interface Server {
  readonly records: () => PrismaClient;
  readonly downloads: () => Pool;
}

/** The server at an address, which is asked for at the first question, so that building the site needs no database. */
export function serverAt(address: () => string): Server {
  let records: PrismaClient | undefined;
  let downloads: Pool | undefined;
  return {
    records: () => (records ??= new PrismaClient({ adapter: new PrismaPg(connections(address(), CONNECTIONS)) })),
    downloads: () => (downloads ??= quietPool(connections(address(), DOWNLOADS))),
  };
}

/** A connection that breaks while nobody uses it is nobody's error: the next reader is given another. */
function quietPool(config: PoolConfig): Pool {
  return new Pool(config).on('error', () => undefined);
}

function connections(connectionString: string, max: number): PoolConfig {
  return {
    connectionString,
    max,
    connectionTimeoutMillis: CONNECT_WITHIN,
    // a command ends when its work is done, without closing anything
    allowExitOnIdle: true,
    onConnect: sayUtc,
  };
}

/**
 * @prisma/adapter-pg drops the offset with which the server prints an instant, so the session's zone must be UTC. It is said
 * by a statement, since PgBouncer keeps such a zone for the client on whichever server connection it is given, while
 * its versions before 1.20 refuse the `options` of a connection.
 */
async function sayUtc(client: ClientBase): Promise<void> {
  await client.query(IN_UTC);
}
