import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from './day-kind';
import { addDays, isoDate } from './iso-date';
import { countWorkingDays, nthWorkingDay, workingDayBefore } from './working-days';

test.each([
  ['2025-12-22', '2025-12-29', 6, 5],
  ['2026-02-11', '2026-02-24', 5, 4], // Saturday 02-14 works
  ['2025-12-29', '2026-01-05', 5, 4], // Sunday 01-04 works
  ['2014-12-19', '2014-12-25', 5, 4],
  ['2015-11-23', '2015-11-27', 5, 4],
  ['2025-12-27', '2025-12-28', 0, 0], // a weekend
  ['2025-12-27', '2025-12-29', 1, 1],
  ['2025-12-22', '2025-12-22', 1, 0],
  ['2025-12-29', '2025-12-22', 0, 0],
])('%s to %s is %i with its first day, %i without', (first, last, firstCounted, firstNotCounted) => {
  expect(countWorkingDays(first, last)).toEqual({ firstCounted, firstNotCounted, provisional: false });
});

test.each([
  ['2026-12-25', '2027-01-05'],
  ['2030-01-01', '2030-01-10'],
  ['2003-12-30', '2004-01-05'],
  ['2026-12-24', '2026-12-29'],
  ['1990-01-01', '2025-01-01'],
])('%s to %s is provisional', (first, last) => {
  expect(countWorkingDays(first, last).provisional).toBe(true);
});

const days = fc.integer({ min: 12_418, max: 20_815 }).map(isoDate); // 2004-01-01 to 2026-12-28
const lengths = fc.integer({ min: 0, max: 60 });

test('the count is that of the days one by one', () => {
  fc.assert(
    fc.property(days, lengths, (first, length) => {
      const last = addDays(first, length);
      const working = daysBetween(first, last).filter((day) => day.working);
      const { firstCounted, firstNotCounted } = countWorkingDays(first, last);
      expect(firstCounted).toBe(working.length);
      expect(firstNotCounted).toBe(working.filter(({ date }) => date !== first).length);
    }),
  );
});

test('the count is additive and never falls when the last day moves on', () => {
  fc.assert(
    fc.property(days, lengths, lengths, (first, some, more) => {
      const middle = addDays(first, some);
      const last = addDays(middle, more);
      const whole = countWorkingDays(first, last).firstCounted;
      expect(whole).toBe(countWorkingDays(first, middle).firstCounted + countWorkingDays(middle, last).firstNotCounted);
      expect(whole).toBeGreaterThanOrEqual(countWorkingDays(first, middle).firstCounted);
    }),
  );
});

test('the n-th working day is a working day that completes the count', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 30 }), (from, n) => {
      const last = nthWorkingDay(from, n);
      expect(countWorkingDays(from, last).firstCounted).toBe(n);
      expect(countWorkingDays(last, last).firstCounted).toBe(1);
    }),
  );
});

test.each([
  ['2025-12-29', '2025-12-26'], // Monday
  ['2025-12-30', '2025-12-29'],
  ['2026-02-24', '2026-02-14'], // after 春节, the Saturday that was worked
  ['2026-01-04', '2025-12-31'], // 元旦
])('the working day before %s is %s', (day, before) => {
  expect(workingDayBefore(day)).toBe(before);
});
