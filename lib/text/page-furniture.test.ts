import { expect, test } from 'vitest';
import { isPageNumber } from './page-furniture';

test.each(['— 1 —', '- 12 -', '·3·', '－１－', '第 1 页', '第２页 共５页'])('%s is the number of a page', (line) =>
  expect(isPageNumber(line, false)).toBe(true),
);

test('a bare number counts only beside a form feed', () => {
  expect(isPageNumber('12', true)).toBe(true);
  expect(isPageNumber('12', false)).toBe(false);
});

test.each(['—', '第1号', '2024年', '- 1 - 2', '第一页'])('%s is none', (line) =>
  expect(isPageNumber(line, true)).toBe(false),
);
