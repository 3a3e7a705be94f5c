import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { databaseUrl } from '../config';

/** A table that can be read but not written until it is let go. */
export interface HeldTable {
  /** resolves when somebody waits to write it */
  readonly somebodyWaits: () => Promise<void>;
  /** lets go, and resolves when no transaction of anybody else is left */
  readonly letGo: () => Promise<void>;
}

type Table = 'Document' | 'Notice' | 'NoticeCopy' | 'Nominee' | 'Post' | 'PersonLink' | 'Change';

const POLL = 20;
const OTHERS = `FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;

/** Holds a table with a lock of its own connection, so that a writer stops right before it, inside its transaction. */
export async function holdTable(table: Table): Promise<HeldTable> {
  const client = new Client({ connectionString: databaseUrl(process.env) });
  await client.connect();
  await client.query(`BEGIN; LOCK TABLE "${table}" IN SHARE MODE`);
  const count = async (condition: string) => {
    // inside a transaction the server shows the same activity again and again
    await client.query('SELECT pg_stat_clear_snapshot()');
    const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n ${OTHERS} AND ${condition}`);
    return rows[0]?.n ?? 0;
  };
  return {
    somebodyWaits: async () => {
      while ((await count(`wait_event_type = 'Lock'`)) === 0) await sleep(POLL);
    },
    letGo: async () => {
      await client.query('COMMIT');
      while ((await count(`state <> 'idle'`)) > 0) await sleep(POLL);
      await client.end();
    },
  };
}
