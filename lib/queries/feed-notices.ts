import { addDays } from '../calendar/iso-date';
import { beijingDate } from '../calendar/beijing-clock';
import { sql } from '../db/sql';
import { orderBy } from './list-order';
import { streamNotices, type NoticeExport } from './notice-export';
import { noticeOrder } from './notice-order';
import type { Selection } from './selection';

/** A calendar of more is refused by some programs, and read by nobody: two events for each. */
const MOST_ON_CALENDAR = 2_500;
const MOST_IN_FEED = 100;
/** What has happened longer ago is no news. */
const NEWS_DAYS = 45;

/** The notices of a table or a list of records: all of them, as the page sorts them. */
export function allNotices(selection: Selection, now: Date): AsyncGenerator<NoticeExport> {
  const sort = selection.of === 'notices' ? selection.filter.sort : undefined;
  return streamNotices({ selection, orderBy: orderBy(noticeOrder(sort ?? 'notice', now)) }, now);
}

/** The notices of a calendar: those that close last, at most 2,500, among them none without a date. */
export function calendarNotices(selection: Selection, now: Date): AsyncGenerator<NoticeExport> {
  return streamNotices(
    {
      selection,
      and: sql`n."opens" IS NOT NULL OR n."lastDay" IS NOT NULL`,
      orderBy: sql`coalesce(n."lastDay", n."opens") DESC, n."id"`,
      limit: MOST_ON_CALENDAR,
    },
    now,
  );
}

/** The notices of a feed: the hundred that changed last. */
export function latestNotices(selection: Selection, now: Date): AsyncGenerator<NoticeExport> {
  return streamNotices({ selection, orderBy: sql`n."updatedAt" DESC, n."id" DESC`, limit: MOST_IN_FEED }, now);
}

/** The notices of which something may be news: whatever of them lies within the last 45 days, or to come. */
export function recentNotices(selection: Selection, now: Date): AsyncGenerator<NoticeExport> {
  const since = addDays(beijingDate(now), -NEWS_DAYS);
  const recently = sql`n."lastDay" >= ${since}::date OR n."opens" >= ${since}::date OR n."signedOn" >= ${since}::date
    OR n."withdrawnOn" >= ${since}::date OR n."updatedAt" >= ${since}::date`;
  return streamNotices(
    { selection, and: recently, orderBy: sql`coalesce(n."lastDay", n."opens") DESC NULLS LAST, n."id"`, limit: 1_000 },
    now,
  );
}
