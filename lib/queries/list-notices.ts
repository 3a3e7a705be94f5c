import { z } from 'zod';
import { askRows, sql } from '../db/sql';
import type { NoticeFilter } from './filters';
import { LAST_SIGNED_FIRST, noticeCards, type NoticeCard } from './notice-card';
import { noticeCondition } from './notice-conditions';
import { pageOf } from './pages';

export interface NoticeList {
  readonly rows: readonly NoticeCard[];
  readonly total: number;
  /** from 1 */
  readonly page: number;
  /** at least 1 */
  readonly pages: number;
}

const PAGE_SIZE = 20;
const count = z.object({ total: z.number() });

/**
 * Notices that fit the filter, last signed first: two statements. `q` is looked for in title, number and issuer and in the
 * nominees' names; `province` is that of the issuer or of a nominee, `city` that of a nominee's current post.
 */
export async function listNotices(filter: NoticeFilter, now: Date): Promise<NoticeList> {
  const where = noticeCondition(filter, now);
  const counted = await askRows(
    count,
    sql`SELECT count(*)::int AS "total" FROM "Notice" n WHERE n."retiredAt" IS NULL AND ${where}`,
  );
  const total = counted[0]?.total ?? 0;
  const { page, pages, offset } = pageOf(filter.page, total, PAGE_SIZE);
  return {
    rows: await noticeCards({ where, orderBy: LAST_SIGNED_FIRST, limit: PAGE_SIZE, offset }, now),
    total,
    page,
    pages,
  };
}
