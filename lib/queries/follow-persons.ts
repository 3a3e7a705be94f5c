import { z } from 'zod';
import { askRows, sql } from '../db/sql';
import { keysetPage, type KeysetPage, type KeysetPlace } from './keyset-page';
import { namePinyin } from '../text/name-pinyin';

/** A person in a list: the records that are judged to be one human being's. */
export interface PersonRow {
  readonly id: string;
  /** that of the record taken in last */
  readonly name: string;
  readonly pinyin: string | null;
  /** the records, those taken in last first, at least one */
  readonly nominees: readonly { readonly id: string; readonly noticeId: string }[];
}

const personRow = z.object({
  id: z.string(),
  name: z.string(),
  nominees: z.array(z.object({ id: z.string(), noticeId: z.string() })),
});

/** Persons with at least one record, in an order that never changes: one statement. */
export async function followPersons({ after, limit }: KeysetPlace): Promise<KeysetPage<PersonRow>> {
  const rows = await askRows(
    personRow,
    sql`SELECT p."id"::text, r."name", r."nominees" FROM "Person" p CROSS JOIN LATERAL (
        SELECT (array_agg(m."name" ORDER BY m."id" DESC))[1] AS "name",
          json_agg(json_build_object('id', m."id", 'noticeId', n."id") ORDER BY m."id" DESC) AS "nominees"
        FROM "PersonLink" l
          JOIN "Nominee" m ON m."id" = l."nomineeId" AND m."retiredAt" IS NULL
          JOIN "Notice" n ON n."id" = m."noticeId" AND n."retiredAt" IS NULL
        WHERE l."personId" = p."id" AND l."undoneAt" IS NULL) r
      WHERE r."name" IS NOT NULL AND ${after === null ? sql`TRUE` : sql`p."id" < ${after}::uuid`}
      ORDER BY p."id" DESC LIMIT ${limit + 1}`,
  );
  return keysetPage(
    rows.map((row) => ({ ...row, pinyin: namePinyin(row.name) })),
    limit,
  );
}
