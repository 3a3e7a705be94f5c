import { expect, test } from 'vitest';
import { printedNumber } from './printed-number';

test.each([
  ['1980.1', '0.00', '1980.10'],
  ['1980.1', 'builtin:2', '1980.10'],
  ['1975.0299999999999', 'General', '1975.03'],
  ['57712380', 'builtin:0', '57712380'],
  ['7', '00', '7'],
  ['0.5', '0%', '50%'],
  ['29221', 'yyyy"年"m"月"', '1980年1月'],
  ['29221', 'builtin:57', '1980年1月'],
  ['29221', '[$-804]yyyy"年"m"月"d"日";@', '1980年1月1日'],
  ['29221', 'yyyy.mm', '1980.01'],
  ['29221.75', 'yyyy/m/d h:mm', '1980/1/1'],
  ['29221', 'yyyy\\-mm\\-dd', '1980-01-01'],
  ['29221', 'builtin:14', '1980/1/1'],
  ['29221', 'mmm-yy', '1980-01'],
  ['29221', 'd-mmm-yy', '1980-01-01'],
  ['61', 'yyyy/m/d', '1900/3/1'],
])('%s in the format %s is printed as %s', (value, format, printed) => {
  expect(printedNumber(value, format, 1900)).toBe(printed);
});

test('a workbook that counts from 1904 has its days four years later', () => {
  expect(printedNumber('27759', 'yyyy/m/d', 1904)).toBe('1980/1/1');
});

test.each([
  ['无', '0.00'],
  ['', '0.00'],
  ['-5', 'yyyy/m/d'],
  ['99999999', 'yyyy/m/d'],
])('%j in the format %s stays as it is', (value, format) => {
  expect(printedNumber(value, format, 1900)).toBe(value);
});
