import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newTally, type Fact } from './tally';

const woman: Fact = { counted: 'nominee', values: { gender: '女', city: '331000' } };

it('counts all, each value, and each pair of values both ways round', () => {
  const tally = newTally();
  tally.add(woman);
  tally.add({ counted: 'nominee', values: { gender: '女' } });
  const rows = tally.rows().map((row) => [row.filter, row.filterValue, row.facet, row.value, row.count].join(' '));
  expect(rows.sort()).toEqual(
    [
      '    2',
      '  gender 女 2',
      '  city 331000 1',
      'gender 女   2',
      'gender 女 gender 女 2',
      'gender 女 city 331000 1',
      'city 331000   1',
      'city 331000 gender 女 1',
      'city 331000 city 331000 1',
    ].sort(),
  );
});

it('has no row for what cancels out, and a negative one for what is only taken away', () => {
  const tally = newTally();
  tally.add(woman);
  tally.add(woman, -1);
  expect(tally.rows()).toEqual([]);
  tally.add(woman, -1);
  expect(new Set(tally.rows().map(({ count }) => count))).toEqual(new Set([-1]));
});

it('keeps notices and nominees apart', () => {
  const tally = newTally();
  tally.add(woman);
  tally.add({ counted: 'notice', values: { tier: 'city' } });
  expect(tally.rows().filter(({ counted }) => counted === 'notice')).toHaveLength(4);
});

it('counts every pair of any records as often as they have it', () => {
  const values = fc.dictionary(fc.constantFrom('gender', 'city', 'born'), fc.constantFrom('a', 'b', 'c'));
  fc.assert(
    fc.property(fc.array(values, { maxLength: 12 }), (records) => {
      const tally = newTally();
      for (const one of records) tally.add({ counted: 'nominee', values: one });
      for (const { filter, filterValue, facet, value, count } of tally.rows()) {
        const has = (name: string, is: string) => (one: Record<string, string>) => name === '' || one[name] === is;
        expect(records.filter(has(filter, filterValue)).filter(has(facet, value)).length).toBe(count);
      }
      expect(tally.rows().find(({ filter, facet }) => filter === '' && facet === '')?.count ?? 0).toBe(records.length);
    }),
  );
});
