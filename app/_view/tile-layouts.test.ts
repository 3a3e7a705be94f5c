import { expect, test } from 'vitest';

import { TILE_LAYOUTS } from './tile-layouts';

test.each(Object.entries(TILE_LAYOUTS))('no two tiles of %s share a place', (_province, { tiles }) => {
  const taken = Object.values(tiles).flatMap(({ row, col }) => [`${row}/${col}`, `${row}/${col + 1}`]);
  expect(new Set(taken).size).toBe(taken.length);
});

test.each(Object.entries(TILE_LAYOUTS))(
  'every tile of %s lies in that province and in the grid',
  (province, { tiles }) => {
    for (const [code, { col }] of Object.entries(tiles)) {
      expect(code.slice(0, 2)).toBe(province.slice(0, 2));
      expect(col).toBeGreaterThanOrEqual(1);
      expect(col).toBeLessThanOrEqual(9);
    }
  },
);
