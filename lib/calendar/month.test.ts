import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMonth, monthView } from './month';

test('December 2025 is five weeks, with the new year’s holiday that touches its last one', () => {
  const { weeks, holidays, provisional, previous, next } = monthView('2025-12');
  expect([weeks.length, weeks[0]?.[0]?.date, weeks.at(-1)?.at(-1)?.date]).toEqual([5, '2025-12-01', '2026-01-04']);
  expect(holidays).toEqual([{ holidays: ['元旦'], first: '2026-01-01', last: '2026-01-03', makeUp: ['2026-01-04'] }]);
  expect([provisional, previous, next]).toEqual([false, '2025-11', '2026-01']);
});

test.each([
  [
    '2025-10',
    [{ holidays: ['国庆节', '中秋节'], first: '2025-10-01', last: '2025-10-08', makeUp: ['2025-09-28', '2025-10-11'] }],
  ],
  ['2026-02', [{ holidays: ['春节'], first: '2026-02-15', last: '2026-02-23', makeUp: ['2026-02-14', '2026-02-28'] }]],
  ['2025-07', []],
])('the holidays of %s', (month, holidays) => {
  expect(monthView(month).holidays).toEqual(holidays);
});

test('a month without an official calendar is provisional, and so is one whose last days the next paper can move', () => {
  expect(monthView('2027-03').provisional).toBe(true);
  expect(monthView('2026-12').provisional).toBe(true);
  expect(monthView('2026-11').provisional).toBe(false);
  expect(monthView('2003-05').provisional).toBe(true);
});

test.each(['2025-13', '2025-00', '2025-1', '1999-12', '2100-01', '', '2025-12-01', '２０２５-12'])(
  '%j is no month of the site',
  (text) => {
    expect(isMonth(text)).toBe(false);
  },
);

test('the ends of the site’s months lead nowhere', () => {
  expect(monthView('2000-01').previous).toBeNull();
  expect(monthView('2099-12').next).toBeNull();
});

test('every month is whole weeks that hold each of its days once', () => {
  const months = fc
    .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
  fc.assert(
    fc.property(months, (month) => {
      const { weeks, previous, next } = monthView(month);
      const days = weeks.flat();
      expect(weeks.every((week) => week.map(({ weekday }) => weekday).join('') === '1234567')).toBe(true);
      const [year, number] = month.split('-').map(Number);
      const length = new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate();
      expect(days.filter(({ date }) => date.startsWith(month))).toHaveLength(length);
      if (previous !== null) expect(monthView(previous).next).toBe(month);
      if (next !== null) expect(monthView(next).previous).toBe(month);
    }),
    { numRuns: 40 },
  );
});
