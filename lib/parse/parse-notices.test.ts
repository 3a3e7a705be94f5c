import { expect, test } from 'vitest';
import { valueOf } from '../notice/reading';
import { parseNotices } from './parse-notices';

const ENTRY = '沈　芮，女，汉族，1972年4月生，大学，法学硕士，中共党员，现任温州市财政局副局长，拟任市直单位正职。';

function notice(
  parts: { title?: string; opening?: string; entries?: string; window?: string; end?: string } = {},
): string {
  const {
    title = '温州市市管干部任前公示',
    opening = '经市委研究，现将沈芮同志任前公示如下：',
    entries = ENTRY,
    window = '公示时间：2024年6月15日至6月21日。如有反映，请与市委组织部干部监督处联系，电话：0577-12380。',
    end = '中共温州市委组织部\n2024年6月14日',
  } = parts;
  return [title, opening, entries, window, end].join('\n\n');
}
const first = (text: string) => parseNotices(text, {}).notices[0];
const nominee = (entries: string, index = 0) => first(notice({ entries }))?.nominees[index];
const codes = (text: string) =>
  first(text)?.diagnostics.map(({ code, field, nominee: at }) => [code, field ?? '', at ?? ''].join(' ').trim());

test('a plain notice is read without a doubt', () => {
  expect(first(notice())).toMatchObject({
    kind: 'notice',
    title: { value: '温州市市管干部任前公示', certainty: 'stated' },
    issuer: { value: '中共温州市委组织部', certainty: 'stated' },
    signedOn: { value: '2024-06-14' },
    region: { value: '330300' },
    tier: { value: 'city' },
    diagnostics: [],
  });
});

test('a year that is left out comes from the day of signature and says so', () => {
  const read = first(notice({ window: '公示时间从6月15日起到6月21日止。联系电话：0577-12380。请与市委组织部联系。' }));
  expect(read?.window.opens).toMatchObject({
    value: '2024-06-15',
    certainty: 'inferred',
    inference: { code: 'year-from-sign-date' },
  });
  expect(read?.window.closes).toMatchObject({ value: '2024-06-21', inference: { code: 'year-from-opening' } });
});

test('a window without years may cross New Year', () => {
  const read = first(notice({ window: '公示时间：12月29日至1月5日。', end: '中共温州市委组织部\n2020年12月28日' }));
  expect([
    valueOf(read?.window.opens ?? { certainty: 'absent' }),
    valueOf(read?.window.closes ?? { certainty: 'absent' }),
  ]).toEqual(['2020-12-29', '2021-01-05']);
});

test('自即日起 opens on the day of signature and prints no last day', () => {
  const read = first(notice({ window: '公示期自即日起5个工作日。' }));
  expect(read?.window).toMatchObject({
    opens: { value: '2024-06-14', inference: { code: 'opens-on-sign-date' } },
    closes: { certainty: 'absent' },
    workingDays: { value: 5 },
  });
  expect(codes(notice({ window: '公示期自即日起5个工作日。' }))).toContain('no-closing-date window.closes');
});

test('a closing hour is read', () => {
  expect(first(notice({ window: '公示时间：2024年6月15日至6月21日下午5:30。' }))?.window.closesAt).toMatchObject({
    value: '17:30',
  });
});

test('a window that closes before it opens contradicts itself', () => {
  expect(codes(notice({ window: '公示时间：2024年6月21日至2024年6月15日。' }))).toContain(
    'window-contradiction window.closes',
  );
});

test('more working days than days contradict the window', () => {
  expect(codes(notice({ window: '公示时间：2024年6月19日至6月21日，共5个工作日。' }))).toContain(
    'window-contradiction window.workingDays',
  );
});

test('a day that no calendar has is reported', () => {
  expect(codes(notice({ window: '公示时间：2024年6月31日至7月5日。' }))).toContain('invalid-date window.opens');
});

test('a count that differs from the list is reported', () => {
  expect(codes(notice({ opening: '现将沈芮等3名同志任前公示如下：' }))).toContain('count-mismatch declaredCount');
});

test('words that no rule knows are reported for their nominee', () => {
  expect(codes(notice({ entries: ENTRY.replace('大学，', '大学，爱好围棋，') }))).toContain('unread-text  0');
});

test('a comma that is missing before the verb is a doubt and not a silent guess', () => {
  const read = codes(notice({ entries: ENTRY.replace('副局长，拟任', '副局长拟任') }));
  expect(read).toEqual(expect.arrayContaining(['ambiguous-value currentPost 0', 'ambiguous-value proposedPost 0']));
});

test('a nominee without a verb among others is missing its proposal', () => {
  const entries = `${ENTRY}\n${ENTRY.replace('沈　芮', '顾维东').replace('，拟任市直单位正职', '')}`;
  expect(codes(notice({ entries }))).toContain('missing-field proposal 1');
});

test('现任 may be left out', () => {
  expect(nominee(ENTRY.replace('现任', ''))?.currentPost).toMatchObject({
    value: '温州市财政局副局长',
    certainty: 'stated',
  });
});

