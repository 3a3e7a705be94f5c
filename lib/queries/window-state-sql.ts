import { beijingDate, beijingTime } from '../calendar/beijing-clock';
import { NEVER_DATED } from '../db/facets';
import { sql, type Sql } from '../db/sql';

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

/**
 * Whether a notice's window is in a state, as a condition; closing today is open as well. The days are said once more
 * alone, so that an index over them can be asked.
 * Example: `windowIs('open', now)`.
 */
export function windowIs(filter: string, now: Date): Sql {
  const state = windowStateSql(now);
  const today = sql`${beijingDate(now)}::date`;
  if (filter === 'open') return sql`n."lastDay" >= ${today} AND (${state}) IN ('open', 'closing-today')`;
  if (filter === 'closing-today') return sql`n."lastDay" = ${today} AND (${state}) = ${filter}`;
  if (filter === 'withdrawn') return sql`n."withdrawnOn" <= ${today}`;
  if (filter === 'upcoming') return sql`n."opens" > ${today} AND (${state}) = ${filter}`;
  return sql`(${state}) = ${filter}`;
}

/**
 * Whether the clock has anything to say of a window at `now`, as a condition that indexes can answer. All other windows are
 * closed, or such that no day ever tells their state.
 */
export function clockDecides(now: Date): Sql {
  const today = sql`${beijingDate(now)}::date`;
  return sql`(n."withdrawnOn" IS NOT NULL OR n."lastDay" >= ${today} OR n."opens" > ${today}
    OR (n."lastDay" IS NULL AND n."opens" IS NOT NULL)) AND NOT ${NEVER_DATED}`;
}
