import { describe, expect, it } from 'vitest';
import { complaintsAbout, growthOf } from './growth';
import type { Measure } from './measure';

/** Measures of three sizes whose time grows with a power of the size. */
function growing(power: number): Measure[] {
  return [1e5, 1e6, 1e7].map((bytes) => ({
    kind: 'commas',
    bytes,
    parsed: bytes ** power / 1e5,
    plain: 1,
    peak: 1,
    notices: null,
    read: 1,
  }));
}

describe('the growth of the time', () => {
  it('is one when the time is linear, and ten when it is quadratic', () => {
    expect(growthOf(growing(1)).map((growth) => growth.toFixed(3))).toEqual(['1.000', '1.000']);
    expect(growthOf(growing(2)).map((growth) => growth.toFixed(3))).toEqual(['10.000', '10.000']);
  });

  it.each([[1], [1.2]])('with the power %d is no complaint', (power) => {
    expect(complaintsAbout(growing(power), 'commas', 3)).toEqual([]);
  });

  it.each([[1.6], [2], [3]])('with the power %d is a complaint at each step', (power) => {
    expect(complaintsAbout(growing(power), 'commas', 3)).toHaveLength(2);
  });

  it('is not known when a size was not read', () => {
    expect(complaintsAbout(growing(1).slice(0, 2), 'commas', 3)).toEqual(['commas: only 2 of 3 sizes were read']);
  });

  it('is worth nothing when notices were lost', () => {
    const lossy = growing(1).map((one) => ({ ...one, notices: 2 }));
    expect(complaintsAbout(lossy, 'commas', 3)).toHaveLength(3);
  });
});
