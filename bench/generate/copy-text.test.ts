import { expect, it } from 'vitest';
import { copyText } from './copy-text';

it.each([
  ['a text as it is', '王', '王'],
  ['nothing', null, '\\N'],
  ['the words of nothing', '\\N', '\\\\N'],
  ['a tab and an end of line', 'a\tb\nc', 'a\\tb\\nc'],
  ['a day', new Date('2025-12-22T00:00:00Z'), '2025-12-22T00:00:00.000Z'],
  ['a list of texts', ['a"b', 'c\\d', ''], '{"a\\\\"b","c\\\\\\\\d",""}'],
  ['an empty list', [], '{}'],
  ['bytes', new Uint8Array([1, 255]), '\\\\x01ff'],
  ['an object', { a: 'x"y' }, '{"a":"x\\\\"y"}'],
  ['a truth', false, 'false'],
])('writes %s', (_, value, text) => {
  expect(copyText(['v', 'last'], [{ v: value, last: 1 }])).toBe(`${text}\t1\n`);
});
