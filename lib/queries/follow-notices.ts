import { allOf, sql } from '../db/sql';
import type { NoticeFilter } from './filters';
import { keysetPage, type KeysetPage, type KeysetPlace } from './keyset-page';
import { noticeCards, type NoticeCard } from './notice-card';
import { noticeCondition } from './notice-conditions';

/**
 * Notices that fit a filter in an order that never changes, those taken in last first: one statement. For programs, which
 * read page after page.
 * Example: `await followNotices({ state: 'open' }, { after: null, limit: 50 }, now)`.
 */
export async function followNotices(
  filter: NoticeFilter,
  { after, limit }: KeysetPlace,
  now: Date,
): Promise<KeysetPage<NoticeCard>> {
  const where = allOf([noticeCondition(filter, now), after === null ? sql`TRUE` : sql`n."id" < ${after}::uuid`]);
  return keysetPage(await noticeCards({ where, orderBy: sql`n."id" DESC`, limit: limit + 1 }, now), limit);
}
