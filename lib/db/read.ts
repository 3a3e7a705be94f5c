import { primary } from './client';
import { databaseUrl, replicaUrls } from './config';
import { isUnavailable, namedError } from './database-error';
import type { PrismaClient } from './generated/client';
import { seenPosition } from './log-position';
import { type Replica, readSide } from './read-side';
import { replicaHealth } from './replica-health';
import { primaryPosition, replicaReach } from './replica-probes';
import { type Server, serverAt } from './server';

function replicas(): Replica<Server>[] {
  const urls = replicaUrls(process.env);
  if (urls.length === 0) return [];
  const position = primaryPosition(databaseUrl(process.env));
  return urls.map((url) => ({
    server: serverAt(() => url),
    health: replicaHealth({ position, hasReached: replicaReach(url) }),
  }));
}

const readOnce = readSide<Server>({ primary, replicas, seen: seenPosition, isAway: isUnavailable });

/**
 * Asks for what readers are shown: a replica of `DATABASE_REPLICA_URLS` that is at most a second behind, else the server
 * that is written to. Throws as `ask` does.
 * Example: `await read((db) => db.place.findMany())`.
 */
export function read<T>(question: (db: PrismaClient) => Promise<T>): Promise<T> {
  return readFrom((server) => question(server.records()));
}

/** As `read`, for who needs a connection of its own; an answer that came too late is given to `close`. */
export async function readFrom<T>(question: (server: Server) => Promise<T>, close?: (late: T) => void): Promise<T> {
  try {
    return await readOnce(question, close);
  } catch (error) {
    throw namedError(error);
  }
}
