import { expect, test } from 'vitest';
import { citiesOf, divisionOf, provinces } from './divisions';
import { gazetteer } from './gazetteer';

test('a prefecture-level city is its own city', () => {
  expect(divisionOf('331000')).toEqual({
    code: '331000',
    name: '台州市',
    shortName: '台州',
    level: 'city',
    provinceCode: '330000',
    cityCode: '331000',
    pinyin: 'Taizhou',
    retired: false,
  });
});

test.each([
  ['330105', '拱墅区', '330100'],
  ['110105', '朝阳区', '110000'],
  ['500229', '城口县', '500000'],
  ['429004', '仙桃市', '429004'],
  ['469025', '白沙黎族自治县', '469025'],
  ['330000', '浙江省', null],
  ['810000', '香港特别行政区', null],
])('%s is %s, its city is %s', (code, name, city) => {
  expect(divisionOf(code)).toMatchObject({ name, cityCode: city, retired: false });
});

test.each([
  ['330104', '江干区', '330100'],
  ['371200', '莱芜市', '370100'],
  ['341421', '庐江县', '340100'],
  ['110103', '崇文区', '110000'],
])('the retired %s %s belongs to today’s city %s', (code, name, city) => {
  expect(divisionOf(code)).toMatchObject({ name, cityCode: city, retired: true });
});

test('a code of no list is no division', () => {
  expect(divisionOf('999999')).toBeNull();
  expect(divisionOf('110100')).toBeNull();
});

test('the provinces are 34, in the order of their codes', () => {
  const names = provinces().map(({ shortName }) => shortName);
  expect(names).toHaveLength(34);
  expect(names.slice(0, 3)).toEqual(['北京', '天津', '河北']);
});

test('the cities of a province are listed without its counties', () => {
  expect(citiesOf('330000').map(({ shortName }) => shortName)).toEqual(
    '杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水'.split(' '),
  );
});

test('counties that the province administers stand among its cities, a municipality is its own city', () => {
  expect(citiesOf('420000').map(({ code }) => code)).toContain('429004');
  expect(citiesOf('310000').map(({ name }) => name)).toEqual(['上海市']);
});

test('every division of today but provinces has a city of the same province', () => {
  for (const { code, level, cityCode, provinceCode, retired } of gazetteer().byCode.values()) {
    if (retired || level === 'province') continue;
    expect(cityCode?.slice(0, 2), code).toBe(provinceCode.slice(0, 2));
  }
});

test('every retired division has a city of today', () => {
  for (const { code, cityCode, retired } of gazetteer().byCode.values()) {
    if (!retired) continue;
    expect(divisionOf(cityCode ?? '')?.retired, code).toBe(false);
  }
});

test('cities have their romanised names', () => {
  const names = ['610100', '610000', '140000', '341500', '331100', '650100', '150000', '500000'];
  expect(names.map((code) => divisionOf(code)?.pinyin)).toEqual(
    "Xi'an,Shaanxi,Shanxi,Lu'an,Lishui,Ürümqi,Inner Mongolia,Chongqing".split(','),
  );
});
