import { z } from 'zod';
import { askRows, sql } from '../db/sql';

/** What became of a record. A record that is retired is gone: whoever keeps a copy removes it. */
export interface ChangeRow {
  /** its number in the log, in digits */
  readonly seq: string;
  /** an instant, ISO 8601 in UTC */
  readonly at: string;
  readonly kind: 'notice' | 'nominee' | 'person';
  readonly id: string;
  readonly action: 'added' | 'changed' | 'withdrawn' | 'retired' | 'refreshed';
}

const changeRow = z.object({
  seq: z.bigint().transform(String),
  at: z.date().transform((at) => at.toISOString()),
  kind: z.enum(['notice', 'nominee', 'person']),
  id: z.string(),
  action: z.enum(['added', 'changed', 'withdrawn', 'retired', 'refreshed']),
});

/**
 * The changes after one of them, in the order in which they became visible: one statement. Nothing that ends later can
 * come to stand before them.
 * Example: `await listChanges('4711', 100)`; from the beginning with `'0'`.
 */
export function listChanges(after: string, limit: number): Promise<ChangeRow[]> {
  return askRows(
    changeRow,
    sql`SELECT "seq", "at", "kind", "recordId"::text AS "id", "action" FROM "Change"
      WHERE "seq" > ${BigInt(after)} ORDER BY "seq" LIMIT ${limit}`,
  );
}

const lastRow = z.object({ seq: z.string() });

/** The number of the last change, `'0'` before there is any: one statement. */
export async function lastChange(): Promise<string> {
  const [row] = await askRows(lastRow, sql`SELECT coalesce(max("seq"), 0)::text AS "seq" FROM "Change"`);
  return row?.seq ?? '0';
}
