import type { CalendarEvent } from './calendar-file';
import type { WordedNotice } from './worded-notice';

/**
 * A notice in a calendar: its window, and the last day again with a reminder. A window of which one end is unknown is on the
 * calendar with the end that is known; one without any date, or that closes before it opens, is not there at all.
 * Example: 2025-12-22 to 2025-12-29 gives an event of eight days and one of 2025-12-29.
 */
export function noticeEvents(worded: WordedNotice): CalendarEvent[] {
  const { notice, windowSummary, lastDaySummary, reminder } = worded;
  const { opens, closes } = notice.window;
  const first = opens ?? closes;
  if (first === null || (closes !== null && closes < first)) return [];
  const common = commonOf(worded);
  const window = { ...common, uid: notice.id, first, last: closes ?? first, summary: windowSummary, alarm: null };
  if (closes === null || notice.remindAt === null) return [window];
  const alarm = { at: notice.remindAt, words: reminder };
  return [
    window,
    { ...common, uid: `${notice.id}-last-day`, first: closes, last: closes, summary: lastDaySummary, alarm },
  ];
}

function commonOf({ notice, url, window, channels, nominees, cities }: WordedNotice) {
  return {
    description: [...window, '', ...channels, '', nominees, url].join('\n'),
    url,
    categories: cities,
    sequence: notice.revision,
    changedAt: notice.updatedAt,
    createdAt: notice.createdAt,
    cancelled: notice.withdrawnOn !== null,
  };
}
