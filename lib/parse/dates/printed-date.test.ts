import { expect, test } from 'vitest';
import { dateAt, isoDate, partialDateAt, partialDateOf } from './printed-date';

test.each([
  ['1969年11月', '1969-11'],
  ['2025年12月22日', '2025-12-22'],
  ['二〇二〇年十二月二十八日', '2020-12-28'],
  ['二〇〇四年三月三日', '2004-03-03'],
  ['1975.03', '1975-03'],
  ['2025/12/22', '2025-12-22'],
  ['1973年生', '1973'],
  ['2024年2月29日', '2024-02-29'],
])('%s is %s', (text, iso) => {
  const date = dateAt(text, 0);
  expect(date === null ? null : partialDateOf(date)).toBe(iso);
});
test.each(['2025年2月30日', '2023年2月29日', '2025年13月'])('%s is no day', (text) => {
  const date = dateAt(text, 0);
  expect(date === null ? 'none' : partialDateOf(date)).toBeNull();
});
test.each(['12月22日', '0571-12380', '第12号', '二十年'])('%s is no date with a year', (text) =>
  expect(dateAt(text, 0)).toBeNull(),
);
test('a date of a window may leave out its year', () =>
  expect(partialDateAt('12月22日', 0)).toMatchObject({ year: null, month: 12, day: 22 }));
test('and its month', () => expect(partialDateAt('28日止', 0)).toMatchObject({ month: null, day: 28 }));
test('a day that no month has is no ISO date', () => expect(isoDate(2025, 4, 31)).toBeNull());
