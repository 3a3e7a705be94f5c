import fc from 'fast-check';
import { expect, test } from 'vitest';

import { flowShape } from './flow-bands';

test('three from one kind to another are one band between two nodes', () => {
  const { left, right, bands } = flowShape([{ from: 'party', to: 'congress', count: 3 }]);
  expect(left).toEqual([{ kind: 'party', count: 3, top: 0, height: 72 }]);
  expect(right).toEqual([{ kind: 'congress', count: 3, top: 0, height: 72 }]);
  expect(bands).toHaveLength(1);
  expect(bands[0]).toMatchObject({
    stays: false,
    path: 'M0 0.00C45 0.00 55 0.00 100 0.00V72.00C55 72.00 45 72.00 0 72.00Z',
  });
});

test('the largest stand first, those who state no post last', () => {
  const { left } = flowShape([
    { from: null, to: 'party', count: 9 },
    { from: 'court', to: 'party', count: 1 },
    { from: 'party', to: 'party', count: 4 },
  ]);
  expect(left.map(({ kind }) => kind)).toEqual(['party', 'court', null]);
});

const kind = fc.constantFrom('party', 'government', 'court', 'rank', null);
const flows = fc.uniqueArray(fc.record({ from: kind, to: kind, count: fc.integer({ min: 1, max: 400 }) }), {
  selector: ({ from, to }) => `${from} ${to}`,
});

/** Sums of fractions are off by less than any screen shows. */
const ROUNDING = 1e-9;

test('both sides count everybody, and no node or label overlaps the next', () => {
  fc.assert(
    fc.property(flows, (given) => {
      const { left, right, height } = flowShape(given);
      const total = given.reduce((sum, { count }) => sum + count, 0);
      for (const side of [left, right]) {
        expect(side.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        side.forEach((node, at) => {
          const next = side[at + 1];
          expect(node.top + node.height).toBeLessThanOrEqual((next?.top ?? height) + ROUNDING);
          const apart = next ? next.top + next.height / 2 - (node.top + node.height / 2) : 18;
          expect(apart).toBeGreaterThanOrEqual(18 - ROUNDING);
        });
      }
    }),
  );
});
