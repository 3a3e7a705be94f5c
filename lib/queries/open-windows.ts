import { z } from 'zod';
import { beijingDate } from '../calendar/beijing-clock';
import { addDays } from '../calendar/iso-date';
import { nthWorkingDay, workingDayBefore } from '../calendar/working-days';
import { allOf, askRows, sql, type Sql } from '../db/sql';
import type { IsoDate } from '../notice/formats';
import { noticeCards, type NoticeCard } from './notice-card';
import { windowIs } from './window-state-sql';

/** What may be commented on, by what a reader asks first. Each list has at most ten; `counts` counts all. */
export interface OpenWindows {
  readonly counts: {
    readonly open: number;
    readonly closingToday: number;
    /** on the next working day or the days off before it */
    readonly closingNext: number;
    readonly openedLately: number;
  };
  /** the next working day after today by the official calendar */
  readonly nextWorkingDay: IsoDate;
  /** the first of the last three working days, today among them if it is one */
  readonly latelySince: IsoDate;
  /** by closing hour */
  readonly closingToday: readonly NoticeCard[];
  readonly closingNext: readonly NoticeCard[];
  /** those that close after that, soonest first */
  readonly closingLater: readonly NoticeCard[];
  /** those that opened since `latelySince`, the latest first */
  readonly openedLately: readonly NoticeCard[];
}

const MOST = 10;
const counts = z.object({
  open: z.number(),
  closingToday: z.number(),
  closingNext: z.number(),
  openedLately: z.number(),
});
const NONE = { open: 0, closingToday: 0, closingNext: 0, openedLately: 0 };

/**
 * The windows that are open at `now`: two statements.
 * Example: on Friday 2025-12-26 `nextWorkingDay` is Monday the 29th, and the sample notice is in `closingNext`.
 */
export async function openWindows(now: Date): Promise<OpenWindows> {
  const today = beijingDate(now);
  const nextWorkingDay = nthWorkingDay(addDays(today, 1), 1);
  const latelySince = workingDayBefore(workingDayBefore(workingDayBefore(addDays(today, 1))));
  const parts = partsOf(today, nextWorkingDay, latelySince);
  const [[counted], cards] = await Promise.all([
    askRows(counts, countsOf(parts, now)),
    noticeCards({ where: sql`n."id" IN (${firstOf(parts, now)})`, orderBy: BY_LAST_DAY, limit: 4 * MOST }, now),
  ]);
  const isLate = ({ window: { opens } }: NoticeCard) => opens !== null && opens >= latelySince;
  const closing = (fits: (closes: IsoDate) => boolean) =>
    cards.filter(({ window: { closes } }) => closes !== null && fits(closes)).slice(0, MOST);
  return {
    counts: counted ?? NONE,
    nextWorkingDay,
    latelySince,
    closingToday: closing((closes) => closes === today),
    closingNext: closing((closes) => closes > today && closes <= nextWorkingDay),
    closingLater: closing((closes) => closes > nextWorkingDay),
    openedLately: cards.filter(isLate).sort(latestFirst).slice(0, MOST),
  };
}

const BY_LAST_DAY = sql`n."lastDay", n."closesAt" NULLS LAST, n."id"`;

interface Parts {
  readonly today: Sql;
  readonly next: Sql;
  readonly later: Sql;
  readonly lately: Sql;
}

function partsOf(today: IsoDate, next: IsoDate, since: IsoDate): Parts {
  return {
    today: sql`n."lastDay" = ${today}::date`,
    next: sql`n."lastDay" > ${today}::date AND n."lastDay" <= ${next}::date`,
    later: sql`n."lastDay" > ${next}::date`,
    lately: sql`n."lastDay" >= ${today}::date AND n."opens" >= ${since}::date`,
  };
}

function isOpen(now: Date): Sql {
  return windowIs('open', now);
}

function countsOf({ today, next, lately }: Parts, now: Date): Sql {
  return sql`SELECT count(*)::int AS "open", count(*) FILTER (WHERE ${today})::int AS "closingToday",
      count(*) FILTER (WHERE ${next})::int AS "closingNext", count(*) FILTER (WHERE ${lately})::int AS "openedLately"
    FROM "Notice" n WHERE n."retiredAt" IS NULL AND n."lastDay" >= ${beijingDate(now)}::date AND ${isOpen(now)}`;
}

/** The first few of each part, so that a day with a thousand windows costs no more than one with ten. */
function firstOf({ today, next, later, lately }: Parts, now: Date): Sql {
  const first = (part: Sql, order: Sql) =>
    sql`(SELECT n."id" FROM "Notice" n WHERE n."retiredAt" IS NULL AND ${allOf([part, isOpen(now)])}
      ORDER BY ${order} LIMIT ${MOST})`;
  return sql`${first(today, BY_LAST_DAY)} UNION ${first(next, BY_LAST_DAY)} UNION ${first(later, BY_LAST_DAY)}
    UNION ${first(lately, sql`n."opens" DESC, n."lastDay", n."id"`)}`;
}

function latestFirst(a: NoticeCard, b: NoticeCard): number {
  const [first, second] = [a.window.opens ?? '', b.window.opens ?? ''];
  return first === second ? 0 : first > second ? -1 : 1;
}
