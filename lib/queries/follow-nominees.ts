import { z } from 'zod';
import { allOf, askRows, sql } from '../db/sql';
import type { NomineeFilter } from './filters';
import { findNotice, type NoticeDetail } from './find-notice';
import { keysetPage, type KeysetPage, type KeysetPlace } from './keyset-page';
import { nomineeCondition } from './nominee-conditions';
import type { NomineeRecord } from './nominee-record';
import { nomineeRows, type NomineeRow } from './nominee-row';

/**
 * Nominees that fit a filter in an order that never changes, those taken in last first: one statement.
 * Example: `await followNominees({ city: '331000' }, { after: null, limit: 50 }, now)`.
 */
export async function followNominees(
  filter: NomineeFilter,
  { after, limit }: KeysetPlace,
  now: Date,
): Promise<KeysetPage<NomineeRow>> {
  const where = allOf([nomineeCondition(filter, now), after === null ? sql`TRUE` : sql`m."id" < ${after}::uuid`]);
  return keysetPage(await nomineeRows({ where, orderBy: sql`m."id" DESC`, limit: limit + 1 }, now), limit);
}

const place = z.object({ noticeId: z.string() });

/** One nominee with the notice that names it: two statements. Null when there is none with this id (or the id is none). */
export async function findNominee(
  id: string,
  now: Date,
): Promise<{ nominee: NomineeRecord; notice: NoticeDetail } | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await askRows(place, sql`SELECT "noticeId"::text FROM "Nominee" WHERE "id" = ${id}::uuid`);
  const notice = row === undefined ? null : await findNotice(row.noticeId, now);
  const nominee = notice?.nominees.find((one) => one.id === id.toLowerCase());
  return notice && nominee ? { nominee, notice } : null;
}
