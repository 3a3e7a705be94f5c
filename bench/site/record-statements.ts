import { Client } from 'pg';
import { z } from 'zod';
import { GREETING } from '../../lib/db/session';

/** A statement as it reached the driver. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const statement = z.object({ text: z.string(), values: z.array(z.unknown()).default([]) });

/**
 * The statements that reach PostgreSQL while something runs, without what a connection says first, and what comes of it. One at a time in a process.
 * Example: `(await recordStatements(() => siteTotals())).statements.length` is 1.
 */
export async function recordStatements<T>(run: () => Promise<T>): Promise<{ result: T; statements: Statement[] }> {
  const statements: Statement[] = [];
  const query = Client.prototype.query;
  Client.prototype.query = new Proxy(query, {
    apply(target, client, words) {
      const [first] = words;
      const given = statement.safeParse(typeof first === 'string' ? { text: first } : first);
      if (given.success && given.data.text !== GREETING) statements.push(given.data);
      return Reflect.apply(target, client, words);
    },
  });
  try {
    return { result: await run(), statements };
  } finally {
    Client.prototype.query = query;
  }
}
