import { sql, type Sql } from '../db/sql';
import type { NomineeSort } from './filters';
import { LAST_SIGNED_FIRST } from './notice-card';

/** The notices' own order, the last signed first. Over the rows `m` of "Nominee" and `n` of "Notice". */
export const NOTICE_ORDER: Sql = sql`${LAST_SIGNED_FIRST}, m."ordinal"`;

/** Each way of sorting a list; where two are alike, the notices' own order decides. */
export function nomineeOrder(sort: NomineeSort, state: Sql): Sql {
  switch (sort) {
    case 'notice':
      return NOTICE_ORDER;
    case 'closes':
      // what may still be commented on first, closing soonest first; then what closed last
      return sql`(${state}) = 'closed', CASE WHEN (${state}) <> 'closed' THEN n."lastDay" END NULLS LAST, n."lastDay" DESC NULLS LAST, ${NOTICE_ORDER}`;
    case 'birth':
      return sql`m."birth" NULLS LAST, ${NOTICE_ORDER}`;
    case 'city':
      return sql`m."cityCode" NULLS LAST, ${NOTICE_ORDER}`;
    case 'name':
      // PostgreSQL's ICU collation for Chinese goes by pinyin
      return sql`m."name" COLLATE "zh-x-icu", ${NOTICE_ORDER}`;
  }
}
