import { beijingDate } from '../calendar/beijing-clock';
import { SIGNED_OR_OPENED } from '../db/facets';
import { sql } from '../db/sql';
import type { NoticeSort } from './filters';
import { orderBy, type SortKey, type SortKeys } from './list-order';

/** Notices, the last signed first; those of no day come last. Over the row `n` of "Notice"; an index has the same keys. */
export const LAST_SIGNED: SortKeys = [
  { by: SIGNED_OR_OPENED, descending: true },
  { by: sql`n."createdAt"`, descending: true },
  { by: sql`n."id"` },
];
export const LAST_SIGNED_FIRST = orderBy(LAST_SIGNED);

const LAST_OF_ALL = 1_000_000;

/** What can still be commented on, closing soonest first; then what closed last; those of no last day at the end. */
export function closingSoonest(today: string): SortKey {
  return {
    by: sql`CASE WHEN n."lastDay" >= ${today}::date THEN n."lastDay" - ${today}::date
      ELSE coalesce(100000 + (${today}::date - n."lastDay"), ${LAST_OF_ALL}) END`,
  };
}

/** Each way of sorting a list of notices. */
export function noticeOrder(sort: NoticeSort, now: Date): SortKeys {
  return sort === 'closes' ? [closingSoonest(beijingDate(now)), ...LAST_SIGNED] : LAST_SIGNED;
}
