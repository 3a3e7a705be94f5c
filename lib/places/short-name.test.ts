import { expect, test } from 'vitest';
import { shortNameOf } from './short-name';

test.each([
  ['台州市', '台州'],
  ['浙江省', '浙江'],
  ['浦东新区', '浦东'],
  ['景宁畲族自治县', '景宁'],
  ['东乡族自治县', '东乡'],
  ['积石山保安族东乡族撒拉族自治县', '积石山'],
  ['双江拉祜族佤族布朗族傣族自治县', '双江'],
  ['巴音郭楞蒙古自治州', '巴音郭楞'],
  ['内蒙古自治区', '内蒙古'],
  ['广西壮族自治区', '广西'],
  ['顺河回族区', '顺河'],
  ['阿克苏地区', '阿克苏'],
  ['神农架林区', '神农架'],
  ['沛县', '沛'],
])('%s is called %s for short', (name, short) => {
  expect(shortNameOf(name)).toBe(short);
});

test('a name that ends in no kind of division stays whole', () => {
  expect(shortNameOf('蓬莱')).toBe('蓬莱');
});
