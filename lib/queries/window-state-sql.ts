import { beijingDate, beijingTime } from '../calendar/beijing-clock';
import { sql, type Sql } from '../db/sql';
import type { StateFilter } from './filters';

/**
 * The state of a notice's window as an expression over the row `n` of "Notice", so that lists can be filtered and counted
 * by it: the rules of the calendar's `windowState`, on the stored last day. (Tested against each other.)
 */
export function windowStateSql(now: Date): Sql {
  const today = beijingDate(now);
  const minute = beijingTime(now).slice(0, 5);
  return sql`CASE
    WHEN n."withdrawnOn" <= ${today}::date THEN 'withdrawn'
    WHEN n."opens" > n."lastDay" OR (n."opens" IS NULL AND n."lastDay" IS NULL) THEN 'unknown'
    WHEN n."opens" > ${today}::date THEN 'upcoming'
    WHEN n."lastDay" IS NULL THEN 'unknown'
    WHEN n."lastDay" < ${today}::date THEN 'closed'
    WHEN n."lastDay" = ${today}::date AND n."closesAt" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND n."closesAt" <= ${minute} THEN 'closed'
    WHEN n."lastDay" = ${today}::date THEN 'closing-today'
    ELSE 'open' END`;
}

/** Whether a state fits a filter, as a condition. Closing today is open as well. */
export function stateFits(state: Sql, filter: StateFilter | undefined): Sql {
  if (filter === undefined) return sql`TRUE`;
  return filter === 'open' ? sql`${state} IN ('open', 'closing-today')` : sql`${state} = ${filter}`;
}
