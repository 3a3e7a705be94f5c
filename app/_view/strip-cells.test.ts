import { describe, expect, test } from 'vitest';

import type { StripDay } from '@/lib/queries/window-view';

import { stripCells } from './strip-cells';

/** `w` weekday, `e` weekend, `h` holiday, `m` worked in lieu; the window is 22 to 29 December, today is the 25th. */
const REASONS = { w: 'weekday', e: 'weekend', h: 'holiday', m: 'make-up' } as const;
const isReason = (letter: string): letter is keyof typeof REASONS => letter in REASONS;

function strip(first: string, letters: string): StripDay[] {
  return [...letters].filter(isReason).map((letter, at) => {
    const date = new Date(Date.parse(first) + at * 86_400_000).toISOString().slice(0, 10);
    const inWindow = date >= '2025-12-22' && date <= '2025-12-29';
    const working = letter === 'w' || letter === 'm';
    return {
      date,
      weekday: at % 7 === 0 ? 1 : 2,
      working,
      reason: REASONS[letter],
      holiday: letter === 'h' || letter === 'm' ? '元旦' : null,
      official: true,
      inWindow,
      first: date === '2025-12-22',
      last: date === '2025-12-29',
      past: date < '2025-12-25',
      today: date === '2025-12-25',
      ordinal: inWindow && working ? 1 : null,
      spare: at < 7,
    };
  });
}

const cells = stripCells(strip('2025-12-15', 'wwwwweewwwwweewwwhhhm'));
const shape = (date: string) => cells.find(({ day }) => day.date === date)?.shape.split(' ') ?? [];

describe('the strip of 2025-12-22 to 2025-12-29 on the 25th', () => {
  test('draws the hatch once for a run of days that do not count', () => {
    expect(shape('2025-12-27')).toEqual(expect.arrayContaining(['off', 'run', 'run-2']));
    expect(shape('2025-12-28')).toContain('off');
    expect(shape('2025-12-28')).not.toContain('run');
    expect(shape('2026-01-01')).toEqual(expect.arrayContaining(['hol', 'run-3']));
  });

  test('tells today, the last day and the day that is worked in lieu', () => {
    expect(shape('2025-12-25')).toEqual(expect.arrayContaining(['in', 'now']));
    expect(shape('2025-12-29')).toEqual(expect.arrayContaining(['in', 'last', 'mon']));
    expect(shape('2026-01-04')).toContain('makeup');
  });

  test('names the month at its first column, on the first, and where narrow screens begin', () => {
    expect(cells.filter(({ month }) => month).map(({ day }) => day.date)).toEqual(['2025-12-15', '2026-01-01']);
    expect(cells.filter(({ narrowMonth }) => narrowMonth).map(({ day }) => day.date)).toEqual(['2025-12-22']);
  });
});

test('a run of nine days is drawn whole', () => {
  const runs = stripCells(strip('2026-02-09', 'wwwwwmhhhhhhhhhwwwwwe')).filter(({ shape: classes }) =>
    classes.includes('run-9'),
  );
  expect(runs.map(({ day }) => day.date)).toEqual(['2026-02-15']);
});
