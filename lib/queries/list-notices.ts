import { z } from 'zod';
import { allOf, askRows, sql, type Sql } from '../db/sql';
import type { NoticeFilter } from './filters';
import { LAST_SIGNED_FIRST, noticeCards, type NoticeCard } from './notice-card';
import { pageOf } from './pages';
import { matchesWords } from './search-words';
import { stateFits, windowStateSql } from './window-state-sql';

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
  const where = fits(filter, now);
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

function fits({ state, province, city, q }: NoticeFilter, now: Date): Sql {
  const conditions: Sql[] = [stateFits(windowStateSql(now), state)];
  if (city !== undefined) conditions.push(hasNominee(sql`m."cityCode" = ${city}`));
  if (province !== undefined) {
    conditions.push(
      sql`left(n."regionCode", 2) = ${province.slice(0, 2)} OR ${hasNominee(sql`m."provinceCode" = ${province}`)}`,
    );
  }
  if (q !== undefined) conditions.push(matchesWords(q, [sql`n."title"`, sql`n."number"`, sql`n."issuer"`, NAMES]));
  return allOf(conditions);
}

/** All names of a notice's nominees, in one text. */
const NAMES = sql`(SELECT string_agg(m."name", ' ') FROM "Nominee" m WHERE m."noticeId" = n."id" AND m."retiredAt" IS NULL)`;

function hasNominee(condition: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM "Nominee" m WHERE m."noticeId" = n."id" AND m."retiredAt" IS NULL AND ${condition})`;
}
