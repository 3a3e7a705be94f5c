import { expect, test } from 'vitest';
import { PEOPLES } from '../../places/tables/peoples';
import { factsOf } from '../fields/facts-of';
import { RANKS } from './rank-words';

test('the peoples are 56, each once', () => expect(new Set(PEOPLES).size).toBe(56));

test.each(PEOPLES)('%s族 is read without a doubt', (people) => {
  expect(factsOf(`${people}族`)).toEqual({ values: { ethnicity: `${people}族` }, doubts: [], unread: [] });
});

const RANK = new RegExp(`^(?:${RANKS.join('|')})$`, 'u');

test.each([
  ...['一级巡视员', '二级调研员', '四级主任科员', '一级科员'], // 综合管理类
  ...['督办', '一级高级主办', '四级主办', '二级行政执法员'], // 行政执法类
  ...['一级总监', '四级高级主管', '四级主管', '专业技术员'], // 专业技术类
  ...['一级警务专员', '四级高级警长', '一级警长', '二级警员'],
  ...[
    '警务技术二级总监',
    '警务技术一级主任',
    '警务技术四级主管',
    '警务技术员',
    '二级主任法医',
    '总警监',
    '三级警监',
    '一级警督',
  ],
  ...['首席大法官', '二级大法官', '四级高级法官', '五级法官', '三级高级法官助理', '五级法官助理'],
  ...['首席大检察官', '一级大检察官', '一级高级检察官', '五级检察官', '五级检察官助理', '三级书记员'],
  ...['总监察官', '二级副总监察官', '四级高级监察官', '六级监察官'],
  ...['副巡视员', '调研员', '副主任科员', '办事员'],
])('%s is a rank', (words) => expect(words).toMatch(RANK));

test.each(['局长', '五级调研员', '三级巡视员', '六级法官', '一级教授', '总监'])('%s is none', (words) =>
  expect(words).not.toMatch(RANK),
);

test.each([
  ...['民革党员', '民盟盟员', '民建会员', '民进会员', '农工党党员', '致公党党员', '九三学社社员', '台盟盟员'],
  ...['中共党员', '中共预备党员', '共青团员', '无党派人士', '群众'],
])('%s is a political status', (words) => expect(factsOf(words).values).toEqual({ politicalStatus: words }));
