import { dayNumber } from './iso-date';
import type { HolidayName } from './tables/holiday-names';
import { OFFICIAL_YEARS, type OfficialYear } from './tables/official-years';

/** A day that the official calendar takes out of the ordinary week. */
interface OfficialDay {
  readonly reason: 'holiday' | 'make-up';
  readonly holiday: HolidayName;
}

/** The official calendars as the reckoning uses them, by day number. */
export interface OfficialCalendar {
  readonly days: ReadonlyMap<number, OfficialDay>;
  readonly years: ReadonlySet<number>;
  /** the numbers of the papers that set a year */
  readonly papers: ReadonlyMap<number, readonly string[]>;
}

/**
 * Reads rows of official years into a calendar. Example: `officialCalendar(OFFICIAL_YEARS).years.has(2025)` is `true`; with a row
 * for 2027 appended, the days of 2027 are official.
 */
export function officialCalendar(rows: readonly OfficialYear[]): OfficialCalendar {
  const days = new Map<number, OfficialDay>();
  for (const { year, holidays, makeUp } of rows) {
    for (const [holiday, first, last] of holidays) {
      const end = dayNumber(`${year}-${last}`);
      for (let day = dayNumber(`${year}-${first}`); day <= end; day++) days.set(day, { reason: 'holiday', holiday });
    }
    for (const [holiday, day] of makeUp) days.set(dayNumber(`${year}-${day}`), { reason: 'make-up', holiday });
  }
  return {
    days,
    years: new Set(rows.map(({ year }) => year)),
    papers: new Map(rows.map(({ year, papers }) => [year, papers])),
  };
}

/** The calendars of the table. */
export const OFFICIAL_CALENDAR: OfficialCalendar = officialCalendar(OFFICIAL_YEARS);
