import { beijingDate } from '../calendar/beijing-clock';
import { sql, type Sql } from '../db/sql';
import type { NomineeSort } from './filters';
import { orderBy, type SortKeys, type Stretch } from './list-order';
import { closingSoonest, closingStretches, LAST_SIGNED } from './notice-order';

/** The notices' own order, the last signed first. Over the rows `m` of "Nominee" and `n` of "Notice". */
export const IN_NOTICE_ORDER: SortKeys = [...LAST_SIGNED, { by: sql`m."ordinal"` }, { by: sql`m."id"` }];
export const NOTICE_ORDER: Sql = orderBy(IN_NOTICE_ORDER);
/** In the order of cities it stands for none. */
export const NO_CITY = '999999';
export const BY_CITY = sql`coalesce(m."cityCode", ${NO_CITY})`;

/** Each way of sorting a list; where two are alike, the notices' own order decides. What is not stated comes last. */
export function nomineeOrder(sort: NomineeSort, now: Date): SortKeys {
  switch (sort) {
    case 'notice':
      return IN_NOTICE_ORDER;
    case 'closes':
      return [closingSoonest(beijingDate(now)), ...IN_NOTICE_ORDER];
    case 'birth':
      return [{ by: sql`coalesce(m."birth", '9999')` }, ...IN_NOTICE_ORDER];
    case 'city':
      return [{ by: BY_CITY }, ...IN_NOTICE_ORDER];
    case 'name':
      return [{ by: sql`m."sortName"` }, ...IN_NOTICE_ORDER];
  }
}

/** The same by closing day, along the index of last days. */
export function nomineeStretches(now: Date): Stretch[] {
  return closingStretches(beijingDate(now), IN_NOTICE_ORDER);
}
