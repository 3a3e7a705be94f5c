import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beijingDate, beijingTime, startOfBeijingDay } from './beijing-clock';

test.each([
  ['2025-12-24T16:00:00.000Z', '2025-12-25', '00:00:00'],
  ['2025-12-25T15:59:59.999Z', '2025-12-25', '23:59:59'],
  ['2025-12-24T15:59:59.999Z', '2025-12-24', '23:59:59'],
  ['2025-03-09T07:30:00.000Z', '2025-03-09', '15:30:00'],
  ['2025-12-31T23:00:00.000Z', '2026-01-01', '07:00:00'],
])('at %s it is %s %s in Beijing', (instant, date, time) => {
  expect([beijingDate(new Date(instant)), beijingTime(new Date(instant))]).toEqual([date, time]);
});

test('a day begins at midnight in Beijing, and the millisecond before it is the day before', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (now) => {
      const date = beijingDate(now);
      const start = startOfBeijingDay(date);
      expect(beijingTime(start)).toBe('00:00:00');
      expect(beijingDate(start)).toBe(date);
      expect(beijingDate(new Date(start.getTime() - 1)) < date).toBe(true);
      expect(start <= now).toBe(true);
    }),
  );
});
