import { beijingDate } from '../calendar/beijing-clock';
import { SIGNED_OR_OPENED } from '../db/facets';
import { sql, type Sql } from '../db/sql';
import type { NoticeSort } from './filters';
import { orderBy, type SortKey, type SortKeys, type Stretch } from './list-order';

/** Notices, the last signed first; those of no day come last. Over the row `n` of "Notice"; an index has the same keys. */
export const LAST_SIGNED: SortKeys = [
  { by: SIGNED_OR_OPENED, descending: true },
  { by: sql`n."createdAt"`, descending: true },
  { by: sql`n."id"` },
];
export const LAST_SIGNED_FIRST = orderBy(LAST_SIGNED);

const CLOSED = 100_000;
const LAST_OF_ALL = 1_000_000;

/** What can still be commented on, closing soonest first; then what closed last; those of no last day at the end. */
export function closingSoonest(today: string): SortKey {
  return {
    by: sql`CASE WHEN n."lastDay" >= ${today}::date THEN n."lastDay" - ${today}::date
      ELSE coalesce(${CLOSED}::int + (${today}::date - n."lastDay"), ${LAST_OF_ALL}::int) END`,
  };
}

/** The same along the index of last days, in three stretches; `then` tells apart those of one day. */
export function closingStretches(today: string, then: SortKeys): Stretch[] {
  const { by } = closingSoonest(today);
  const from = sql`${today}::date`;
  const stretch = (where: Sql, key: SortKey): Stretch => ({ where, keys: [key, ...then] });
  return [
    stretch(sql`n."lastDay" >= ${from}`, {
      by: sql`n."lastDay"`,
      told: { by, as: (days) => sql`${from} + ${days}` },
    }),
    stretch(sql`n."lastDay" < ${from}`, {
      by: sql`n."lastDay"`,
      descending: true,
      told: { by, as: (days) => sql`${from} + (${CLOSED}::int - ${days})` },
    }),
    stretch(sql`n."lastDay" IS NULL`, { by: sql`${LAST_OF_ALL}::int`, told: { by, as: (days) => days } }),
  ];
}

/** Each way of sorting a list of notices. */
export function noticeOrder(sort: NoticeSort, now: Date): SortKeys {
  return sort === 'closes' ? [closingSoonest(beijingDate(now)), ...LAST_SIGNED] : LAST_SIGNED;
}
