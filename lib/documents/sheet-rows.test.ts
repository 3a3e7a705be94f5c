import { expect, test } from 'vitest';
import { sheetRows, type Sheet } from './sheet-rows';

const sheet = (rows: readonly string[], rest: Partial<Sheet> = {}): Sheet => ({
  cells: rows.flatMap((line, row) =>
    line.split('|').flatMap((value, column) => (value === '' ? [] : [{ row, column, value }])),
  ),
  merged: [],
  hiddenRows: [],
  hiddenColumns: [],
  ...rest,
});

test('rows are equally long, and an empty one parts two tables', () => {
  expect(sheetRows(sheet(['姓名|性别', '李坚', '', '电话']), 1900)).toEqual([
    [
      ['姓名', '性别'],
      ['李坚', ''],
    ],
    [['电话', '']],
  ]);
});

test('merged cells are repeated, down and across', () => {
  const merged = [
    { row: 0, column: 0, rows: 1, columns: 2 },
    { row: 1, column: 1, rows: 2, columns: 1 },
  ];
  expect(sheetRows(sheet(['名单', '李坚|副县长', '古丽'], { merged }), 1900)).toEqual([
    [
      ['名单', '名单'],
      ['李坚', '副县长'],
      ['古丽', '副县长'],
    ],
  ]);
});

test('what a sheet hides is left out', () => {
  const hidden = { hiddenRows: [1], hiddenColumns: [[1, 1] satisfies [number, number]] };
  expect(sheetRows(sheet(['姓名|身份证号|性别', '甲|1|男', '乙|2|女'], hidden), 1900)).toEqual([
    [
      ['姓名', '性别'],
      ['乙', '女'],
    ],
  ]);
});

test('a merge over a million rows repeats nothing in rows that are empty', () => {
  const merged = [{ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }];
  expect(sheetRows(sheet(['甲|乙'], { merged }), 1900)).toEqual([[Array(200).fill('甲')]]);
});

test('very many merges over very many rows take no time', () => {
  const rows = Array.from({ length: 20_000 }, () => '甲|乙');
  const merged = Array.from({ length: 20_000 }, () => ({ row: 0, column: 0, rows: 20_000, columns: 2 }));
  const begin = performance.now();
  expect(sheetRows(sheet(rows, { merged }), 1900)[0]).toHaveLength(20_000);
  expect(performance.now() - begin).toBeLessThan(5_000);
});
