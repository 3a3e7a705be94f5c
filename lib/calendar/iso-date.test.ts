import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber, isoDate, weekdayOf, weekdaysUpTo } from './iso-date';

test.each([
  ['2025-12-31', 1, '2026-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['1986-05-03', 1, '1986-05-04'],
  ['1991-09-15', -1, '1991-09-14'],
  ['1970-01-01', -1, '1969-12-31'],
])('%s and %i days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

test.each([
  ['2025-12-22', 1],
  ['2025-12-28', 7],
  ['1969-12-31', 3],
  ['1988-04-10', 7],
])('%s is day %i of its week', (date, weekday) => {
  expect(weekdayOf(dayNumber(date))).toBe(weekday);
});

test.each(['2025-02-29', '2025-13-01', '2025-1-1', '', '20251222', '2025-12-22T00:00:00Z'])('%j is no date', (text) => {
  expect(() => dayNumber(text)).toThrow(RangeError);
});

test('the weekdays up to a day rise by one from Monday to Friday only', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), (number) => {
      expect(weekdaysUpTo(number) - weekdaysUpTo(number - 1)).toBe(weekdayOf(number) <= 5 ? 1 : 0);
      expect(dayNumber(isoDate(number))).toBe(number);
    }),
  );
});
