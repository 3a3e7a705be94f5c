import { expect, test } from 'vitest';
import { factsOf } from './facts-of';

test.each([
  '高级工程师',
  '教授',
  '主任医师',
  '正高级经济师',
  '毕业于南京大学',
  '南京大学法学专业毕业',
  '2015年6月任现职',
])('%s is known and has no field', (clause) => expect(factsOf(clause)).toEqual({ values: {}, doubts: [], unread: [] }));
test.each(['省财政厅办公室主任', '某某某某', '爱好围棋'])('%s is unread', (clause) =>
  expect(factsOf(clause).unread).toEqual([clause]),
);
