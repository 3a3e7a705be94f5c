/** One year of a histogram. */
export interface YearBar {
  readonly year: number;
  readonly count: number;
  /** 0 to 1 of the highest bar */
  readonly height: number;
}

const MOST_BARS = 14;

/**
 * A bar for every year from the first to the last, those without anybody too; none when there are more years than a
 * narrow column can hold. Example: years 1969 (5) and 1971 (2) give three bars.
 */
export function yearBars(years: readonly { readonly value: string; readonly count: number }[]): YearBar[] {
  const counts = new Map(years.map(({ value, count }) => [Number(value), count]));
  const known = [...counts.keys()].filter(Number.isInteger);
  if (known.length < 2) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const most = Math.max(...counts.values(), 1);
  if (last - first >= MOST_BARS) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const count = counts.get(first + at) ?? 0;
    return { year: first + at, count, height: count / most };
  });
}
