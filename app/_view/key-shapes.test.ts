import { describe, expect, test } from 'vitest';

import type { CalendarDay } from '@/lib/queries/calendar-month';
import { noticeWindow } from '@/lib/queries/window-view';

import type { BarCell } from './calendar-bars';
import { calendarShapes, stripShapes } from './key-shapes';

/** The strip of a window as it is at an instant of Beijing's noon. */
function shapesOn(today: string, opens: string | null, closes: string | null) {
  const { strip, window } = noticeWindow(
    { opens, closes, closesAt: null, workingDays: null },
    new Date(`${today}T04:00:00Z`),
  );
  return stripShapes(strip, window.state);
}

describe('the key of a strip', () => {
  test('explains the days that are past and to come, the last, what is not counted and what is worked in lieu', () => {
    expect(shapesOn('2025-12-25', '2025-12-22', '2025-12-29')).toEqual(['past', 'on', 'end', 'off', 'make']);
  });

  test('says nothing of past days on the first, and nothing of days worked in lieu where there are none', () => {
    expect(shapesOn('2025-11-10', '2025-11-10', '2025-11-14')).toEqual(['on', 'end', 'off']);
  });

  test('says nothing of days to come on the last and after it', () => {
    expect(shapesOn('2025-11-14', '2025-11-10', '2025-11-14')).toEqual(['past', 'end', 'off']);
    expect(shapesOn('2025-11-20', '2025-11-10', '2025-11-14')).toEqual(['past', 'end over', 'off']);
  });

  test('explains the shapes of a window that is not yet open', () => {
    expect(shapesOn('2025-11-03', '2025-11-10', '2025-11-14')).toEqual(['soon', 'end soon', 'off']);
  });

  test('explains no shape of days that are not counted where only the last day is known', () => {
    expect(shapesOn('2025-11-03', null, '2025-11-14')).toEqual(['off']);
  });
});

describe('the key of a month', () => {
  const day: CalendarDay = {
    ...{ date: '2025-12-22', weekday: 1, working: true, reason: 'weekday', holiday: null, official: true },
    ...{ today: false, inMonth: true, opening: 0, closing: 0, running: 1 },
  };
  const cell = (kind: 'past' | 'soon' | 'thin' | 'end' | 'end over'): BarCell => ({
    day,
    bars: [
      {
        notice: {
          id: kind,
          kind: 'notice',
          title: kind,
          issuer: null,
          region: null,
          tier: null,
          signedOn: null,
          nomineeCount: 1,
          cityCount: 0,
          ...noticeWindow({ opens: null, closes: null, closesAt: null, workingDays: null }, new Date(0)),
        },
        lane: 0,
        segments: [{ date: day.date, kind, ordinal: 1 }],
        begins: true,
        label: 1,
      },
    ],
    hidden: 0,
  });

  test('explains one closing day though two kinds are drawn, and dashed bars where windows are to come', () => {
    expect(
      calendarShapes([
        [cell('end over'), cell('past')],
        [cell('thin'), cell('end'), cell('soon')],
      ]),
    ).toEqual(['past', 'soon', 'end']);
  });

  test('is empty for days without a window that all count', () => {
    expect(calendarShapes([[{ ...cell('past'), bars: [] }]])).toEqual([]);
  });
});
