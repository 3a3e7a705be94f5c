import type { IsoDate } from '../notice/formats';
import { dayNumber, isoDate, weekdayOf, type Weekday } from './iso-date';
import { OFFICIAL_CALENDAR, type OfficialCalendar } from './official-calendar';
import type { HolidayName } from './tables/holiday-names';

/** What a day is, and why it counts or does not. */
export interface Day {
  readonly date: IsoDate;
  readonly weekday: Weekday;
  readonly working: boolean;
  readonly reason: 'weekday' | 'weekend' | 'holiday' | 'make-up';
  /** the holiday that it belongs to, or for which a make-up day (调休上班) is worked */
  readonly holiday: HolidayName | null;
  /** the State Council's calendar for it is in the table; otherwise what is said here is provisional */
  readonly official: boolean;
}

/** The paper for a new year can still make a holiday of its last days: 2018-12-31, or a working day: 2018-12-29. */
const LAST_DAYS = '12-29';

/**
 * What a day is by the official calendar; in years that are not in the table Monday to Friday are taken for working days and
 * `official` is false. Source: 国务院办公厅's yearly papers (tables/official-years). Throws a RangeError for no date.
 * Example: `dayOf('2026-02-14')` is a Saturday that is worked for 春节.
 */
export function dayOf(date: IsoDate, calendar: OfficialCalendar = OFFICIAL_CALENDAR): Day {
  const number = dayNumber(date);
  const weekday = weekdayOf(number);
  const special = calendar.days.get(number);
  const official = isOfficial(date, calendar);
  if (special !== undefined) return { date, weekday, working: special.reason === 'make-up', ...special, official };
  const working = weekday <= 5;
  return { date, weekday, working, reason: working ? 'weekday' : 'weekend', holiday: null, official };
}

/** The days from one to another, both included; none when the last is before the first. Example: three for 12-31 to 01-02. */
export function daysBetween(first: IsoDate, last: IsoDate, calendar: OfficialCalendar = OFFICIAL_CALENDAR): Day[] {
  const days: Day[] = [];
  const end = dayNumber(last);
  for (let number = dayNumber(first); number <= end; number++) days.push(dayOf(isoDate(number), calendar));
  return days;
}

/** Whether the papers that can move a day are in the calendar: for its last three days also that of the next year. */
export function isOfficial(date: IsoDate, { years }: OfficialCalendar): boolean {
  const year = Number(date.slice(0, 4));
  return years.has(year) && (date.slice(5) < LAST_DAYS || years.has(year + 1));
}
