import type { IsoDate } from '../notice/formats';

/**
 * A day as the database takes it: midnight of that day in UTC, so no zone of a machine can shift it.
 * Example: `toDateColumn('2025-12-22')`, and null for null.
 */
export function toDateColumn(day: IsoDate | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00.000Z`);
}

/** The day of a date column. Example: `fromDateColumn(new Date('2025-12-22T00:00:00.000Z'))` is `2025-12-22`. */
export function fromDateColumn(value: Date | null): IsoDate | null {
  return value === null ? null : value.toISOString().slice(0, 10);
}
