import { ask } from './client';
import { DatabaseUnavailable } from './database-unavailable';
import { read } from './read';

/**
 * The answer to a question of the database, or null when there is none within so many milliseconds: a database that refuses,
 * and one that takes the question and stays silent, are both down for a reader who waits. Throws as `ask` does otherwise.
 * Example: `await answerWithin(3_000, () => registerVersion(now))`.
 */
export async function answerWithin<T>(within: number, question: () => Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), within);
  });
  try {
    return await Promise.race([answerOrNull(question), silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the server that is written to answers within so many milliseconds. Example: `await databaseAnswers(3_000)`. */
export async function databaseAnswers(within: number): Promise<boolean> {
  return (await answerWithin(within, () => ask((db) => db.$queryRaw`SELECT 1`))) !== null;
}

/** Whether readers get answers within so many milliseconds, from whichever server. */
export async function readersAnswered(within: number): Promise<boolean> {
  return (await answerWithin(within, () => read((db) => db.$queryRaw`SELECT 1`))) !== null;
}

async function answerOrNull<T>(question: () => Promise<T>): Promise<T | null> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return null;
    throw error;
  }
}
