import type { WindowLength } from '@/lib/queries/notice-pictures';
import type { Share } from '@/lib/queries/nominee-pictures';

/** One column of a picture. */
interface Bin {
  /** what stands beneath it: `1965`, `12` */
  readonly label: string;
  /** the value in full: `1965-1969`, `2025-12` */
  readonly value: string;
  readonly count: number;
}

interface Binned {
  /** without a gap from the first to the last, empty ones too */
  readonly bins: readonly Bin[];
  readonly notStated: number;
}

/** The numbers from the first to the last; none for none. */
function range(first: number, last: number, step = 1): number[] {
  return Number.isFinite(first) ? Array.from({ length: (last - first) / step + 1 }, (_, at) => first + at * step) : [];
}

function sumBy(shares: readonly Share[], keyOf: (value: string) => number): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { value, count } of shares) {
    if (value === null) continue;
    const key = keyOf(value);
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return sums;
}

function notStatedOf(shares: readonly Share[]): number {
  return shares.find(({ value }) => value === null)?.count ?? 0;
}

/** So few bins have room for both of their years beneath each. */
const FEW_BINS = 5;

/** Years of birth in fives. Example: 1969 and 1971 make the bins `1965-1969` and `1970-1974`. */
export function birthBins(years: readonly Share[]): Binned {
  const sums = sumBy(years, (year) => Math.floor(Number(year) / 5) * 5);
  const firsts = range(Math.min(...sums.keys()), Math.max(...sums.keys()), 5);
  const bins = firsts.map((first) => {
    const label = firsts.length > FEW_BINS ? String(first) : `${first}–${String(first + 4).slice(2)}`;
    return { label, value: `${first}-${first + 4}`, count: sums.get(first) ?? 0 };
  });
  return { bins, notStated: notStatedOf(years) };
}

const MOST_MONTHS = 24;
/** So few have room for their year beneath each. */
const FEW_MONTHS = 5;

/** Notices by month where they lie within two years, else by year. Example: `2025-12` alone is one bin. */
export function timeBins(months: readonly Share[]): Binned & { readonly by: 'month' | 'year' } {
  const sums = sumBy(months, (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1);
  const [first, last] = [Math.min(...sums.keys()), Math.max(...sums.keys())];
  const notStated = notStatedOf(months);
  if (last - first >= MOST_MONTHS) return { ...yearBins(months), by: 'year' };
  const bins = range(first, last).map((number) => {
    const month = String((number % 12) + 1);
    const value = `${Math.floor(number / 12)}-${month.padStart(2, '0')}`;
    return { label: last - first < FEW_MONTHS ? value : month, value, count: sums.get(number) ?? 0 };
  });
  return { bins, notStated, by: 'month' };
}

/** By year, from the first to the last. Example: `2023-05` and `2025` make three bins. */
export function yearBins(months: readonly Share[]): Binned {
  const sums = sumBy(months, (month) => Number(month.slice(0, 4)));
  const years = range(Math.min(...sums.keys()), Math.max(...sums.keys()));
  return {
    bins: years.map((year) => ({ label: String(year), value: String(year), count: sums.get(year) ?? 0 })),
    notStated: notStatedOf(months),
  };
}

/** Windows of more working days than this stand together in the last column. */
export const LONGEST_COLUMN = 12;

/** A column for each number of working days from none or one on, the long ones together; both ways of counting. */
export function lengthBins(lengths: readonly WindowLength[]): readonly WindowLength[] {
  const shortest = Math.min(1, ...lengths.map(({ workingDays }) => workingDays));
  const longest = Math.min(LONGEST_COLUMN, Math.max(...lengths.map(({ workingDays }) => workingDays)));
  return range(shortest, longest).map((workingDays) => {
    const here = lengths.filter((one) => Math.min(one.workingDays, LONGEST_COLUMN) === workingDays);
    const sum = (way: 'firstCounted' | 'firstNotCounted') => here.reduce((total, one) => total + one[way], 0);
    return { workingDays, firstCounted: sum('firstCounted'), firstNotCounted: sum('firstNotCounted') };
  });
}
