import { z } from 'zod';
import { askRows, sql } from '../db/sql';

/** The kinds of records that have a page each. */
export type SitemapKind = 'notices' | 'persons';

const counts = z.object({ notices: z.number(), persons: z.number() });

/** How many records have a page: one statement. */
export async function countSitemapRecords(): Promise<Readonly<Record<SitemapKind, number>>> {
  const [row] = await askRows(
    counts,
    sql`SELECT (SELECT count(*)::int FROM "Notice" WHERE "retiredAt" IS NULL) AS "notices",
        (SELECT count(*)::int FROM "Person" p WHERE ${isShown()}) AS "persons"`,
  );
  return row ?? { notices: 0, persons: 0 };
}

const recordRow = z.object({ id: z.string(), changed: z.string().nullable() });

/** Some of the records in the order of their ids, with the day of the last change where it is known: one statement. */
export function sitemapRecords(kind: SitemapKind, limit: number, offset: number) {
  return askRows(
    recordRow,
    kind === 'notices'
      ? sql`SELECT n."id"::text, n."updatedAt"::date::text AS "changed" FROM "Notice" n WHERE n."retiredAt" IS NULL
          ORDER BY n."id" LIMIT ${limit} OFFSET ${offset}`
      : sql`SELECT p."id"::text, NULL AS "changed" FROM "Person" p WHERE ${isShown()}
          ORDER BY p."id" LIMIT ${limit} OFFSET ${offset}`,
  );
}

function isShown() {
  return sql`EXISTS (SELECT 1 FROM "PersonLink" l
      JOIN "Nominee" m ON m."id" = l."nomineeId" AND m."retiredAt" IS NULL
      JOIN "Notice" n ON n."id" = m."noticeId" AND n."retiredAt" IS NULL
    WHERE l."personId" = p."id" AND l."undoneAt" IS NULL)`;
}
