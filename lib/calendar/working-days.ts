import type { IsoDate } from '../notice/formats';
import { dayOf, isOfficial } from './day-kind';
import { addDays, dayNumber, isoDate, weekdayOf, weekdaysUpTo } from './iso-date';
import { OFFICIAL_CALENDAR, type OfficialCalendar } from './official-calendar';

/** The working days of a stretch, by both ways of counting its first day. */
export interface WorkingDayCount {
  /** 首日计入 */
  readonly firstCounted: number;
  /** 首日不计 */
  readonly firstNotCounted: number;
  /** a day of it lies in a year whose official calendar is not known */
  readonly provisional: boolean;
}

/**
 * Counts the working days from one day to another, both included; nothing when the last is before the first.
 * Source: the official calendars. Example: 2025-12-22 to 2025-12-29 is 6 with the first day, 5 without.
 */
export function countWorkingDays(
  first: IsoDate,
  last: IsoDate,
  calendar: OfficialCalendar = OFFICIAL_CALENDAR,
): WorkingDayCount {
  return {
    firstCounted: workingDaysIn(first, last, calendar),
    firstNotCounted: last > first ? workingDaysIn(addDays(first, 1), last, calendar) : 0,
    provisional: last >= first && !allOfficial(first, last, calendar),
  };
}

/** Without walking through the days: a closing day may lie years back. */
function workingDaysIn(first: IsoDate, last: IsoDate, calendar: OfficialCalendar): number {
  const start = dayNumber(first);
  const end = dayNumber(last);
  if (end < start) return 0;
  return upTo(end, calendar) - upTo(start - 1, calendar);
}

function upTo(number: number, calendar: OfficialCalendar): number {
  return weekdaysUpTo(number) + changesUpTo(number, calendar);
}

interface Changes {
  readonly days: readonly number[];
  /** how many working days the official calendar adds (or takes, when negative) up to each of these days */
  readonly sums: readonly number[];
}

const changesOf = new WeakMap<OfficialCalendar, Changes>();

function changesUpTo(number: number, calendar: OfficialCalendar): number {
  const changes = changesOf.get(calendar) ?? reckonChanges(calendar);
  changesOf.set(calendar, changes);
  let low = 0;
  let high = changes.days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes.days[middle] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return changes.sums[low - 1] ?? 0;
}

function reckonChanges(calendar: OfficialCalendar): Changes {
  const days = [...calendar.days.keys()].sort((a, b) => a - b);
  let sum = 0;
  const sums = days.map((number) => {
    const ordinary = weekdayOf(number) <= 5;
    const working = calendar.days.get(number)?.reason === 'make-up';
    sum += Number(working) - Number(ordinary);
    return sum;
  });
  return { days, sums };
}

function allOfficial(first: IsoDate, last: IsoDate, calendar: OfficialCalendar): boolean {
  const firstYear = Number(first.slice(0, 4));
  const lastYear = Number(last.slice(0, 4));
  if (lastYear - firstYear > calendar.years.size) return false;
  for (let year = firstYear; year <= lastYear; year++) if (!calendar.years.has(year)) return false;
  return isOfficial(last, calendar);
}

/**
 * The working day on which a number of working days is complete, counted from a day on that itself counts if it is one.
 * Example: the fifth from 2025-12-22 is `'2025-12-26'`.
 */
export function nthWorkingDay(from: IsoDate, n: number, calendar: OfficialCalendar = OFFICIAL_CALENDAR): IsoDate {
  let left = n;
  let number = dayNumber(from);
  for (; ; number++) {
    if (dayOf(isoDate(number), calendar).working) left--;
    if (left <= 0) return isoDate(number);
  }
}

/** The last working day before a day. Example: before Monday 2025-12-29 it is Friday, `'2025-12-26'`. */
export function workingDayBefore(date: IsoDate, calendar: OfficialCalendar = OFFICIAL_CALENDAR): IsoDate {
  let before = addDays(date, -1);
  while (!dayOf(before, calendar).working) before = addDays(before, -1);
  return before;
}
