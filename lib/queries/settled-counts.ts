import { UNDATED, UNKNOWN_WINDOW } from '../db/facets';
import { STATE } from './counting-plan';

/** A value as the filter takes it, and how many it would leave. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** A count of one look; without a facet it is that of all rows. */
interface CountRow {
  readonly way: 'kept' | 'moving' | 'counted';
  readonly facet: string;
  readonly value: string | null;
  readonly count: number;
}

/** Counts that add up. */
export interface SettledCounts {
  readonly total: number;
  /** most first; values that nobody has are left out */
  readonly valuesOf: (facet: string) => readonly ValueCount[];
}

/**
 * Adds up the counts of several looks. Of windows beside kept counts only those were looked at that the clock still moves:
 * all others are closed, or unknown for ever.
 */
export function settledCounts(rows: readonly CountRow[]): SettledCounts {
  const sums = new Map<string, Map<string, number>>();
  const add = (facet: string, value: string, count: number) => {
    const values = sums.get(facet) ?? new Map<string, number>();
    sums.set(facet, values.set(value, (values.get(value) ?? 0) + count));
  };
  for (const { way, facet, value, count } of rows) {
    if (way === 'moving' ? facet === STATE && value !== null : facet === '' || value !== null)
      add(facet, value ?? '', count);
  }
  const total = sums.get('')?.get('') ?? 0;
  if (rows.some(({ way }) => way === 'moving')) settleStates(total);
  return { total, valuesOf };

  function settleStates(all: number): void {
    add(STATE, 'unknown', sums.get(UNKNOWN_WINDOW.facet)?.get(UNKNOWN_WINDOW.value) ?? 0);
    const told = [...(sums.get(STATE) ?? [])].filter(([state]) => state !== 'closed');
    sums.set(STATE, new Map([...told, ['closed', all - told.reduce((sum, [, count]) => sum + count, 0)]]));
  }

  function valuesOf(facet: string): ValueCount[] {
    return [...(sums.get(facet) ?? [])]
      .flatMap(([value, count]) => (count > 0 ? [{ value, count }] : []))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
}

/** Adds up months to their years, the latest first; those without a day are left out. Example: `2025-11` and `2025-12` are `2025`. */
export function byYear(months: readonly ValueCount[]): ValueCount[] {
  const years = new Map<string, number>();
  for (const { value, count } of months) {
    const year = value.slice(0, 4);
    if (year === UNDATED) continue;
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? 1 : -1));
}
