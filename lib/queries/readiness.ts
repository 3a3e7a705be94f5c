import { answerWithin, databaseAnswers, readersAnswered } from '../db/answer-within';
import { migrationStatus } from '../db/migration-status';
import { registerVersion } from './register-version';

/** A reader does not wait longer to be told that the database is down. Milliseconds. */
const ANSWER_WITHIN = 3_000;

export interface Readiness {
  readonly database: 'up' | 'down';
  readonly migrations: 'current' | 'pending' | 'unknown';
}

/** Whether pages can be made: one short statement, asked before each. */
export function databaseIsUp(): Promise<boolean> {
  return readersAnswered(ANSWER_WITHIN);
}

/** The version of the register, asked before a page that may be kept; null when the database is down. */
export function versionIfUp(now: Date): Promise<string | null> {
  return answerWithin(ANSWER_WITHIN, () => registerVersion(now));
}

/**
 * Whether the site can answer and be added to: the server that is written to is there and has all migrations. A database
 * that is down is an answer, not an error.
 */
export async function readiness(): Promise<Readiness> {
  if (!(await databaseAnswers(ANSWER_WITHIN))) return { database: 'down', migrations: 'unknown' };
  return { database: 'up', migrations: await migrationStatus() };
}
