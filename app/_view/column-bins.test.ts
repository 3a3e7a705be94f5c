import fc from 'fast-check';
import { expect, test } from 'vitest';

import { birthBins, lengthBins, timeBins } from './column-bins';

const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((total, { count }) => total + count, 0);

test('years of birth stand in fives without a gap, what is not stated apart', () => {
  const found = birthBins([
    { value: '1959', count: 2 },
    { value: '1970', count: 1 },
    { value: '1974', count: 4 },
    { value: null, count: 3 },
  ]);
  expect(found.bins.map(({ value, count }) => [value, count])).toEqual([
    ['1955-1959', 2],
    ['1960-1964', 0],
    ['1965-1969', 0],
    ['1970-1974', 5],
  ]);
  expect(found.notStated).toBe(3);
});

test('few bins say both of their years, many the first alone', () => {
  const labels = (...years: string[]) =>
    birthBins(years.map((value) => ({ value, count: 1 }))).bins.map(({ label }) => label);
  expect(labels('1969', '1970')).toEqual(['1965–69', '1970–74']);
  expect(labels('1950', '1979')).toEqual(['1950', '1955', '1960', '1965', '1970', '1975']);
});

test('nobody makes no columns', () => {
  expect(birthBins([])).toEqual({ bins: [], notStated: 0 });
  expect(timeBins([{ value: null, count: 1 }])).toEqual({ bins: [], notStated: 1, by: 'month' });
  expect(lengthBins([])).toEqual([]);
});

test('notices of two years stand by month, over the turn of the year too; of more by year', () => {
  const months = timeBins([
    { value: '2025-12', count: 1 },
    { value: '2026-02', count: 2 },
  ]);
  expect(months.by).toBe('month');
  expect(months.bins.map(({ value, count }) => `${value}: ${count}`)).toEqual([
    '2025-12: 1',
    '2026-01: 0',
    '2026-02: 2',
  ]);
  const years = timeBins([
    { value: '2019-05', count: 1 },
    { value: '2021-05', count: 2 },
  ]);
  expect(years.by).toBe('year');
  expect(years.bins.map(({ value, count }) => `${value}: ${count}`)).toEqual(['2019: 1', '2020: 0', '2021: 2']);
});

test('long windows stand together in the last column, both ways of counting', () => {
  const bins = lengthBins([
    { workingDays: 5, firstCounted: 0, firstNotCounted: 2 },
    { workingDays: 6, firstCounted: 2, firstNotCounted: 0 },
    { workingDays: 15, firstCounted: 1, firstNotCounted: 0 },
    { workingDays: 14, firstCounted: 0, firstNotCounted: 1 },
  ]);
  expect(bins.map(({ workingDays }) => workingDays)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(bins.at(-1)).toEqual({ workingDays: 12, firstCounted: 1, firstNotCounted: 1 });
});

const year = fc.integer({ min: 1930, max: 2010 }).map(String);
const shares = fc.uniqueArray(fc.record({ value: year, count: fc.nat(1000) }), { selector: ({ value }) => value });

test('no column loses anybody', () => {
  fc.assert(
    fc.property(shares, (years) => {
      expect(sum(birthBins(years).bins)).toBe(sum(years));
      const months = years.map(({ value, count }) => ({ value: `${value}-03`, count }));
      expect(sum(timeBins(months).bins)).toBe(sum(years));
    }),
  );
});
