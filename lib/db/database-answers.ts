import { ask } from './client';
import { DatabaseUnavailable } from './database-unavailable';

/**
 * Whether the database answers within so many milliseconds: one that refuses, and one that takes the question and stays
 * silent, are both down for a reader who waits.
 * Example: `await databaseAnswers(3_000)`.
 */
export async function databaseAnswers(within: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), within);
  });
  try {
    return await Promise.race([answer(), silence]);
  } finally {
    clearTimeout(timer);
  }
}

async function answer(): Promise<boolean> {
  try {
    await ask((db) => db.$queryRaw`SELECT 1`);
    return true;
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return false;
    throw error;
  }
}
