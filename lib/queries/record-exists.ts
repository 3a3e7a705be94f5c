import { z } from 'zod';
import { askRows, sql, type Sql } from '../db/sql';
import { divisionOf } from '../places/divisions';

/** What has a page of its own, by its id or code. */
type RecordKind = 'notice' | 'person' | 'city';

const answer = z.object({ exists: z.boolean() });

/**
 * Whether there is a page for this id: at most one short statement. An id that is none is nobody's.
 * Example: `await recordExists('city', '331000')` is `true`.
 */
export async function recordExists(kind: RecordKind, id: string): Promise<boolean> {
  if (kind === 'city') return divisionOf(id)?.cityCode === id;
  if (!z.uuid().safeParse(id).success) return false;
  const [row] = await askRows(
    answer,
    sql`SELECT EXISTS (${kind === 'notice' ? noticeWith(id) : personWith(id)}) AS "exists"`,
  );
  return row?.exists ?? false;
}

function noticeWith(id: string): Sql {
  return sql`SELECT 1 FROM "Notice" n WHERE n."id" = ${id}::uuid AND n."retiredAt" IS NULL`;
}

function personWith(id: string): Sql {
  return sql`SELECT 1 FROM "PersonLink" l
    JOIN "Nominee" m ON m."id" = l."nomineeId" AND m."retiredAt" IS NULL
    JOIN "Notice" n ON n."id" = m."noticeId" AND n."retiredAt" IS NULL
    WHERE l."personId" = ${id}::uuid AND l."undoneAt" IS NULL`;
}
