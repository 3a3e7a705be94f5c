import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  dateWords,
  dayWords,
  nearDay,
  nearDayLong,
  monthName,
  partialDateWords,
  weekdayDate,
  weekdayDay,
  weekdayNumber,
  weekdayWord,
} from './date-words';

describe('a date with its weekday', () => {
  test.each([
    ['2025-12-22', '2025年12月22日 周一', 'Mon 22 Dec 2025'],
    ['2026-02-14', '2026年2月14日 周六', 'Sat 14 Feb 2026'],
    ['2024-02-29', '2024年2月29日 周四', 'Thu 29 Feb 2024'],
    // the first days of China's summer time, and its last: births are days, not instants
    ['1986-05-04', '1986年5月4日 周日', 'Sun 4 May 1986'],
    ['1988-04-10', '1988年4月10日 周日', 'Sun 10 Apr 1988'],
    ['1991-09-15', '1991年9月15日 周日', 'Sun 15 Sep 1991'],
  ])('%s reads %s and %s', (iso, zh, en) => {
    expect(weekdayDate(iso, 'zh')).toBe(zh);
    expect(weekdayDate(iso, 'en')).toBe(en);
  });

  test('leaves the year out where the page has named it', () => {
    expect(weekdayDay('2025-12-29', 'zh')).toBe('12月29日 周一');
    expect(weekdayDay('2025-12-29', 'en')).toBe('Mon 29 Dec');
  });
});

test('a day of another year is named with its year', () => {
  expect(nearDay('2025-12-29', '2026-01-06', 'zh')).toBe('2025年12月29日 周一');
  expect(nearDay('2025-12-29', '2025-12-25', 'en')).toBe('Mon 29 Dec');
});

test('weekdays have a letter, a short and a long form', () => {
  expect(weekdayWord('2025-12-28', 'zh', 'letter')).toBe('日');
  expect(weekdayWord('2025-12-28', 'zh', 'long')).toBe('星期日');
  expect(weekdayWord('2025-12-28', 'en', 'letter')).toBe('S');
  expect(weekdayWord('2025-12-28', 'en', 'long')).toBe('Sunday');
});

test('the leaf prints the month in Chinese numerals', () => {
  expect(monthName('2025-12-29')).toBe('十二月');
  expect(monthName('2026-01-05')).toBe('一月');
});

test('a partial date keeps its precision', () => {
  expect(partialDateWords('1975-01', 'zh')).toBe('1975年1月');
  expect(partialDateWords('1975-01', 'en')).toBe('Jan 1975');
  expect(partialDateWords('1975', 'zh')).toBe('1975年');
  expect(partialDateWords('1975', 'en')).toBe('1975');
  expect(partialDateWords('1975-01-09', 'zh')).toBe('1975年1月9日');
});

test('the words of a day never depend on the zone of the machine', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60000 }), (days) => {
      const iso = new Date(days * 86_400_000).toISOString().slice(0, 10);
      const [year, month, day] = iso.split('-').map(Number);
      expect(dateWords(iso, 'zh')).toBe(`${year}年${month}月${day}日`);
      expect(dayWords(iso, 'zh')).toBe(`${month}月${day}日`);
      expect(weekdayNumber(iso)).toBe(((days + 3) % 7) + 1);
    }),
  );
});

test('a day in a sentence has its weekday written out, and its year where that is another one', () => {
  expect(nearDayLong('2025-12-29', '2025-12-25', 'zh')).toBe('12月29日星期一');
  expect(nearDayLong('2025-12-29', '2025-12-25', 'en')).toBe('Monday 29 December');
  expect(nearDayLong('2026-01-04', '2025-12-31', 'zh')).toBe('2026年1月4日星期日');
  expect(nearDayLong('2026-01-04', '2025-12-31', 'en')).toBe('Sunday 4 January 2026');
});
