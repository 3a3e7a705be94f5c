import { expect, test } from 'vitest';
import { headLabel } from './head-label';

test.each([
  ['姓名', 'name'],
  ['出生年月(岁)', 'birth'],
  ['拟任(聘)职务', 'proposedPost'],
  ['拟提拔或聘任的职务', 'proposedPost'],
  ['入党时间或党派', 'politicalStatus'],
  ['党派及入党时间', 'politicalStatus'],
  ['所在单位及职务', 'currentPost'],
  ['现任党政职务及职级', 'currentPost'],
  ['目前工作单位和岗位名称', 'currentPost'],
])('%s is the head of %s', (words, label) => expect(headLabel(words)).toBe(label));

test.each(['拟任县委书记', '拟任市直单位正职', '现任局长', '基本情况', '李现任', ''])(
  '%s is no head of a column',
  (words) => expect(headLabel(words)).toBeNull(),
);
