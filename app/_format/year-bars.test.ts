import { expect, test } from 'vitest';

import { yearBars } from './year-bars';

test('years without anybody have a bar of no height', () => {
  expect(
    yearBars([
      { value: '1971', count: 2 },
      { value: '1969', count: 4 },
    ]),
  ).toEqual([
    { year: 1969, count: 4, height: 1 },
    { year: 1970, count: 0, height: 0 },
    { year: 1971, count: 2, height: 0.5 },
  ]);
});

test('a single year and too many years make no histogram', () => {
  expect(yearBars([{ value: '1969', count: 4 }])).toEqual([]);
  expect(
    yearBars([
      { value: '1950', count: 1 },
      { value: '1990', count: 1 },
    ]),
  ).toEqual([]);
});
