import { expect, test } from 'vitest';
import type { PageContent, PrintedItem, Rule } from './page-content';
import { pagesText } from './page-text';

const SIZE = 12;
/** Words that begin at x, on a line. */
const item = (text: string, x: number, y: number): PrintedItem => ({
  text,
  x,
  y,
  width: text.length * SIZE,
  height: SIZE,
});
const page = (items: PrintedItem[], rules: Rule[] = []): PageContent => ({ width: 600, height: 800, items, rules });
const full = '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十';
const across = (y: number, from: number, to: number): Rule => ({ x1: from, y1: y, x2: to, y2: y });
const down = (x: number, from: number, to: number): Rule => ({ x1: x, y1: from, x2: x, y2: to });
/** A table of two columns and as many rows as lines are drawn but one. */
const ruled = (...ys: number[]): Rule[] => [
  ...ys.map((y) => across(y, 60, 500)),
  ...[60, 200, 500].map((x) => down(x, Math.min(...ys), Math.max(...ys))),
];

test('a full line goes on in the next one, a short one ends its paragraph', () => {
  const lines = [item(full, 60, 100), item('末', 60, 120), item('新', 60, 140)];
  expect(pagesText([page(lines)])).toBe(`${full}末\n新`);
});

test('an indented line begins a paragraph, even after a full one', () => {
  expect(pagesText([page([item(full, 60, 100), item('新', 84, 120)])])).toBe(`${full}\n新`);
});

test('a paragraph goes on over a page break, without the number of the page', () => {
  const first = page([item(full, 60, 700), item('— 1 —', 290, 780)]);
  expect(pagesText([first, page([item('末', 60, 80)])])).toBe(`${full}末`);
});

test('a head that each page repeats stays on the first', () => {
  const pages = ['甲', '乙'].map((words) => page([item('公示文件', 60, 40), item(words, 60, 200)]));
  expect(pagesText(pages)).toBe('公示文件\n甲\n乙');
});

test('words on a line are one line, apart where a gap is', () => {
  expect(pagesText([page([item('姓名：', 60, 100), item('李坚', 96, 100), item('男', 160, 100)])])).toBe(
    '姓名：李坚 男',
  );
});

test('a row of columns without ruled lines has TABs', () => {
  const cells = ['李坚', '男', '汉族', '大学'].map((text, at) => item(text, 60 + at * 100, 100));
  expect(pagesText([page(cells)])).toBe('李坚\t男\t汉族\t大学');
});

test('a ruled table has a row on a line, and words that a column breaks are joined', () => {
  const items = [
    item('姓名', 70, 115),
    item('现任', 210, 115),
    item('李坚', 70, 140),
    item('县委', 210, 136),
    item('书记', 210, 152),
  ];
  expect(pagesText([page(items, ruled(100, 120, 160))])).toBe('姓名\t现任\n李坚\t县委书记');
});

test('a cell between whose rows no line is drawn is merged', () => {
  const rules = [
    across(100, 60, 500),
    across(120, 60, 200),
    across(140, 60, 500),
    ...[60, 200, 500].map((x) => down(x, 100, 140)),
  ];
  const items = [item('甲', 70, 115), item('乙', 70, 135), item('副县长', 210, 125)];
  expect(pagesText([page(items, rules)])).toBe('甲\t副县长\n乙\t副县长');
});

test('a box around a paragraph is no table', () => {
  const box = [across(90, 50, 550), across(130, 50, 550), down(50, 90, 130), down(550, 90, 130)];
  expect(pagesText([page([item('公示', 60, 110)], box)])).toBe('公示');
});

test('a table goes on over a page break: its head is not repeated, a row cut in two is one', () => {
  const first = page(
    [item('姓名', 70, 715), item('现任', 210, 715), item('李坚', 70, 735), item('县委', 210, 735)],
    ruled(700, 720, 740),
  );
  const second = page(
    [
      item('姓名', 70, 115),
      item('现任', 210, 115),
      item('书记', 210, 135),
      item('古丽', 70, 155),
      item('科长', 210, 155),
    ],
    ruled(100, 120, 140, 160),
  );
  expect(pagesText([first, second])).toBe('姓名\t现任\n李坚\t县委书记\n古丽\t科长');
});

test('words that run over a border are parted where a space lies', () => {
  const items = [item('汉族 科长', 170, 115)];
  expect(pagesText([page([...items, item('李', 70, 135), item('男', 210, 135)], ruled(100, 120, 140))])).toBe(
    '汉族\t科长\n李\t男',
  );
});

test('a page without words has no text', () => {
  expect(pagesText([page([])])).toBe('');
});

test('a page of very many words and lines gives its text without exhausting the stack', () => {
  const items = Array.from({ length: 200_000 }, (_, at) => item('字', 60, at));
  const rules = Array.from({ length: 20_000 }, (_, at) =>
    at % 2 === 0 ? across(at * 5, 0, 9_999) : down(at * 5, 0, 99_999),
  );
  expect(pagesText([page(items, rules)]).length).toBeGreaterThan(200_000);
});
