import { expect, test } from 'vitest';
import { firstUnits } from './first-units';

test.each([
  ['姓名', 1],
  ['性', 1],
  ['名', 0],
  ['a', 0],
])('of 姓名, 性别 the first unit of %s is marked: %d', (word, marked) => {
  expect(firstUnits(['姓名', '性别'])[word.charCodeAt(0)]).toBe(marked);
});
