import { expect, test } from 'vitest';
import { valueOf } from '../../notice/reading';
import { parseNotices } from '../parse-notices';

const ENTRY = '沈钱塘，男，汉族，1970年5月生，大学学历，中共党员，现任市审计局副局长，拟任市财政局局长。';
const END = '公示时间：2019年3月4日至3月8日。联系电话：0570-12380。\n中共滨海市委组织部\n2019年3月1日\n';

/** Title and names of each notice of a page. */
const found = (page: string) =>
  parseNotices(page, {}).notices.map(({ title, nominees }) => [
    valueOf(title),
    ...nominees.map(({ name }) => valueOf(name)),
  ]);

test.each([
  [
    'the announced title',
    `任前公示\n滨海市管干部任前公示\n现将沈钱塘同志公示如下：\n${ENTRY}\n${END}`,
    '滨海市管干部任前公示',
  ],
  ['公示 alone over the announcement', `公　示\n经研究，现将沈钱塘同志公示如下：\n${ENTRY}\n${END}`, '公示'],
  [
    '予以公告',
    `滨海市拟任干部人选公告\n现将拟任人选沈钱塘同志予以公告（名单附后）。\n${ENTRY}\n${END.replace('公示', '公告')}`,
    '滨海市拟任干部人选公告',
  ],
  ['a list behind the signature', `任前公示公告\n现将沈钱塘同志公示如下。\n${END}\n${ENTRY}\n`, '任前公示公告'],
  [
    'what says 公告 and never 公示',
    `滨海市拟任干部人选公告\n现将1名拟任人选有关情况公告如下：\n${ENTRY}\n${END.replace('公示', '公告')}`,
    '滨海市拟任干部人选公告',
  ],
  [
    'a menu that says 任前公示 above it',
    `任前公示\n滨海市拟任干部人选公告\n现将1名拟任人选有关情况公告如下：\n${ENTRY}\n${END}`,
    '滨海市拟任干部人选公告',
  ],
  ['a list at once under its title', `滨海市管干部任前公示\n公示对象：\n${ENTRY}\n${END}`, '滨海市管干部任前公示'],
])('one notice, titled by %s', (_, page, title) => expect(found(page)).toEqual([[title, '沈钱塘']]));

test('the same title among the links below it makes no second notice', () => {
  const page = `滨海市管干部任前公示\n现将沈钱塘同志公示如下：\n${ENTRY}\n${END}相关链接\n滨海市管干部任前公示\n滨海市管干部任前公示（二）\n`;
  expect(found(page)).toEqual([['滨海市管干部任前公示', '沈钱塘']]);
});

test('请联系我们 in a sentence is no link of the site, so that what stands below is still the notice', () => {
  const page = `滨海市管干部任前公示\n现将沈钱塘同志公示如下：\n${ENTRY}\n自2019年6月10日起，至6月14日止，对公示对象有反映的，请联系我们。\n电话：0577-12380\n${END}`;
  const [notice] = parseNotices(page, {}).notices;
  expect(notice?.channels.phones.map(valueOf)).toContain('0577-12380');
});

test('a count behind a list that stands first is declared', () => {
  const page = `滨海市管干部任前公示\n${ENTRY}\n现将以上1名拟任职干部予以公示。\n${END}`;
  expect(parseNotices(page, {}).notices.map(({ declaredCount }) => valueOf(declaredCount))).toEqual([1]);
});

test.each([
  ['a title without nominees', '滨海市管干部任前公示\n首页\n关于我们\n'],
  ['a title of nominees without a notice', '滨海市拟任干部人选公告\n首页\n关于我们\n'],
  ['nominees whom nobody announces', `${ENTRY}\n`],
  ['a reporter', `滨海市管干部任前公示\n本报讯　记者从市委组织部获悉：\n${ENTRY}\n${END}`],
  ['the pattern of a notice', `拟任职干部公示（样式）\n现将沈钱塘同志公示如下：\n${ENTRY}\n${END}`],
  ['members of the party', `发展对象公示\n现将沈钱塘同志公示如下：\n沈钱塘，男，汉族，1990年5月生，大学学历。\n${END}`],
])('%s is no notice', (_, page) => expect(found(page)).toEqual([]));
