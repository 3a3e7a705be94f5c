import { expect, test } from 'vitest';
import { facetValues } from './facet-values';

const cities = Array.from({ length: 359 }, (_, at) => ({ value: String(at), count: 359 - at }));
const lengths = ({ first, folded, left }: ReturnType<typeof facetValues>) => [first.length, folded.length, left];

test.each([
  ['many are shown in part', cities, undefined, false, [6, 54, 299]],
  ['a province has all of its own', cities.slice(0, 21), undefined, true, [6, 15, 0]],
  ['all when that is asked', cities, undefined, true, [6, 353, 0]],
  ['few have no fold', cities.slice(0, 6), undefined, false, [6, 0, 0]],
  ['a chosen one is in sight however few it has', cities, '300', false, [7, 54, 298]],
])('%s', (_, values, chosen, all, expected) => {
  expect(lengths(facetValues(values, chosen, { total: 9, all }))).toEqual(expected);
});

test('a chosen value that nobody counted comes first, with the total', () => {
  expect(facetValues(cities.slice(0, 2), 'x', { total: 9, all: true }).first[0]).toEqual({ value: 'x', count: 9 });
});
