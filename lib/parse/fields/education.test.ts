import { expect, test } from 'vitest';
import { factsOf } from './facts-of';

test.each([
  ['大学', '大学'],
  ['大学学历', '大学'],
  ['大学文化', '大学'],
  ['大专文化程度', '大专'],
  ['省委党校研究生', '省委党校研究生'],
  ['重庆市委党校研究生', '重庆市委党校研究生'],
  ['广西区委党校研究生', '广西区委党校研究生'],
  ['中央党校大学学历', '中央党校大学'],
  ['兵团党委党校大学', '兵团党委党校大学'],
  ['内蒙古党校研究生', '内蒙古党校研究生'],
  ['区党委党校大学', '区党委党校大学'],
  ['在职研究生学历', '在职研究生'],
  ['全日制大学', '全日制大学'],
  ['研究生', '研究生'],
  ['博士研究生', '博士研究生'],
  ['大学本科', '大学本科'],
  ['中专', '中专'],
  ['学历：大学', '大学'],
])('%s is an education', (clause, education) => expect(factsOf(clause).values).toEqual({ education }));

test.each([
  ['法学学士', '法学学士'],
  ['管理学硕士学位', '管理学硕士'],
  ['工商管理硕士', '工商管理硕士'],
  ['硕士', '硕士'],
  ['博士学位', '博士'],
  ['在职工程硕士', '在职工程硕士'],
  ['学位：理学学士', '理学学士'],
])('%s is a degree', (clause, degree) => expect(factsOf(clause).values).toEqual({ degree }));

test.each([
  ['研究生/管理学博士', '研究生', '管理学博士'],
  ['大学、工学学士', '大学', '工学学士'],
  ['大学学历法学学士学位', '大学', '法学学士'],
  ['研究生学历、硕士学位', '研究生', '硕士'],
])('%s is both', (clause, education, degree) => expect(factsOf(clause).values).toEqual({ education, degree }));

test('two educations are one value and a doubt', () => {
  expect(factsOf('全日制大学学历、在职研究生学历').doubts).toEqual(['duplicate-field education']);
});
test.each(['浙江大学', '大学路', '研究生院院长'])('%s is neither', (clause) => {
  expect(factsOf(clause).values.education).toBeUndefined();
  expect(factsOf(clause).values.degree).toBeUndefined();
});

test.each([
  ['研究生 教育学博士', '研究生', '教育学博士'],
  ['大学教育学学士', '大学', '教育学学士'],
])('%s is an education and a degree in it', (clause, education, degree) =>
  expect(factsOf(clause).values).toEqual({ education, degree }),
);
