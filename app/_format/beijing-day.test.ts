import { expect, test } from 'vitest';

import { beijingDay, beijingMinute } from './beijing-day';

test.each([
  ['2025-12-28T15:59:59Z', '2025-12-28'],
  ['2025-12-28T16:00:00Z', '2025-12-29'],
  ['2025-12-29T15:59:59.999Z', '2025-12-29'],
  ['2025-12-31T20:00:00Z', '2026-01-01'],
])('at %s it is %s in Beijing', (instant, day) => {
  expect(beijingDay(new Date(instant))).toBe(day);
});

test('an instant shows the hour of Beijing', () => {
  expect(beijingMinute('2025-12-25T06:05:09.120Z')).toBe('2025-12-25 14:05');
});
