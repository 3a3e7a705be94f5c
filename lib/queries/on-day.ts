import { z } from 'zod';
import { startOfBeijingDay } from '../calendar/beijing-clock';

/** The instant for which a page is shown. */
export interface OnDay {
  readonly now: Date;
  /** the day that the address asked for; null when the page is of today */
  readonly asOf: string | null;
}

/** A day that exists, in the years that notices can be of. */
const day = z.iso.date().refine((value) => value >= '1949-10-01' && value <= '2999-12-31');
const NOON = 12 * 60 * 60 * 1000;

/** Example: `parseOn('2025-12-25', realNow)` is noon of that day in Beijing; what is no day is ignored. */
export function parseOn(value: string | undefined, realNow: Date): OnDay {
  const { success, data } = day.safeParse(value);
  if (!success) return { now: realNow, asOf: null };
  return { now: new Date(startOfBeijingDay(data).getTime() + NOON), asOf: data };
}
