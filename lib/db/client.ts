import { PrismaPg } from '@prisma/adapter-pg';
import { databaseUrl } from './config';
import { isConflict, namedError } from './database-error';
import { type Prisma, PrismaClient } from './generated/client';
import { SESSION_OPTIONS } from './session';
import { takeTurns } from './take-turns';

/** A few connections serve many readers: each page asks at most four short questions. */
const CONNECTIONS = 5;
/** Fifty documents at once wait here, not on connections that readers need. */
const inTurn = takeTurns(3);
/** A visitor rather reads that the database is down than waits longer for a connection. Milliseconds. */
const CONNECT_WITHIN = 8_000;
/** A document's transaction may wait that long for another that writes the same notice. Milliseconds. */
const TRANSACTION_TIME = 60_000;
const ATTEMPTS = 3;

let client: PrismaClient | undefined;

/** Made at the first question, so that building the site needs no database. The pool reconnects by itself. */
function database(): PrismaClient {
  client ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: databaseUrl(process.env),
      max: CONNECTIONS,
      connectionTimeoutMillis: CONNECT_WITHIN,
      // a command ends when its work is done, without closing anything
      allowExitOnIdle: true,
      options: SESSION_OPTIONS,
    }),
  });
  return client;
}

/** Inside a transaction: the client without what only the outside may do. */
export type Transaction = Prisma.TransactionClient;

/**
 * Asks the database. Throws `DatabaseUnavailable` when it does not answer, `InvalidSetting` without an address;
 * every other error is a bug.
 * Example: `await ask((db) => db.place.findMany())`.
 */
export async function ask<T>(question: (db: PrismaClient) => Promise<T>): Promise<T> {
  try {
    return await question(database());
  } catch (error) {
    throw namedError(error);
  }
}

/**
 * Does the work in one transaction, whole or not at all; a second and a third time when somebody else wrote the same
 * rows in between. A few transactions run at a time, so never begin one inside another. Throws as `ask` does.
 * Example: `await transact((tx) => tx.place.createMany({ data }))`.
 */
export async function transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTurn(() => database().$transaction(work, { maxWait: CONNECT_WITHIN, timeout: TRANSACTION_TIME }));
    } catch (error) {
      if (attempt >= ATTEMPTS || !isConflict(error)) throw namedError(error);
    }
  }
}
