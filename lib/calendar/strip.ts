import type { IsoDate } from '../notice/formats';
import { beijingDate } from './beijing-clock';
import { daysBetween, type Day } from './day-kind';
import { addDays, dayNumber, weekdayOf } from './iso-date';
import { resolveWindow, type WindowFacts } from './resolve-window';

/** One column of a window strip. */
export interface StripDay extends Day {
  readonly inWindow: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly past: boolean;
  readonly today: boolean;
  /** its place among the window's working days; `null` outside and for a day that does not count */
  readonly ordinal: number | null;
  /** a week before the window that a narrow strip can leave out */
  readonly spare: boolean;
}

const WEEK = 7;
const LEAST_DAYS = 21;
/** A strip of more than half a year can no longer be read. */
const MOST_DAYS = 182;

/**
 * The days that a window strip shows: from the Monday before the first day to the Sunday after the last, whole weeks, at least three. Empty for
 * a window without any date, one that closes before it opens, and one of more than half a year; with one date alone the strip
 * stands around that day and only that day is in the window.
 * Example: 2025-12-22 to 2025-12-29 shows 2025-12-15 to 2026-01-04.
 */
export function windowStrip(window: WindowFacts, now: Date): StripDay[] {
  const { opens, closes, contradictory } = resolveWindow(window);
  const first = opens ?? closes;
  const last = closes ?? opens;
  if (first === null || last === null || contradictory) return [];
  if (dayNumber(last) - dayNumber(first) > MOST_DAYS) return [];
  const range = rangeOf(first, last);
  const today = beijingDate(now);
  let counted = 0;
  return daysBetween(range.start, range.end).map((day) => {
    const inWindow = day.date >= first && day.date <= last;
    if (inWindow && day.working) counted++;
    return {
      ...day,
      inWindow,
      first: day.date === opens,
      last: day.date === closes,
      past: day.date < today,
      today: day.date === today,
      ordinal: inWindow && day.working && opens !== null ? counted : null,
      spare: day.date < addDays(range.start, WEEK) && first >= addDays(range.start, WEEK),
    };
  });
}

/** A missing week is put before the window if its first week is full, else after it. */
function rangeOf(first: IsoDate, last: IsoDate): { start: IsoDate; end: IsoDate } {
  const eve = addDays(first, -1);
  let start = addDays(eve, 1 - weekdayOf(dayNumber(eve)));
  let end = addDays(last, WEEK - weekdayOf(dayNumber(last)));
  if (length(start, end) < LEAST_DAYS && first < addDays(start, WEEK)) start = addDays(start, -WEEK);
  while (length(start, end) < LEAST_DAYS) end = addDays(end, WEEK);
  return { start, end };
}

function length(start: IsoDate, end: IsoDate): number {
  return dayNumber(end) - dayNumber(start) + 1;
}
