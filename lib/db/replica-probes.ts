import { Pool } from 'pg';
import { z } from 'zod';
import type { Probes } from './replica-health';

/**
 * Milliseconds. Both questions are answered from memory: who needs longer is away, and it is not this process that is busy.
 * Readers wait for the two together, and for no more than three seconds.
 */
const PRIMARY_ANSWERS_WITHIN = 750;
const REPLICA_ANSWERS_WITHIN = 1_500;
const NOT_ASKED_FOR = 2_000;

const positions = z.tuple([z.object({ position: z.string() })]);
const reached = z.tuple([z.object({ reached: z.boolean() })]);

/** A connection beside those of the readers, so that one who is busy is not taken for one who is away. */
function onItsOwn(connectionString: string, within: number): Pool {
  const limits = { connectionTimeoutMillis: within, query_timeout: within };
  const pool = new Pool({ connectionString, max: 1, allowExitOnIdle: true, ...limits });
  // the next question makes a new connection
  pool.on('error', () => undefined);
  return pool;
}

/**
 * Asks the primary where its log ends, what is safely written of it; null when it does not answer, and for two seconds after.
 * Example: `await primaryPosition(url)()` is such as `0/1A2B3C8`.
 */
export function primaryPosition(url: string): Probes['position'] {
  const primary = onItsOwn(url, PRIMARY_ANSWERS_WITHIN);
  let awayUntil = 0;
  return async () => {
    if (performance.now() < awayUntil) return null;
    try {
      const { rows } = await primary.query('SELECT pg_current_wal_flush_lsn()::text AS "position"');
      return positions.parse(rows)[0].position;
    } catch {
      awayUntil = performance.now() + NOT_ASKED_FOR;
      return null;
    }
  };
}

/** Asks a replica how far it is. A server that takes no log from another has reached nothing. */
export function replicaReach(url: string): Probes['hasReached'] {
  const replica = onItsOwn(url, REPLICA_ANSWERS_WITHIN);
  return async (position) => {
    const { rows } = await replica.query(
      `SELECT pg_is_in_recovery() AND coalesce(pg_last_wal_replay_lsn() >= $1::pg_lsn, false) AS "reached"`,
      [position],
    );
    return reached.parse(rows)[0].reached;
  };
}
