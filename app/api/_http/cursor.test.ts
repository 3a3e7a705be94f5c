import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCursor, writeCursor } from './cursor';

const id = '019b4b2e-7c00-7a3f-9c1d-0242ac120002';

it('leads back to its place, and into no other list', () => {
  expect(readCursor('notices', writeCursor('notices', id))).toBe(id);
  expect(readCursor('nominees', writeCursor('notices', id))).toBeNull();
  expect(readCursor('changes', writeCursor('changes', '4711'))).toBe('4711');
});

it.each(['', 'x', writeCursor('changes', '-1'), writeCursor('changes', '1;2'), writeCursor('changes', '9'.repeat(30))])(
  'is nothing where it was made up: %s',
  (cursor) => expect(readCursor('changes', cursor)).toBeNull(),
);

it('reads any string without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(readCursor('notices', words)).toBeNull();
    }),
  );
});
