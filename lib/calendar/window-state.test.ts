import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextBoundary, windowState, type WindowFacts } from './window-state';

const NOTHING: WindowFacts = { opens: null, closes: null, closesAt: null, workingDays: null };
const SAMPLE: WindowFacts = { ...NOTHING, opens: '2025-12-22', closes: '2025-12-29' };
const WITH_HOUR: WindowFacts = { ...SAMPLE, closesAt: '17:30' };
const DEADLINE: WindowFacts = { ...NOTHING, closes: '2025-12-29' };
const LENGTH: WindowFacts = { ...NOTHING, opens: '2025-12-22', workingDays: 5 };
const WITHDRAWN: WindowFacts = { ...SAMPLE, withdrawnOn: '2025-12-24' };
const OPENING: WindowFacts = { ...NOTHING, opens: '2025-12-22' };

/** an instant in Beijing time */
const beijing = (text: string) => new Date(`${text}+08:00`);

test.each([
  ['the sample before it opens', SAMPLE, '2025-12-21T23:59:59.999', 'upcoming'],
  ['the sample when it opens', SAMPLE, '2025-12-22T00:00:00', 'open'],
  ['the sample in the middle', SAMPLE, '2025-12-25T12:00:00', 'open'],
  ['the sample before its last day', SAMPLE, '2025-12-28T23:59:59.999', 'open'],
  ['the sample on its last day', SAMPLE, '2025-12-29T00:00:00', 'closing-today'],
  ['the sample at its last millisecond', SAMPLE, '2025-12-29T23:59:59.999', 'closing-today'],
  ['the sample after its last day', SAMPLE, '2025-12-30T00:00:00', 'closed'],
  ['a closing hour just before', WITH_HOUR, '2025-12-29T17:29:59.999', 'closing-today'],
  ['a closing hour', WITH_HOUR, '2025-12-29T17:30:00', 'closed'],
  ['an hour that is none is the whole day', { ...SAMPLE, closesAt: '25:00' }, '2025-12-29T23:00:00', 'closing-today'],
  ['a deadline alone, before', DEADLINE, '2025-12-01T00:00:00', 'open'],
  ['a deadline alone, on it', DEADLINE, '2025-12-29T10:00:00', 'closing-today'],
  ['a deadline alone, after', DEADLINE, '2025-12-30T00:00:00', 'closed'],
  ['a length, computed to the 29th', LENGTH, '2025-12-29T10:00:00', 'closing-today'],
  ['a length, after it', LENGTH, '2025-12-30T00:00:00', 'closed'],
  ['an opening alone, before', OPENING, '2025-12-21T10:00:00', 'upcoming'],
  ['an opening alone, after', OPENING, '2025-12-22T10:00:00', 'unknown'],
  ['no date at all', { ...NOTHING, workingDays: 5 }, '2025-12-22T10:00:00', 'unknown'],
  ['withdrawn: the evening before', WITHDRAWN, '2025-12-23T23:59:59.999', 'open'],
  ['withdrawn: from that day', WITHDRAWN, '2025-12-24T00:00:00', 'withdrawn'],
  ['withdrawn: still after the last day', WITHDRAWN, '2025-12-30T00:00:00', 'withdrawn'],
  ['withdrawn without dates', { ...NOTHING, withdrawnOn: '2025-12-24' }, '2025-12-24T00:00:00', 'withdrawn'],
  [
    'a window that closes before it opens',
    { ...NOTHING, opens: '2025-12-29', closes: '2025-12-22' },
    '2025-12-25T10:00:00',
    'unknown',
  ],
  [
    'a year that is a misreading',
    { ...NOTHING, opens: '9999-12-31', workingDays: 5 },
    '2025-12-25T10:00:00',
    'unknown',
  ],
])('%s', (_, window, now, state) => {
  expect(windowState(window, beijing(now))).toBe(state);
});

test.each([
  ['upcoming: the coming midnight', SAMPLE, '2025-12-20T12:00:00', '2025-12-21T00:00:00'],
  ['open: the coming midnight', SAMPLE, '2025-12-25T12:00:00', '2025-12-26T00:00:00'],
  ['at midnight: the next one', SAMPLE, '2025-12-26T00:00:00', '2025-12-27T00:00:00'],
  ['the last day: its end', SAMPLE, '2025-12-29T12:00:00', '2025-12-30T00:00:00'],
  ['the last day with an hour: the hour', WITH_HOUR, '2025-12-29T12:00:00', '2025-12-29T17:30:00'],
])('the next boundary, %s', (_, window, now, boundary) => {
  expect(nextBoundary(window, beijing(now))).toEqual(beijing(boundary));
});

test('a closed window and one without dates have no next boundary', () => {
  expect(nextBoundary(SAMPLE, beijing('2025-12-30T00:00:00'))).toBeNull();
  expect(nextBoundary(WITH_HOUR, beijing('2025-12-29T17:30:00'))).toBeNull();
  expect(nextBoundary(NOTHING, beijing('2025-12-30T00:00:00'))).toBeNull();
});

const ORDER = ['upcoming', 'open', 'closing-today', 'closed'];
const instants = fc.date({
  min: beijing('2025-12-15T00:00:00'),
  max: beijing('2026-01-05T00:00:00'),
  noInvalidDate: true,
});

test('the state never goes back, and changes only at a boundary', () => {
  fc.assert(
    fc.property(fc.constantFrom(SAMPLE, WITH_HOUR, LENGTH, DEADLINE), instants, (window, now) => {
      const state = windowState(window, now);
      const boundary = nextBoundary(window, now);
      expect(boundary === null).toBe(state === 'closed');
      if (boundary === null) return;
      expect(boundary > now).toBe(true);
      expect(windowState(window, new Date(boundary.getTime() - 1))).toBe(state);
      expect(ORDER.indexOf(windowState(window, boundary))).toBeGreaterThanOrEqual(ORDER.indexOf(state));
    }),
  );
});
