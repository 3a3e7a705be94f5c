import { expect, test } from 'vitest';
import { docText } from './doc-text';

const row = (...cells: string[]) => cells.map((cell) => `${cell}\u001d`).join('') + '\u001c';
const layout = (edges: number[], merged = edges.slice(1).map(() => 0)) => ({ edges, merged });

test('lines stay lines, and a table between them has its rows', () => {
  const body = `名单\n${row('姓名', '性别')}${row('李坚', '男')}电话\n`;
  const rows = [layout([0, 500, 900]), layout([0, 500, 900])];
  expect(docText({ body, rows })).toBe('名单\n\n姓名\t性别\n李坚\t男\n\n电话');
});

test('a cell that spans columns stands in each of them, one that goes on from above repeats it', () => {
  const body = row('姓名', '学历学位') + row('', '学历', '学位') + row('李坚', '大学', '—');
  const rows = [layout([0, 500, 900]), layout([0, 500, 700, 900], [1, 0, 0]), layout([0, 500, 700, 900])];
  expect(docText({ body, rows })).toBe('姓名\t学历学位\t学历学位\n姓名\t学历\t学位\n李坚\t大学\t—');
});

test('a row without a layout keeps its cells as they come', () => {
  expect(docText({ body: row('甲', '乙'), rows: [] })).toBe('甲\t乙');
});