test('a heading behind its group lends verb and post', () => {
  const entries = `${ENTRY.replace('，拟任市直单位正职', '')}\n以上同志拟任市直单位副职人选：`;
  expect(nominee(entries)).toMatchObject({
    proposal: { value: '拟任', certainty: 'inferred' },
    proposedPost: { value: '市直单位副职', inference: { code: 'post-from-heading' } },
  });
});

test('a probation is no part of the post', () => {
  expect(nominee(ENTRY.replace('正职。', '正职（试用期一年）。'))?.proposedPost).toMatchObject({
    value: '市直单位正职',
  });
  expect(nominee(ENTRY.replace('正职。', '正职，试用期一年。'))?.proposedPost).toMatchObject({ value: '市直单位正职' });
});

test('joining the party says membership, by inference', () => {
  expect(nominee(ENTRY.replace('中共党员', '1995年6月加入中国共产党'))?.politicalStatus).toMatchObject({
    value: '中共党员',
    certainty: 'inferred',
  });
});

test.each([
  [
    'news about a notice',
    '某市一批干部任前公示\n\n本报讯 记者从市委组织部获悉，该市发布任前公示。\n\n沈芮，女，汉族，1972年4月生，现任市财政局副局长，拟任市直单位正职。\n\n公示时间为6月15日至6月21日，电话12380。',
  ],
  ['a title alone', '温州市市管干部任前公示\n\n首页 > 公示公告\n\n联系电话：0577-12380'],
  [
    'a list of appointments',
    '任命名单\n\n沈芮，女，汉族，1972年4月生，大学，中共党员，现任市财政局局长。\n\n任前公示已经结束。',
  ],
  [
    'recruitment',
    '关于拟录用人员的公示\n\n根据公务员录用规定，经考试、体检、考察，确定下列人员为拟录用人员，现予公示。\n\n姓名\t性别\t准考证号\n沈芮\t女\t1234567\n\n人力资源和社会保障局\n2024年6月14日',
  ],
])('%s is no notice', (_, text) => expect(parseNotices(text, {}).notices).toEqual([]));

test('without a title and a signature there is still a notice when it announces itself, and what lacks is said', () => {
  const read = codes(notice({ title: '', end: '' }));
  expect(read).toEqual(
    expect.arrayContaining(['missing-field title', 'missing-field issuer', 'missing-field signedOn']),
  );
});

test('the document may lend the year', () => {
  const text = notice({ window: '公示时间：6月15日至6月21日。', end: '中共温州市委组织部' });
  const read = parseNotices(text, { year: 2024 }).notices[0];
  expect(read?.window.opens).toMatchObject({ value: '2024-06-15', inference: { code: 'year-from-context' } });
});

test('two notices on a page are two', () => {
  const second = notice({ title: '丽水市市管干部任前公示', end: '中共丽水市委组织部\n2024年6月14日' });
  expect(parseNotices(`${notice()}\n\n${second}`, {}).notices.map(({ issuer }) => valueOf(issuer))).toEqual([
    '中共温州市委组织部',
    '中共丽水市委组织部',
  ]);
});

test('a correction of one item is read with what it says now', () => {
  const text =
    '更正公告\n2024年6月14日我部发布的《干部任前公示》中，原公告中“沈芮，女，1974年5月生”应为“沈芮，女，1975年5月生”。特此更正。\n中共温州市委组织部\n2024年6月16日';
  const read = first(text);
  expect(read).toMatchObject({
    kind: 'correction',
    refersTo: { value: '2024年6月14日我部发布的《干部任前公示》' },
    nominees: [{ name: { value: '沈芮' }, gender: { value: '女' }, birth: { value: '1975-05' } }],
  });
  expect(read?.diagnostics.filter(({ code }) => code === 'unread-text')).toEqual([]);
});

test('a longer window is a correction of the notice that it names', () => {
  const text =
    '关于延长公示时间的公告\n我部2024年6月14日发布的《关于沈芮等5名同志任前公示的公告》公示期延长至2024年6月28日。\n特此公告。\n中共温州市委组织部\n2024年6月20日';
  expect(first(text)).toMatchObject({
    kind: 'correction',
    declaredCount: { certainty: 'absent' },
    window: { opens: { certainty: 'absent' }, closes: { value: '2024-06-28' } },
  });
});

test.each([
  ['干\n部公示公告', '温州市委组织部拟任干部公示公告', '温州市委组织部拟任'],
  ['公\n示', '温州市市管干部任前公示', '温州市市管干部任前'],
])('a title is joined where a line ends inside a word: %j', (torn, title, before) => {
  expect(first(notice({ title: `${before}${torn}` }))?.title).toMatchObject({ value: title });
});

test.each(['二〇〇六年十一月六日', '二00六年十一月六日', '二ＯＯ六年十一月六日'])('%s is a day of signature', (day) => {
  expect(first(notice({ end: `中共温州市委组织部\n${day}` }))?.signedOn).toMatchObject({ value: '2006-11-06' });
});

test('a web address ends with its line, whatever digits the next one begins with', () => {
  const read = first(notice({ end: '举报网站：www.wz12380.gov.cn\n2024年6月14日' }));
  expect(read?.channels.websites).toMatchObject([{ value: 'www.wz12380.gov.cn' }]);
});
