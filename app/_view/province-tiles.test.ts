import { describe, expect, it } from 'vitest';

import { placeLabel } from '@/lib/queries/place-label';

import { PROVINCE_TILES } from './province-tiles';

describe('the tile map of the country', () => {
  it('has 34 provinces of the gazetteer, from the north', () => {
    expect(PROVINCE_TILES).toHaveLength(34);
    for (const { code } of PROVINCE_TILES) {
      expect(code).toMatch(/^\d\d0000$/);
      expect(placeLabel(code).name).not.toBe(code);
    }
    expect(PROVINCE_TILES.map(({ row }) => row)).toEqual(PROVINCE_TILES.map(({ row }) => row).sort());
  });

  it.each([
    ['code', PROVINCE_TILES.map(({ code }) => code)],
    ['square', PROVINCE_TILES.map(({ row, col }) => `${row} ${col}`)],
    ['Chinese short name', PROVINCE_TILES.map(({ zh }) => zh)],
    ['letters', PROVINCE_TILES.map(({ en }) => en)],
  ])('has no %s twice', (_, all) => {
    expect(new Set(all).size).toBe(34);
  });
});
