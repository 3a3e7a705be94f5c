import { Client } from 'pg';
import { vi } from 'vitest';
import { GREETING } from '../session';

/** How many statements reach the database while something runs, and what comes of it; the greeting of a new connection is none. */
export async function countStatements<T>(run: () => Promise<T>): Promise<{ result: T; statements: number }> {
  const query = vi.spyOn(Client.prototype, 'query');
  try {
    const result = await run();
    const asked = query.mock.calls.filter(([statement]) => statement !== GREETING);
    return { result, statements: asked.length };
  } finally {
    query.mockRestore();
  }
}
