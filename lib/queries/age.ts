import { beijingDate } from '../calendar/beijing-clock';

/** Whole years; two numbers where the printed birth leaves it open. */
export interface Age {
  readonly min: number;
  readonly max: number;
}

/**
 * The age at an instant (by Beijing's calendar) of somebody born on a day, in a month or in a year. Null without a birth or
 * before it.
 * Example: born `1969-11`, on 2025-12-25, is `{ min: 56, max: 56 }`; in November 2025 it is 55 or 56.
 */
export function ageAt(birth: string | null, now: Date): Age | null {
  if (birth === null || !/^\d{4}(-\d\d){0,2}$/.test(birth)) return null;
  const today = beijingDate(now);
  // 1969-11 may be any day from -01 to -31
  const max = yearsBetween(birth.padEnd(10, '-01'), today);
  const min = yearsBetween(`${birth}${'-12-31'.slice(birth.length - 4)}`, today);
  return max < 0 ? null : { min: Math.max(0, min), max };
}

function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
