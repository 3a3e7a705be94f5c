import { beforeAll, expect, test } from 'vitest';

import { gatherKnownWords } from './known-words';
import { meantQuestions } from './meant-questions';

beforeAll(gatherKnownWords);

test.each([
  ['财征局', '财政局'],
  ['財征局', '财政局'],
  ['发改萎', '发改委'],
  ['组只部', '组织部'],
  ['市委输记', '市委书记'],
  ['人民政斧', '人民政府'],
  ['台州市委组支部部长', '台州市委组织部部长'],
  ['caizhengju', '财政局'],
  ['Cáizhèngjú', '财政局'],
  ['cai zheng ju', '财政局'],
  ['caizenju', '财政局'],
  ['shiweishuji', '市委书记'],
  ['juzhang', '局长'],
  ['ruianshiweishuji', '瑞安市委书记'],
  ['纪尾 副书记', '纪委 副书记'],
  ['宣传部 副布长', '宣传部 副部长'],
])('%s may mean %s', (question, meant) => expect(meantQuestions(question)[0]).toBe(meant));

test.each(['', '、', '财政局', '市委组织部', '李志龙', '造船厂', '12380', 'IT中心', 'vice mayor', '财'.repeat(100)])(
  '%j is not taken for another question',
  (question) => expect(meantQuestions(question)).toEqual([]),
);

test('a question of many letters is soon told to mean nothing', () => {
  const begun = performance.now();
  expect(meantQuestions('shi'.repeat(33))).toEqual([]);
  expect(meantQuestions(Array.from({ length: 8 }, () => 'zhangsanshizi').join(' ')).length).toBeLessThan(10_000);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
