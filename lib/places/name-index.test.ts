import { expect, test } from 'vitest';
import { divisionOf } from './divisions';
import { fullNameAt, shortNameAt } from './name-index';
import { CUSTOMARY_NAMES, RENAMES } from './tables/renames';

const codes = (name: string) => fullNameAt(name, 0)?.bearers.map(({ division }) => division.code);

test('the longest name wins', () => {
  expect(fullNameAt('吉林市昌邑区', 0)?.length).toBe(3);
  expect(codes('衡阳县委书记')).toEqual(['430421']);
  expect(codes('衡阳市委书记')).toEqual(['430400']);
});

test('autonomous divisions are known by their shorter forms', () => {
  expect(codes('恩施州利川市')).toEqual(['422800']);
  expect(codes('湘西自治州花垣县')).toEqual(['433100']);
  expect(codes('景宁县委')).toEqual(['331127']);
  expect(codes('瀍河区委')).toEqual(['410304']);
});

test('a shared name has all its bearers', () => {
  expect(codes('鼓楼区')).toEqual(['320106', '320302', '350102', '410204']);
});

test('a dissolved division stands for its heir, or for itself where several took its area', () => {
  expect(codes('江干区')).toEqual(['330102']);
  expect(codes('白下区')).toEqual(['320103']);
  expect(codes('襄樊市')).toEqual(['420600']);
});

test('short names of one character are not known', () => {
  expect(shortNameAt('沛开发区', 0)).toBeNull();
  expect(shortNameAt('合肥高新区', 0)?.length).toBe(2);
});

test('no name begins in the middle of nothing', () => {
  expect(fullNameAt('', 0)).toBeNull();
  expect(fullNameAt('市直单位正职', 0)).toBeNull();
  expect(fullNameAt('县（市、区）委书记', 0)).toBeNull();
});

test.each([...RENAMES])('%s is today within %s', (name, code) => {
  expect(divisionOf(code)?.retired, code).toBe(false);
  expect(codes(name)).toContain(code);
});

test.each([...CUSTOMARY_NAMES])('%s is the customary name of %s', (name, code) => {
  expect(codes(name)).toEqual([code]);
});
