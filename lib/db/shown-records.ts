import { z } from 'zod';
import type { Transaction } from './client';

/** A record as readers see it, and a digest of what it says. */
export interface ShownRecord {
  readonly kind: 'notice' | 'nominee' | 'person';
  readonly id: string;
  /** of a notice and a nominee a digest; of a person the ids of its records with commas */
  readonly said: string;
  /** of a nominee: its notice */
  readonly noticeId: string | null;
  readonly withdrawn: boolean;
}

const shownRecords = z.array(
  z.object({
    kind: z.enum(['notice', 'nominee', 'person']),
    id: z.string(),
    said: z.string(),
    noticeId: z.string().nullable(),
    withdrawn: z.boolean(),
  }),
);

/** Columns that say where a record was read, how it is kept and how it is found, not what it says. */
const NOT_SAID = [
  ...['contentKey', 'documentId', 'start', 'end', 'readings', 'parserVersion', 'retiredAt'],
  ...['createdAt', 'updatedAt', 'revision', 'refersToId'],
  ...['searchTerms', 'searchText', 'sortName', 'currentKind', 'educationLevel', 'party', 'findingRule'],
];
const NOT_SAID_OF_A_POST = ['id', 'nomineeId', 'start', 'end', 'readings'];

/**
 * What readers see of these notices, of their nominees, and of the persons whose records these are: one statement. What is
 * retired is not among it.
 */
export async function shownRecordsOf(tx: Transaction, noticeIds: readonly string[]): Promise<ShownRecord[]> {
  if (noticeIds.length === 0) return [];
  const rows = await tx.$queryRaw`
    WITH notices AS (SELECT n.* FROM "Notice" n WHERE n."id" = ANY(${noticeIds}::uuid[]))
    SELECT 'notice' AS "kind", n."id"::text, md5((to_jsonb(n) - ${NOT_SAID}::text[])::text) AS "said",
      NULL AS "noticeId", n."withdrawnOn" IS NOT NULL AS "withdrawn"
    FROM notices n WHERE n."retiredAt" IS NULL
    UNION ALL
    SELECT 'nominee', m."id"::text, md5((to_jsonb(m) - ${NOT_SAID}::text[])::text || coalesce((
        SELECT string_agg((to_jsonb(p) - ${NOT_SAID_OF_A_POST}::text[])::text, ' ' ORDER BY p."proposed", p."ordinal")
        FROM "Post" p WHERE p."nomineeId" = m."id"), '')), n."id"::text, FALSE
    FROM notices n JOIN "Nominee" m ON m."noticeId" = n."id" AND m."retiredAt" IS NULL
    WHERE n."retiredAt" IS NULL
    UNION ALL
    SELECT 'person', l."personId"::text, string_agg(m."id"::text, ',' ORDER BY m."id"), NULL, FALSE
    FROM "PersonLink" l
      JOIN "Nominee" m ON m."id" = l."nomineeId" AND m."retiredAt" IS NULL
      JOIN "Notice" n ON n."id" = m."noticeId" AND n."retiredAt" IS NULL
    WHERE l."undoneAt" IS NULL AND l."personId" IN (
      SELECT k."personId" FROM notices s JOIN "Nominee" o ON o."noticeId" = s."id"
        JOIN "PersonLink" k ON k."nomineeId" = o."id" AND k."undoneAt" IS NULL)
    GROUP BY l."personId"`;
  return shownRecords.parse(rows);
}
