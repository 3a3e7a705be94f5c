import { expect, test } from 'vitest';
import { isOneOff } from './one-off';

test.each([
  ['师泛大学', '师范大学', true],
  ['师大学', '师范大学', true],
  ['师范范大学', '师范大学', true],
  ['范师大学', '师范大学', true],
  ['lishuii', 'lishui', true],
  ['', 'a', true],
  ['师范大学', '师范大学', false],
  ['师泛太学', '师范大学', false],
  ['大学师范', '师范大学', false],
  ['', '师范', false],
])('%s and %s: %s', (one, other, is) => expect([isOneOff(one, other), isOneOff(other, one)]).toEqual([is, is]));
