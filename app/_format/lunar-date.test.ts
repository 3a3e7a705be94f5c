import { expect, test } from 'vitest';

import { lunarDate } from './lunar-date';

test.each([
  ['2025-12-25', '乙巳', '十一月', '初六'],
  ['2025-12-29', '乙巳', '十一月', '初十'],
  ['2026-02-17', '丙午', '正月', '初一'],
  ['2025-08-01', '乙巳', '闰六月', '初八'],
  ['2025-12-19', '乙巳', '十月', '三十'],
  ['2026-01-08', '乙巳', '十一月', '二十'],
])('%s is %s年%s%s', (iso, year, month, day) => {
  expect(lunarDate(iso)).toEqual({ year, month, day });
});
