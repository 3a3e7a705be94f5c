import { expect, test } from 'vitest';
import { valueOf } from '../../notice/reading';
import type { ParseContext } from '../parse-context';
import { parseNotices } from '../parse-notices';

function read(title: string, signature: string, context: ParseContext = {}) {
  const text = `${title}\n现将拟任用干部公示如下：\n沈钱塘，男，汉族，1970年5月生，现任市审计局副局长，拟任市财政局局长。\n公示时间：2019年3月4日至3月8日。联系电话：0570-12380。\n${signature}`;
  const notice = parseNotices(text, context).notices[0];
  if (notice === undefined) return null;
  const { issuer, signedOn, region, tier } = notice;
  return [valueOf(issuer), valueOf(signedOn), valueOf(region), valueOf(tier)];
}

test.each([
  ['任前公示', '中共温州市委组织部\n2019年3月1日', ['中共温州市委组织部', '2019-03-01', '330300', 'city']],
  ['任前公示', '中共瑞安市委组织部　2019年3月1日', ['中共瑞安市委组织部', '2019-03-01', '330381', 'county']],
  ['任前公示', '中共温州市委组织部（印章）\n2019年3月1日', ['中共温州市委组织部', '2019-03-01', '330300', 'city']],
  ['任前公示', '2019年3月1日\n中共温州市委组织部', ['中共温州市委组织部', '2019-03-01', '330300', 'city']],
  [
    '任前公示',
    '落款：浙江省交通运输厅（盖章）\n2019年3月1日',
    ['浙江省交通运输厅', '2019-03-01', '330000', 'province'],
  ],
  ['任前公示', '温州某某学院党委组织部\n2019年3月1日', ['温州某某学院党委组织部', '2019-03-01', null, 'unit']],
  [
    '任前公示',
    '中共温州市第五人民医院委员会\n2019年3月1日',
    ['中共温州市第五人民医院委员会', '2019-03-01', '330300', 'unit'],
  ],
  ['温州市第九中学干部任前公示', '2019年3月1日', ['温州市第九中学', '2019-03-01', '330300', 'unit']],
  ['任前公示', '浙江省人民医院党委\n2019年3月1日', ['浙江省人民医院党委', '2019-03-01', null, 'unit']],
  ['任前公示', '温州医院党委\n2019年3月1日', ['温州医院党委', '2019-03-01', null, 'unit']],
  ['任前公示', '温州市某某学院附属医院党委\n2019年3月1日', ['温州市某某学院附属医院党委', '2019-03-01', null, 'unit']],
  ['任前公示', '温州市医院集团党委\n2019年3月1日', ['温州市医院集团党委', '2019-03-01', null, 'unit']],
  [
    '浙江省省管干部任前公示',
    '中共浙江省委组织部\n2019年3月1日',
    ['中共浙江省委组织部', '2019-03-01', '330000', 'province'],
  ],
  ['任前公示', '中共温州市委组织部', ['中共温州市委组织部', null, '330300', 'city']],
  ['中共温州市委组织部关于干部任前的公示', '', ['中共温州市委组织部', null, '330300', 'city']],
  ['任前公示', '', [null, null, null, null]],
])('%s | %s is signed and placed', (title, signature, expected) => {
  expect(read(title, signature)).toEqual(expected);
});

test('a town that the gazetteer does not know lies where its address says', () => {
  const address = '地址：南宁市武鸣区双桥镇双桥街1号。';
  expect(read('任前公示', `${address}\n中共双桥镇委员会\n2020年12月28日`)?.[2]).toBe('450110');
  expect(read('任前公示', `${address}\n中共太平镇委员会\n2020年12月28日`)?.[2]).toBeNull();
});

test('the region of the site is lent where the notice names no issuer', () => {
  expect(read('任前公示', '', { region: '330300' })).toEqual([null, null, '330300', null]);
});

test('an issuer that only the title names is inferred, one below is stated', () => {
  const body = '现将拟任用干部公示如下：\n沈钱塘，男，现任市审计局副局长，拟任市财政局局长。\n电话：12380。\n';
  const issuerOf = (text: string) => parseNotices(text, {}).notices[0]?.issuer;
  expect(issuerOf(`中共温州市委组织部关于干部任前的公示\n${body}`)).toMatchObject({ certainty: 'inferred' });
  expect(issuerOf(`任前公示\n${body}中共温州市委组织部\n2019年3月1日`)).toMatchObject({ certainty: 'stated' });
});
