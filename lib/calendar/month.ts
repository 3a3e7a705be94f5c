import type { IsoDate } from '../notice/formats';
import { daysBetween, type Day } from './day-kind';
import { addDays, dayNumber, weekdayOf } from './iso-date';
import { OFFICIAL_CALENDAR, type OfficialCalendar } from './official-calendar';
import type { HolidayName } from './tables/holiday-names';

/** Days off in a row, with the weekend days that are worked for them. */
interface HolidaySpan {
  /** more than one where holidays meet: 国庆节 and 中秋节 in October 2025 */
  readonly holidays: readonly HolidayName[];
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly makeUp: readonly IsoDate[];
}

/** A month as a wall calendar prints it. */
export interface MonthView {
  /** `YYYY-MM` */
  readonly month: string;
  /** whole weeks from Monday to Sunday, so that days of the months beside it are among them */
  readonly weeks: readonly (readonly Day[])[];
  /** a day of the month lies in a year whose official calendar is not known */
  readonly provisional: boolean;
  /** those that touch the weeks shown, in order */
  readonly holidays: readonly HolidaySpan[];
  /** null at the ends of what the site shows */
  readonly previous: string | null;
  readonly next: string | null;
}

/** Notices before appointment began in the nineties; nobody has printed one for the next century. */
const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;
/** Days worked for a holiday lie no further from it than this. */
const NEAR = 14;

/** Whether a text names a month that the site has a page for. Example: `isMonth('2025-13')` is `false`. */
export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/**
 * The weeks of a month with what each day is. Throws a RangeError for a text that is no month.
 * Example: `monthView('2025-12').weeks` are five, from Monday 2025-12-01 to Sunday 2026-01-04.
 */
export function monthView(month: string, calendar: OfficialCalendar = OFFICIAL_CALENDAR): MonthView {
  const first = `${month}-01`;
  const last = addDays(`${shiftMonth(month, 1)}-01`, -1);
  const start = addDays(first, 1 - weekdayOf(dayNumber(first)));
  const end = addDays(last, 7 - weekdayOf(dayNumber(last)));
  const days = daysBetween(start, end, calendar);
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return {
    month,
    weeks,
    provisional: days.some(({ date, official }) => date.startsWith(month) && !official),
    holidays: holidaySpans(start, end, calendar),
    previous: existing(shiftMonth(month, -1)),
    next: existing(shiftMonth(month, 1)),
  };
}

function existing(month: string): string | null {
  return isMonth(month) ? month : null;
}

function shiftMonth(month: string, by: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

function holidaySpans(start: IsoDate, end: IsoDate, calendar: OfficialCalendar): HolidaySpan[] {
  const days = daysBetween(addDays(start, -NEAR), addDays(end, NEAR), calendar);
  const makeUp = days.filter(({ reason }) => reason === 'make-up');
  return runsOff(days)
    .filter(({ first, last }) => first <= end && last >= start)
    .map(({ holidays, first, last }) => ({
      holidays,
      first,
      last,
      makeUp: makeUp.flatMap(({ date, holiday }) => {
        const near = date >= addDays(first, -NEAR) && date <= addDays(last, NEAR);
        return near && holiday !== null && holidays.includes(holiday) ? [date] : [];
      }),
    }));
}

function runsOff(days: readonly Day[]): Omit<HolidaySpan, 'makeUp'>[] {
  const runs: { holidays: HolidayName[]; first: IsoDate; last: IsoDate }[] = [];
  for (const { date, reason, holiday } of days) {
    if (reason !== 'holiday' || holiday === null) continue;
    const run = runs.at(-1);
    if (run === undefined || addDays(run.last, 1) !== date) runs.push({ holidays: [holiday], first: date, last: date });
    else {
      run.last = date;
      if (!run.holidays.includes(holiday)) run.holidays.push(holiday);
    }
  }
  return runs;
}
