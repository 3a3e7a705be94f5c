import { PrismaPg } from '@prisma/adapter-pg';
import { type ClientBase, Pool, type PoolConfig } from 'pg';
import { PrismaClient } from './generated/client';
import { GREETING } from './session';

/** A few connections serve many readers: each page asks at most four short questions. */
const CONNECTIONS = 5;
/** A download holds a connection for as long as it takes; so many at a time, beside the connections of the pages. */
const DOWNLOADS = 4;
/** A visitor rather reads that the database is down than waits longer for a connection. Milliseconds. */
export const CONNECT_WITHIN = 8_000;

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
    onConnect: greet,
  };
}

async function greet(client: ClientBase): Promise<void> {
  await client.query(GREETING);
}
