import { DatabaseUnavailable } from '../db/database-unavailable';
import { migrationStatus } from '../db/migration-status';

export interface Readiness {
  readonly database: 'up' | 'down';
  readonly migrations: 'current' | 'pending' | 'unknown';
}

/** Whether the site can answer: the database is there and has all migrations. A database that is down is an answer, not an error. */
export async function readiness(): Promise<Readiness> {
  try {
    return { database: 'up', migrations: await migrationStatus() };
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return { database: 'down', migrations: 'unknown' };
    throw error;
  }
}
