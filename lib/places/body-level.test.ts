import { expect, it } from 'vitest';
import { bodyLevel } from './body-level';

const zhejiang = { region: '330000', tier: 'province' } as const;
const taizhou = { region: '331000', tier: 'city' } as const;
const yunhe = { region: '331125', tier: 'county' } as const;

it.each([
  ['云和县委书记', 'county'],
  ['瑞安市委书记', 'county'],
  ['杭州市拱墅区委书记', 'county'],
  ['台州市政府秘书长', 'city'],
  ['丽水市委组织部常务副部长', 'city'],
  ['浙江省财政厅副厅长', 'province'],
  ['省委组织部处长', 'province'],
  ['设区市人大常委会副主任候选人', 'city'],
  ['副省级城市政协副主席', 'city'],
  ['县（市、区）委书记', 'county'],
  ['县(市、区)政府副县(市、区)长', 'county'],
  ['瑞安市塘下镇党委书记', 'town'],
  ['市委书记', null],
  ['杭州经济技术开发区党工委书记', null],
  ['浙江大学党委副书记', null],
  ['某集团公司总经理', null],
  ['上海市财政局局长', null],
  ['上海市闵行区委书记', null],
  ['一级巡视员', null],
])('in a notice of the province %s is in a body of the level %s', (post, level) => {
  expect(bodyLevel(post, zhejiang)).toBe(level);
});

it.each([
  ['市委组织部副部长', 'city'],
  ['市财政局局长', 'city'],
  ['市政府副秘书长', 'city'],
  ['县委书记', 'county'],
  ['区委副书记', 'county'],
  ['省财政厅处长', 'province'],
  ['临海市委书记', 'county'],
  ['市场监督管理局局长', null],
])('in a notice of a city %s is in a body of the level %s', (post, level) => {
  expect(bodyLevel(post, taizhou)).toBe(level);
});

it.each([
  ['县财政局局长', 'county'],
  ['崇头镇党委书记', 'town'],
  ['市委组织部科长', null],
])('in a notice of a county %s is in a body of the level %s', (post, level) => {
  expect(bodyLevel(post, yunhe)).toBe(level);
});

it('without a known issuer only named and unnamed places tell', () => {
  const nowhere = { region: null, tier: null };
  expect(bodyLevel('县财政局局长', nowhere)).toBeNull();
  expect(bodyLevel('云和县委书记', nowhere)).toBe('county');
});
