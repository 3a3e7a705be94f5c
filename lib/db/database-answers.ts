import { ask } from './client';
import { DatabaseUnavailable } from './database-unavailable';
import { read } from './read';

/**
 * Whether the server that is written to answers within so many milliseconds: one that refuses, and one that takes the
 * question and stays silent, are both down for who waits.
 * Example: `await databaseAnswers(3_000)`.
 */
export function databaseAnswers(within: number): Promise<boolean> {
  return answersWithin(within, () => ask((db) => db.$queryRaw`SELECT 1`));
}

/** Whether readers get answers within so many milliseconds, from whichever server. */
export function readersAnswered(within: number): Promise<boolean> {
  return answersWithin(within, () => read((db) => db.$queryRaw`SELECT 1`));
}

async function answersWithin(within: number, question: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), within);
  });
  try {
    return await Promise.race([isAnswered(question), silence]);
  } finally {
    clearTimeout(timer);
  }
}

async function isAnswered(question: () => Promise<unknown>): Promise<boolean> {
  try {
    await question();
    return true;
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return false;
    throw error;
  }
}
