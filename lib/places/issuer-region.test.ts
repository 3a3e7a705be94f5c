import { expect, test } from 'vitest';
import { regionOfIssuer } from './issuer-region';

test.each([
  ['中共浙江省委组织部', '330000', 'province'],
  ['中共江门市委组织部', '440700', 'city'],
  ['中共沭阳县委组织部', '321322', 'county'],
  ['中共成都市青白江区委组织部', '510113', 'county'],
  ['湖南省高级人民法院政治部', '430000', 'province'],
  ['中共杭州市生态环境局党组', '330100', 'city'],
  ['中共北京市委组织部', '110000', 'province'],
  ['中共恩施州委组织部', '422800', 'city'],
  ['中共仙桃市委组织部', '429004', 'county'],
  ['中共余杭市委组织部', '330110', 'county'],
  ['内蒙古自治区党委组织部', '150000', 'province'],
  ['广西区党委组织部', '450000', 'province'],
  ['苏州工业园区党工委组织部', '320500', 'city'],
  ['浙江省省管干部任前公示通告', '330000', 'province'],
  ['中共成都市青白江区委组织部关于陈某等同志的任前公示', '510113', 'county'],
])('%s is of %s', (words, code, level) => {
  expect(regionOfIssuer(words)).toMatchObject({ code, level });
});

test.each([
  '党委组织部',
  '市委组织部',
  '杭州师范大学党委组织部',
  '北京大学党委组织部',
  '湖北交通投资集团有限公司党委',
  '广州铁路（集团）公司',
  '关于张瑞安等同志任前公示的通告',
  '中共鼓楼区委组织部',
  '',
])('%s names no region', (words) => {
  expect(regionOfIssuer(words)).toBeNull();
});

test('the words that name it are pointed at, spaces in them included', () => {
  const words = '中共杭 州市委组织部';
  const region = regionOfIssuer(words);
  expect(region).toMatchObject({ code: '330100', name: '杭 州市' });
  expect(words.slice(region?.start, region?.end)).toBe('杭 州市');
});
