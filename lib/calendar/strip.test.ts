import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './iso-date';
import { windowStrip } from './strip';
import type { WindowFacts } from './window-state';

const NOTHING: WindowFacts = { opens: null, closes: null, closesAt: null, workingDays: null };
const noon = (date: string) => new Date(`${date}T12:00:00+08:00`);
const ends = (window: Partial<WindowFacts>) => {
  const days = windowStrip({ ...NOTHING, ...window }, noon('2025-12-25'));
  return [days[0]?.date, days.at(-1)?.date, days.length];
};

test.each([
  ['2025-12-22', '2025-12-29', '2025-12-15', '2026-01-04', 21],
  ['2025-12-24', '2025-12-30', '2025-12-15', '2026-01-04', 21],
  ['2025-12-22', '2025-12-26', '2025-12-15', '2026-01-04', 21],
  ['2026-02-11', '2026-02-24', '2026-02-09', '2026-03-01', 21],
  ['2025-12-21', '2025-12-21', '2025-12-08', '2025-12-28', 21],
])('%s to %s is shown from %s to %s', (opens, closes, start, end, length) => {
  expect(ends({ opens, closes })).toEqual([start, end, length]);
});

test('the sample’s days carry their flags', () => {
  const days = windowStrip({ ...NOTHING, opens: '2025-12-22', closes: '2025-12-29' }, noon('2025-12-25'));
  const named = (flag: 'first' | 'last' | 'today') => days.filter((day) => day[flag]).map(({ date }) => date);
  expect([named('first'), named('last'), named('today')]).toEqual([['2025-12-22'], ['2025-12-29'], ['2025-12-25']]);
  expect(days.filter(({ spare }) => spare)).toHaveLength(7);
  expect(days.filter(({ inWindow }) => inWindow).map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, null, null, 6]);
  expect(days.filter(({ past }) => past).at(-1)?.date).toBe('2025-12-24');
  expect(days.filter(({ holiday }) => holiday === '元旦').map(({ reason }) => reason)).toEqual([
    'holiday',
    'holiday',
    'holiday',
    'make-up',
  ]);
});

test('a deadline alone is one day without a number', () => {
  const days = windowStrip({ ...NOTHING, closes: '2025-12-29' }, noon('2025-12-25'));
  const [only, ...others] = days.filter(({ inWindow }) => inWindow);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ date: '2025-12-29', first: false, last: true, ordinal: null });
});

test('without dates, with a contradiction or over half a year there is no strip', () => {
  expect(ends({ workingDays: 5 })[2]).toBe(0);
  expect(ends({ opens: '2025-12-29', closes: '2025-12-22' })[2]).toBe(0);
  expect(ends({ opens: '2024-01-01', closes: '2025-01-01' })[2]).toBe(0);
});

test('a strip is whole weeks from Monday to Sunday, at least three, around the window', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 40 }), (offset, length) => {
      const opens = addDays('2024-01-01', offset);
      const closes = addDays(opens, length);
      const days = windowStrip({ ...NOTHING, opens, closes }, noon(opens));
      expect(days.length % 7).toBe(0);
      expect(days.length).toBeGreaterThanOrEqual(21);
      expect([days[0]?.weekday, days.at(-1)?.weekday]).toEqual([1, 7]);
      expect((days[0]?.date ?? '') < opens && (days.at(-1)?.date ?? '') >= closes).toBe(true);
      expect(days.filter(({ inWindow }) => inWindow)).toHaveLength(length + 1);
    }),
  );
});
