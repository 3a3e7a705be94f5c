import type { IsoDate } from '../notice/formats';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * Days since 1970-01-01, a number for reckoning; throws a RangeError for a text that is no day of the calendar, since dates are
 * checked where they are read. Example: `dayNumber('1970-01-02')` is 1.
 */
export function dayNumber(date: IsoDate): number {
  const time = ISO_DATE.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  const number = time / MS_PER_DAY;
  if (!Number.isInteger(number) || isoDate(number) !== date) throw new RangeError(`not a date: ${date}`);
  return number;
}

/** The day of a number. Example: `isoDate(1)` is `'1970-01-02'`. */
export function isoDate(number: number): IsoDate {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Example: `addDays('2025-12-31', 1)` is `'2026-01-01'`. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDate(dayNumber(date) + days);
}

/** 1970-01-01 was a Thursday. Example: `weekdayOf(dayNumber('2025-12-22'))` is 1, a Monday. */
export function weekdayOf(number: number): Weekday {
  return WEEKDAYS[modulo(number + 3, 7)] ?? 1;
}

/** Mondays to Fridays up to and including a day, from an arbitrary Monday on; two of them differ by those between. */
export function weekdaysUpTo(number: number): number {
  const since = number + 3;
  return Math.floor(since / 7) * 5 + Math.min(modulo(since, 7) + 1, 5);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
