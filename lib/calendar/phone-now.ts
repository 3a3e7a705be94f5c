import type { IsoDate } from '../notice/formats';
import { beijingDate, beijingTime, instantInBeijing } from './beijing-clock';
import { dayOf, type Day } from './day-kind';
import { addDays } from './iso-date';
import { OFFICIAL_CALENDAR, type OfficialCalendar } from './official-calendar';
import { staffedSpans, type StaffedSpan } from './staffed-hours';
import { stateOf } from './window-state';
import { resolveWindow, type WindowFacts } from './resolve-window';

/**
 * Whether the phone of a notice is answered at an instant: now, and until when; again at an hour of a later day; or no more
 * before the window ends. Minutes are after midnight in Beijing, `changesAt` is the instant at which this is no longer true.
 */
export type PhoneNow =
  | { readonly kind: 'answered'; readonly until: number; readonly changesAt: Date }
  | { readonly kind: 'again'; readonly date: IsoDate; readonly from: number; readonly changesAt: Date }
  | { readonly kind: 'no-more' };

/** 周一至周五: a Saturday that is worked in lieu (调休上班) is not among the days that are printed. */
const WEEKDAYS_ONLY = /(周|星期|礼拜)一(至|到|[-—－~～])\1?五/;
/** 每天、周六、节假日照常: days that the calendar of working days does not tell. */
const OTHER_DAYS = /每[天日]|(周|星期|礼拜)[一二三四五六日天]|节假日|双休|法定假|除外|\d月\d/;
/** No two working days lie further apart than this. */
const FARTHEST_DAYS = 30;

/**
 * Whether the phone is answered at an instant, by the printed hours on the working days of the window, days worked in lieu included; null
 * where that cannot be told: no plain hours, hours of other days, a window that is over or has no dates.
 * Example: 上午8:30—12:00，下午14:00—17:30 at noon on Friday 2025-12-26 is `again` that day at 840.
 */
export function phoneNow(
  hours: string,
  window: WindowFacts,
  now: Date,
  calendar: OfficialCalendar = OFFICIAL_CALENDAR,
): PhoneNow | null {
  const spans = staffedSpans(hours);
  const resolved = resolveWindow(window);
  const state = stateOf(resolved, now);
  const weekdaysOnly = WEEKDAYS_ONLY.test(hours);
  if (spans === null || OTHER_DAYS.test(hours.replace(WEEKDAYS_ONLY, ''))) return null;
  if (state === 'closed' || state === 'withdrawn' || state === 'unknown') return null;
  const isAnswered = (day: Day) => day.working && !(weekdaysOnly && day.weekday > 5);
  const today = beijingDate(now);
  const from = resolved.opens !== null && resolved.opens > today ? resolved.opens : today;
  for (let ahead = 0; ahead <= FARTHEST_DAYS; ahead++) {
    const date = addDays(from, ahead);
    if (!isAnswered(dayOf(date, calendar))) continue;
    const found = atOrAfter(spans, date, now);
    if (found === null) continue;
    const isOver = resolved.endsAt !== null && startOf(found, now) >= resolved.endsAt;
    return isOver ? { kind: 'no-more' } : cutOff(found, resolved.endsAt);
  }
  return { kind: 'no-more' };
}

function atOrAfter(spans: readonly StaffedSpan[], date: IsoDate, now: Date): PhoneNow | null {
  const minute = date === beijingDate(now) ? minuteOf(now) : -1;
  const span = spans.find(({ to }) => minute < to);
  if (span === undefined) return null;
  if (minute >= span.from) return { kind: 'answered', until: span.to, changesAt: instantInBeijing(date, span.to) };
  return { kind: 'again', date, from: span.from, changesAt: instantInBeijing(date, span.from) };
}

function startOf(found: PhoneNow, now: Date): Date {
  return found.kind === 'again' ? found.changesAt : now;
}

/** A window that closes at 17:00 has no phone after it, whatever the hours say. */
function cutOff(found: PhoneNow, endsAt: Date | null): PhoneNow {
  if (found.kind !== 'answered' || endsAt === null || found.changesAt <= endsAt) return found;
  return { kind: 'answered', until: minuteOf(endsAt), changesAt: endsAt };
}

function minuteOf(instant: Date): number {
  const [hours = 0, minutes = 0] = beijingTime(instant).split(':').map(Number);
  return hours * 60 + minutes;
}
