import { z } from 'zod';
import { beijingDate } from '../calendar/beijing-clock';
import type { Day } from '../calendar/day-kind';
import { isMonth, monthView, type MonthView } from '../calendar/month';
import { askRows, sql, type Sql } from '../db/sql';
import type { NoticeFilter } from './filters';
import { noticeCards, type NoticeCard } from './notice-card';
import { noticeCondition } from './notice-conditions';
import { placeLabel, type PlaceLabel } from './place-label';
import { windowIs } from './window-state-sql';

export { isMonth };

/** A day of the calendar with how many windows open, close and run on it. */
export interface CalendarDay extends Day {
  readonly inMonth: boolean;
  readonly today: boolean;
  readonly opening: number;
  readonly closing: number;
  readonly running: number;
}

export interface CalendarMonth extends Omit<MonthView, 'weeks'> {
  readonly weeks: readonly (readonly CalendarDay[])[];
  /** more windows open and close than a page can list one by one */
  readonly full: boolean;
  /** those that open or close on one of the days, by closing day; of a full month at most 3 of each day and kind */
  readonly windows: readonly NoticeCard[];
  /** windows that run on a day of the month, and how many of them may be commented on now */
  readonly counts: { readonly windows: number; readonly open: number };
  /** provinces whose notices run in the month, most first; with a province chosen, its cities */
  readonly provinces: readonly PlaceLabel[];
  readonly cities: readonly PlaceLabel[];
}

export type PlaceFilter = Pick<NoticeFilter, 'province' | 'city'>;

const MOST_LISTED = 60;
const MOST_A_DAY = 3;
/** six weeks of days, sixty of each kind */
const MOST_CARDS = 5_040;
const dayRow = z.object({ date: z.string(), opening: z.number(), closing: z.number(), running: z.number() });
const countRow = z.object({ windows: z.number(), open: z.number() });
const codeRow = z.object({ code: z.string() });

/**
 * The windows of a month with its days: five statements. Throws a RangeError for a text that is no month (`isMonth`).
 * Example: `(await calendarMonth('2025-12', {}, now)).weeks[3]?.[0]?.opening` is 1 for the sample notice.
 */
export async function calendarMonth(month: string, filter: PlaceFilter, now: Date): Promise<CalendarMonth> {
  const view = monthView(month);
  const days = view.weeks.flat();
  const [first = '', last = ''] = [days[0]?.date, days.at(-1)?.date];
  const [from = '', to = ''] = [`${month}-01`, days.findLast(({ date }) => date.startsWith(month))?.date];
  const chosen = noticeCondition(filter, now);
  const [perDay, [counts], provinces, cities] = await Promise.all([
    askRows(dayRow, countsPerDay(chosen, first, last)),
    askRows(countRow, countsOf(sql`(${chosen}) AND ${runsIn(from, to)}`, now)),
    askRows(codeRow, provincesOf(runsIn(from, to))),
    filter.province === undefined ? [] : askRows(codeRow, citiesOf(filter.province, runsIn(from, to))),
  ]);
  const listed = perDay.filter(({ date }) => date.startsWith(month));
  const full = listed.reduce((sum, { opening, closing }) => sum + opening + closing, 0) > MOST_LISTED;
  const ids = eventful(chosen, [first, last], full ? MOST_A_DAY : MOST_LISTED);
  const windows = await noticeCards({ where: sql`n."id" IN (${ids})`, orderBy: BY_LAST_DAY, limit: MOST_CARDS }, now);
  const byDate = new Map(perDay.map((row) => [row.date, row]));
  const today = beijingDate(now);
  const toDay = (day: Day): CalendarDay => {
    const { opening = 0, closing = 0, running = 0 } = byDate.get(day.date) ?? {};
    return { ...day, inMonth: day.date.startsWith(month), today: day.date === today, opening, closing, running };
  };
  return {
    ...view,
    weeks: view.weeks.map((week) => week.map(toDay)),
    full,
    windows,
    counts: counts ?? { windows: 0, open: 0 },
    provinces: provinces.map(({ code }) => placeLabel(code)),
    cities: cities.map(({ code }) => placeLabel(code)),
  };
}

const BY_LAST_DAY = sql`n."lastDay" NULLS LAST, n."closesAt" NULLS LAST, n."opens", n."id"`;
const FIRST = sql`coalesce(n."opens", n."lastDay")`;
const LAST = sql`coalesce(n."lastDay", n."opens")`;

/** A window with one date alone runs on that day; one that closes before it opens runs on none. */
function runsIn(from: string, to: string): Sql {
  return sql`(${FIRST} <= ${to}::date AND ${LAST} >= ${from}::date AND ${FIRST} <= ${LAST})`;
}

function countsPerDay(chosen: Sql, from: string, to: string): Sql {
  return sql`WITH w AS (SELECT n."opens" AS o, n."lastDay" AS c, ${FIRST} AS f, ${LAST} AS l FROM "Notice" n
      WHERE n."retiredAt" IS NULL AND (${chosen}) AND ${runsIn(from, to)})
    SELECT d::date::text AS "date", count(*) FILTER (WHERE w.o = d::date)::int AS "opening",
      count(*) FILTER (WHERE w.c = d::date)::int AS "closing", count(*)::int AS "running"
    FROM generate_series(${from}::date, ${to}::date, '1 day') d JOIN w ON w.f <= d::date AND w.l >= d::date
    GROUP BY d`;
}

/** The windows that open or close on a day, the first few of each. */
function eventful(chosen: Sql, [from, to]: readonly [string, string], most: number): Sql {
  const onDay = (column: Sql) => sql`SELECT r."id" FROM (
      SELECT n."id", row_number() OVER (PARTITION BY ${column} ORDER BY n."id") AS "nth" FROM "Notice" n
      WHERE n."retiredAt" IS NULL AND (${chosen}) AND ${column} BETWEEN ${from}::date AND ${to}::date
        AND ${runsIn(from, to)}) r WHERE r."nth" <= ${most}`;
  return sql`${onDay(sql`n."opens"`)} UNION ${onDay(sql`n."lastDay"`)}`;
}

function countsOf(where: Sql, now: Date): Sql {
  return sql`SELECT count(*)::int AS "windows", count(*) FILTER (WHERE ${windowIs('open', now)})::int AS "open"
    FROM "Notice" n WHERE n."retiredAt" IS NULL AND ${where}`;
}

function provincesOf(runs: Sql): Sql {
  return sql`SELECT left(n."regionCode", 2) || '0000' AS "code" FROM "Notice" n
    WHERE n."retiredAt" IS NULL AND n."regionCode" IS NOT NULL AND ${runs} GROUP BY 1 ORDER BY count(*) DESC, 1`;
}

function citiesOf(province: string, runs: Sql): Sql {
  return sql`SELECT m."cityCode" AS "code" FROM "Nominee" m JOIN "Notice" n ON n."id" = m."noticeId"
    WHERE n."retiredAt" IS NULL AND m."retiredAt" IS NULL AND left(m."cityCode", 2) = ${province.slice(0, 2)} AND ${runs}
    GROUP BY 1 ORDER BY count(DISTINCT n."id") DESC, 1`;
}
