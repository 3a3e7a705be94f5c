import { expect, test } from 'vitest';
import { clausesOf } from './clauses';

const words = (text: string) =>
  clausesOf(text, { start: 0, end: text.length }).map((one) => text.slice(one.start, one.end));

test('clauses end at commas, semicolons, full stops, line ends and cells', () => {
  expect(words('李坚，男;汉族。\n\n　现任市长\t拟任书记')).toEqual(['李坚', '男', '汉族', '现任市长', '拟任书记']);
});

test('a colon and the comma of a list end no clause', () => {
  expect(words('电话:12380、88001122')).toEqual(['电话:12380、88001122']);
});

test('each clause knows the marks around it', () => {
  expect(clausesOf('一，二。', { start: 0, end: 4 })).toEqual([
    { start: 0, end: 1, before: '', after: '，' },
    { start: 2, end: 3, before: '，', after: '。' },
  ]);
});
