import { expect, test } from 'vitest';
import { readNumeral } from './numerals';

test.each([
  ['12', 12],
  ['十二', 12],
  ['三十八', 38],
  ['廿一', 21],
  ['一百零五', 105],
  ['二〇二五', 2025],
  ['一九六九', 1969],
  ['两', 2],
  ['十', 10],
  ['〇', 0],
])('%s is %i', (text, value) => expect(readNumeral(text)).toBe(value));
test.each(['', '名', '十名', '二〇二五年'])('%j is no number', (text) => expect(readNumeral(text)).toBeNull());
