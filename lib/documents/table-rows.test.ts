import { expect, test } from 'vitest';
import { LineCollector } from './line-collector';
import { addTableRows } from './table-rows';

function textOf(rows: readonly (readonly string[])[]): string {
  const lines = new LineCollector();
  addTableRows(lines, rows);
  return lines.text();
}

test('a title over the whole width and a remark below are lines of text', () => {
  const rows = [
    ['名单', '名单'],
    ['姓名', '性别'],
    ['李坚', '男'],
    ['电话：12380', ''],
  ];
  expect(textOf(rows)).toBe('名单\n\n姓名\t性别\n李坚\t男\n\n电话：12380');
});

test('a heading between rows stays a row, repeated as its merged cell is', () => {
  const rows = [
    ['姓名', '性别'],
    ['一、提拔', '一、提拔'],
    ['李坚', '男'],
  ];
  expect(textOf(rows)).toBe('姓名\t性别\n一、提拔\t一、提拔\n李坚\t男');
});

test('line breaks and TABs within a cell become spaces, those of a line of text stay lines', () => {
  expect(textOf([['出生\n年月', '现\t任']])).toBe('出生 年月\t现 任');
  expect(textOf([['第一行\r\n第二行', '']])).toBe('第一行\n第二行');
});
