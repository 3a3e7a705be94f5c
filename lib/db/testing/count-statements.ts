import { Client } from 'pg';
import { vi } from 'vitest';

/** How many statements reach the database while something runs, and what comes of it. */
export async function countStatements<T>(run: () => Promise<T>): Promise<{ result: T; statements: number }> {
  const query = vi.spyOn(Client.prototype, 'query');
  try {
    const result = await run();
    return { result, statements: query.mock.calls.length };
  } finally {
    query.mockRestore();
  }
}
