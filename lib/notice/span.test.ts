import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, cover, span } from './span';

const anySpan = fc.tuple(fc.nat(1000), fc.nat(1000)).map(([start, length]) => span(start, start + length));

describe('a span', () => {
  it.each([
    [-1, 2],
    [3, 2],
    [0.5, 2],
    [0, Number.NaN],
  ])('refuses the offsets %s–%s', (start, end) => {
    expect(() => span(start, end)).toThrow(RangeError);
  });

  it('that covers two others contains both, and no more than it must', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const both = cover(a, b);
        expect(contains(both, a) && contains(both, b)).toBe(true);
        expect([a.start, b.start]).toContain(both.start);
        expect([a.end, b.end]).toContain(both.end);
      }),
    );
  });

  it('does not contain a span that reaches past its end', () => {
    expect(contains(span(2, 6), span(4, 7))).toBe(false);
    expect(contains(span(2, 6), span(4, 6))).toBe(true);
  });
});
