import { expect, test } from 'vitest';
import { dateRangeAt } from './date-range';

test.each([
  ['12月22日起到12月29日止', [12, 22], [12, 29]],
  ['2018年5月7日-11日', [5, 7], [null, 11]],
  ['2025年12月29日起至2026年1月5日止', [12, 29], [1, 5]],
  ['3月22日至28日', [3, 22], [null, 28]],
  ['2022年1月4日(星期二)至2022年1月10日(星期一)', [1, 4], [1, 10]],
  ['二〇〇四年三月四日至二〇〇四年三月十日', [3, 4], [3, 10]],
])('%s', (text, opens, closes) => {
  const range = dateRangeAt(text, 0);
  expect([range?.opens?.month, range?.opens?.day]).toEqual(opens);
  expect([range?.closes?.month, range?.closes?.day]).toEqual(closes);
});
test('the closing hour is that of the last day', () => {
  expect(dateRangeAt('2020年11月9日8:30至11月13日18:00', 0)?.closesAt?.value).toBe('18:00');
});
test('a lone day has no end', () => expect(dateRangeAt('2024年5月20日起', 0)?.closes).toBeNull());
