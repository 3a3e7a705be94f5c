import { expect, test } from 'vitest';
import { toRecord } from '../../notice/record';
import { parseNotices } from '../parse-notices';

const A = '漆江平，男，汉族，1980年6月生，大学学历，中共党员。现任县委办公室副主任。';
const B = '沈钱塘，女，汉族，1982年12月生，大学学历，中共党员。现任双桥镇镇长。';
const C = '官小虎，男，回族，1975年5月生，大学学历，中共党员。现任县人力资源和社会保障局局长。';

/** Verb and post of each nominee in a county's notice with these lines. */
function proposals(...lines: string[]): (string | null)[][] {
  const frame = '公示期为2026年1月12日至1月16日。联系电话：022-12380。\n中共沭阳县委组织部\n2026年1月12日';
  const text = `沭阳县县管领导干部任前公示\n${lines.join('\n')}\n${frame}`;
  const { notices } = parseNotices(text, {});
  return notices.map(toRecord).flatMap(({ nominees }) => nominees.map((one) => [one.proposal, one.proposedPost]));
}

const OPENING = '现将漆江平等同志的有关情况公示如下：';

test('a line of verb and post between the announcement and a nominee is a heading, and so are those like it further down', () => {
  expect(proposals(OPENING, '拟任县直部门正职', A, B, '拟任乡镇副职', C)).toEqual([
    ['拟任', '县直部门正职'],
    ['拟任', '县直部门正职'],
    ['拟任', '乡镇副职'],
  ]);
  expect(proposals(OPENING, '', '拟任县直部门正职', A, '', '拟进一步使用', B, C)).toEqual([
    ['拟任', '县直部门正职'],
    ['拟进一步使用', null],
    ['拟进一步使用', null],
  ]);
  expect(proposals(OPENING, '拟任县财政局副局长', A, B, '拟任县审计局局长', C)).toEqual([
    ['拟任', '县财政局副局长'],
    ['拟任', '县财政局副局长'],
    ['拟任', '县审计局局长'],
  ]);
});

test('above the first nominee of all it needs no announcement', () => {
  expect(proposals(OPENING, '来源：沭阳组工', '拟任乡镇正职', A, '拟任乡镇副职', B)).toEqual([
    ['拟任', '乡镇正职'],
    ['拟任', '乡镇副职'],
  ]);
});

test('under a nominee it is that one’s own proposal', () => {
  expect(proposals(OPENING, A, '拟任县直部门正职', B, '拟任县审计局局长', C, '拟进一步使用')).toEqual([
    ['拟任', '县直部门正职'],
    ['拟任', '县审计局局长'],
    ['拟进一步使用', null],
  ]);
});

test('below a heading that tells a class of posts a line with a named post is the nominee’s own', () => {
  expect(proposals(OPENING, '拟任县直部门正职', A, '拟任县审计局局长', B)).toEqual([
    ['拟任', '县审计局局长'],
    ['拟任', '县直部门正职'],
  ]);
});
