import { expect, test } from 'vitest';
import { seededRandom } from './seeded-random';

const draw = (seed: number, limit: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random.below(limit));
};

test('the same seed gives the same numbers, another seed others', () => {
  expect(draw(7, 1000, 50)).toEqual(draw(7, 1000, 50));
  expect(draw(7, 1000, 50)).not.toEqual(draw(8, 1000, 50));
});

test('every number below the limit comes, about as often as the others', () => {
  const drawn = draw(1, 6, 6000);
  const counts = [0, 1, 2, 3, 4, 5].map((face) => drawn.filter((number) => number === face).length);
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('nothing can be chosen from nothing', () => {
  expect(() => seededRandom(1).one([])).toThrow(RangeError);
});
