import { describe, expect, test } from 'vitest';

import type { CalendarDay } from '@/lib/queries/calendar-month';
import type { NoticeCard } from '@/lib/queries/notice-card';
import { noticeWindow } from '@/lib/queries/window-view';

import { calendarBars, lanesUsed } from './calendar-bars';

const now = new Date('2025-12-25T04:00:00Z');

function card(id: string, opens: string | null, closes: string | null): NoticeCard {
  const about = { kind: 'notice', title: id, issuer: null, region: null, tier: null, signedOn: null };
  const facts = { opens, closes, closesAt: null, workingDays: null };
  return { id, ...about, nomineeCount: 1, cityCount: 0, ...noticeWindow(facts, now) };
}

/** Weeks from a Monday on; on each day so many windows run. */
function weeks(monday: string, count: number, running = 1): CalendarDay[][] {
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_day, at) => {
      const date = new Date(Date.parse(monday) + (week * 7 + at) * 86_400_000).toISOString().slice(0, 10);
      const working = at < 5;
      return {
        date,
        weekday: at < 5 ? 1 : 7,
        working,
        reason: working ? 'weekday' : 'weekend',
        holiday: null,
        official: true,
        inMonth: true,
        today: date === '2025-12-25',
        opening: 0,
        closing: 0,
        running,
      };
    }),
  );
}

describe('the sample notice on the 25th', () => {
  const rows = calendarBars(weeks('2025-12-22', 2), [card('sample', '2025-12-22', '2025-12-29')], '2025-12-25');
  const [first, second] = rows.map((row) => row.flatMap(({ bars }) => bars));

  test('is a bar of seven days, then one of one, in the same lane', () => {
    expect(first?.map(({ lane, begins, label, segments }) => [lane, begins, label, segments.length])).toEqual([
      [0, true, 3, 7],
    ]);
    expect(second?.map(({ lane, begins, segments }) => [lane, begins, segments.length])).toEqual([[0, false, 1]]);
    expect(lanesUsed(rows)).toBe(1);
  });

  test('tells past, to come, uncounted and last days', () => {
    expect(first?.[0]?.segments.map(({ kind }) => kind)).toEqual(['past', 'past', 'past', 'on', 'on', 'thin', 'thin']);
    expect(second?.[0]?.segments).toEqual([{ date: '2025-12-29', kind: 'end', ordinal: 6 }]);
  });
});

test('a fourth window of a day is counted and not drawn', () => {
  const notices = ['a', 'b', 'c', 'd'].map((id) => card(id, '2025-12-22', '2025-12-26'));
  const [week = []] = calendarBars(weeks('2025-12-22', 1, 4), notices, '2025-12-25');
  expect(week.map(({ bars }) => bars.length)).toEqual([3, 0, 0, 0, 0, 0, 0]);
  expect(week.slice(0, 5).map(({ hidden }) => hidden)).toEqual([1, 1, 1, 1, 1]);
  expect(new Set(week[0]?.bars.map(({ lane }) => lane))).toEqual(new Set([0, 1, 2]));
});

test('a window that goes on keeps its lane when another one opens before it in the list', () => {
  const notices = [
    card('a', '2025-12-15', '2025-12-19'),
    card('b', '2025-12-15', '2025-12-24'),
    card('c', '2025-12-22', '2025-12-26'),
  ];
  const rows = calendarBars(weeks('2025-12-15', 2), notices, '2025-12-25');
  const lanes = rows.map(
    (row) => new Map(row.flatMap(({ bars }) => bars.map(({ notice, lane }) => [notice.id, lane]))),
  );
  expect(lanes[0]?.get('b')).toBe(1);
  expect(lanes[1]?.get('b')).toBe(1);
  expect(lanes[1]?.get('c')).toBe(0);
});

test('a deadline alone is one day, a window without dates is none, one to come is dashed', () => {
  const notices = [
    card('deadline', null, '2025-12-24'),
    card('none', null, null),
    card('soon', '2025-12-26', '2026-01-05'),
  ];
  const [week = []] = calendarBars(weeks('2025-12-22', 1), notices, '2025-12-25');
  const bars = week.flatMap((cell) => cell.bars);
  expect(bars.map(({ notice, segments }) => [notice.id, segments.map(({ kind }) => kind)])).toEqual([
    ['deadline', ['end over']],
    ['soon', ['soon', 'thin', 'thin']],
  ]);
});
