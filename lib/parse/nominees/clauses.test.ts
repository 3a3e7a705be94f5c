import { expect, test } from 'vitest';
import { bracketEnd, clausesOf } from './clauses';

const cut = (text: string) => clausesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

test('clauses end at commas, semicolons and full stops', () =>
  expect(cut('男,汉族;大学。')).toEqual(['男', '汉族', '大学']));
test('a bracket is not cut', () => expect(cut('秘书(正处级,主持工作),男')).toEqual(['秘书(正处级,主持工作)', '男']));
test('a bracket that never closes cuts as if it were not there', () =>
  expect(cut('甲(乙,丙')).toEqual(['甲(乙', '丙']));
test('the end of a bracket counts brackets within', () => expect(bracketEnd('(a(b)c)d', 0, 8)).toBe(7));
test('a bracket without an end has none', () => expect(bracketEnd('(ab', 0, 3)).toBeNull());
