import { databaseUrl } from './config';
import { isConflict, namedError } from './database-error';
import type { Prisma, PrismaClient } from './generated/client';
import { CONNECT_WITHIN, serverAt } from './server';
import { takeTurns } from './take-turns';

/** Fifty documents at once wait here, not on connections that readers need. */
const inTurn = takeTurns(3);
/** A document's transaction may wait that long for another that writes the same notice. Milliseconds. */
const TRANSACTION_TIME = 60_000;
const ATTEMPTS = 3;

/** The server that is written to. */
export const primary = serverAt(() => databaseUrl(process.env));

/** Inside a transaction: the client without what only the outside may do. */
export type Transaction = Prisma.TransactionClient;

/**
 * Asks the server that is written to; pages ask with `read`. Throws `DatabaseUnavailable` when it does not answer,
 * `InvalidSetting` without an address; every other error is a bug.
 * Example: `await ask((db) => db.place.findMany())`.
 */
export async function ask<T>(question: (db: PrismaClient) => Promise<T>): Promise<T> {
  try {
    return await question(primary.records());
  } catch (error) {
    throw namedError(error);
  }
}

/**
 * Does the work in one transaction, whole or not at all; a second and a third time when somebody else wrote the same
 * rows in between. A few transactions run at a time, so never begin one inside another. `timeout` is in milliseconds. Throws
 * as `ask` does.
 * Example: `await transact((tx) => tx.place.createMany({ data }))`.
 */
export async function transact<T>(work: (tx: Transaction) => Promise<T>, timeout = TRANSACTION_TIME): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTurn(() => primary.records().$transaction(work, { maxWait: CONNECT_WITHIN, timeout }));
    } catch (error) {
      if (attempt >= ATTEMPTS || !isConflict(error)) throw namedError(error);
    }
  }
}
