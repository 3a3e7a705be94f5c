import type { IsoDate } from '../notice/formats';

/** Beijing time is UTC+8 all year since 1991, and notices are younger than that. */
const BEIJING_OFFSET_MS = 8 * 3_600_000;

/** The day in Beijing at an instant, whatever the zone of the machine. Example: 2025-12-24T16:00:00Z is `'2025-12-25'`. */
export function beijingDate(now: Date): IsoDate {
  return inBeijing(now).slice(0, 10);
}

/** The time of day in Beijing, `HH:MM:SS`. Example: 2025-12-24T16:00:00Z is `'00:00:00'`. */
export function beijingTime(now: Date): string {
  return inBeijing(now).slice(11, 19);
}

/** The instant at which a day begins in Beijing. Example: `startOfBeijingDay('2025-12-25')` is 2025-12-24T16:00:00Z. */
export function startOfBeijingDay(date: IsoDate): Date {
  return instantInBeijing(date, 0);
}

/** The instant so many minutes after the beginning of a day in Beijing. Example: `instantInBeijing('2025-12-25', 1050)` is 17:30. */
export function instantInBeijing(date: IsoDate, minutes: number): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) - BEIJING_OFFSET_MS + minutes * 60_000);
}

function inBeijing(now: Date): string {
  return new Date(now.getTime() + BEIJING_OFFSET_MS).toISOString();
}
