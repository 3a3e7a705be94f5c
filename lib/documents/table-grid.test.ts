import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillGrid } from './table-grid';

const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows });

test('cells stand in the columns that merged cells leave free', () => {
  expect(fillGrid([[cell('甲', 1, 2), cell('乙')], [cell('丙')], [cell('丁', 2)]])).toEqual([
    ['甲', '乙'],
    ['甲', '丙'],
    ['丁', '丁'],
  ]);
});

test('a merged cell between others is repeated in its own column', () => {
  expect(fillGrid([[cell('a'), cell('b', 1, 3), cell('c')], [cell('d'), cell('e')], [cell('f')]])).toEqual([
    ['a', 'b', 'c'],
    ['d', 'b', 'e'],
    ['f', 'b'],
  ]);
});

test('a row of merged cells alone is filled', () => {
  expect(fillGrid([[cell('a', 2, 2)], []])).toEqual([
    ['a', 'a'],
    ['a', 'a'],
  ]);
});

test('without merged cells the grid is what was written', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { maxLength: 6 }), { maxLength: 6 }), (rows) => {
      expect(fillGrid(rows.map((row) => row.map((text) => cell(text))))).toEqual(rows);
    }),
  );
});
