import { expect, it } from 'vitest';
import { valueFromNumbers } from './printed-numbers';

it.each([
  ['1969年11月', '1996年11月', '1969-11', '1996-11'],
  ['1969.11', '1969.01', '1969-11', '1969-01'],
  ['12月22日', '12月12日', '2025-12-22', '2025-12-12'],
  ['17:30', '17:03', '17:30', '17:03'],
  ['12', '21', '12', '21'],
])('%s, changed to %s, states %s no longer but %s', (before, after, value, changed) => {
  expect(valueFromNumbers(before, after, value)).toBe(changed);
});

it.each([
  ['1969年11月', '1969年13月', '1969-11'],
  ['1969年11月', '1699年11月', '1969-11'],
  ['1969年11月', '1969年1月1', '1969-11'],
  ['2月28日', '2月82日', '2024-02-28'],
  ['17:30', '71:30', '17:30'],
  ['十二', '二十', '12'],
])('%s, changed to %s, states nothing that could be taken for %s', (before, after, value) => {
  expect(valueFromNumbers(before, after, value)).toBeNull();
});
