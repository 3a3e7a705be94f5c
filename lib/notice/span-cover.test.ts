import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanCover } from './span-cover';

const someSpan = fc.tuple(fc.nat(60), fc.nat(8)).map(([start, length]) => ({ start, end: start + length }));

test('a cover overlaps what one of its spans overlaps, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(someSpan), someSpan, (spans, asked) => {
      const one = spans.some(({ start, end }) => start < asked.end && asked.start < end);
      expect(spanCover(spans).overlaps(asked)).toBe(one);
    }),
  );
});

test('spans that only touch do not overlap', () => {
  expect(spanCover([{ start: 2, end: 5 }]).overlaps({ start: 5, end: 9 })).toBe(false);
});
