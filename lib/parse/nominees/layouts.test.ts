import { expect, test } from 'vitest';
import { toRecord } from '../../notice/record';
import { parseNotices } from '../parse-notices';
import { plainRecords } from '../plain-records';

/** A notice of an invented city around a list. */
function notice(list: string): string {
  return `滨海市拟任干部任前公示\n根据有关规定，经市委研究，现将拟任用干部公示如下：\n${list}\n公示时间：2019年3月4日至3月8日。联系电话：0570-12380。\n中共滨海市委组织部\n2019年3月3日\n`;
}

function nominees(list: string): string[] {
  const [record] = plainRecords(notice(list));
  return (record?.nominees ?? []).map(({ name, proposal, proposedPost }) =>
    [name, proposal, proposedPost].filter((part) => part !== null).join(' '),
  );
}

function doubts(list: string): readonly string[] {
  return plainRecords(notice(list))[0]?.diagnostics ?? [];
}

test.each([
  ['沈钱塘，现任市审计局副局长，男，41岁，汉族，大学学历，拟任市财政局局长。', '市审计局副局长'],
  ['沈钱塘，男，汉族，拟任市财政局局长，现任市审计局副局长。', '市审计局副局长'],
  ['沈钱塘\n男，汉族\n▷ 现任：市审计局副局长\n▷ 拟任：市财政局局长', '市审计局副局长'],
])('%j tells the current post', (list, post) => {
  expect(plainRecords(notice(list))[0]?.nominees.map(({ currentPost }) => currentPost)).toEqual([post]);
});

const FACTS = '男，汉族，1970年5月生，大学学历，中共党员，现任市审计局副局长';

test('what is proposed before a colon holds for all nominees of its sentence', () => {
  const others = `沈钱塘，${FACTS}；周小舟，${FACTS}；何志强，${FACTS}。李坚，${FACTS}，拟任市水利局局长。`;
  expect(nominees(`拟任市直机关正处级领导职务的同志：${others}`)).toEqual([
    '沈钱塘 拟任 市直机关正处级领导职务',
    '周小舟 拟任 市直机关正处级领导职务',
    '何志强 拟任 市直机关正处级领导职务',
    '李坚 拟任 市水利局局长',
  ]);
});

test.each([
  ['■', `■沈钱塘，${FACTS}，拟任市财政局局长。`],
  ['★', `★沈钱塘，${FACTS}，拟任市财政局局长。`],
  ['壹、', `壹、沈钱塘，${FACTS}，拟任市财政局局长。`],
  ['⑴', `⑴沈钱塘，${FACTS}，拟任市财政局局长。`],
  ['a dash behind the name', `沈钱塘——${FACTS}，拟任市财政局局长。`],
  ['同志 behind the bracket', `沈钱塘（曾用名沈江）同志，${FACTS}，拟任市财政局局长。`],
  ['everything in the bracket', `沈钱塘（男，汉族，1970年5月生，中共党员），现任市审计局副局长，拟任市财政局局长。`],
  ['no mark before 现任', `沈钱塘同志现任市审计局副局长，拟任市财政局局长。`],
  ['该同志现任', `沈钱塘同志，男，汉族，1970年5月生。大学学历。该同志现任市审计局副局长，拟任市财政局局长。`],
  ['a probation in the heading', `拟任市财政局局长（试用期一年）：沈钱塘，${FACTS}。`],
  ['the proposal at once behind the name', '沈钱塘，拟任市财政局局长；'],
  ['a sentence alone', '经研究，拟任命沈钱塘同志为市财政局局长，拟任命周小舟同志为市统计局局长。'],
  ['white space under a verb', '经研究，拟任：\n沈钱塘　市财政局局长\n周小舟　总经理'],
  [
    'a caption over the facts, the career and the merits',
    `一、沈钱塘\n基本情况：${FACTS}。\n简要经历：1990年9月起在市审计局工作；2010年10月任现职。\n主要实绩：分管审计期间，受到表彰。\n任用意向：拟任市财政局局长。`,
  ],
  ['a heading over the name', `二、干部任职\n沈钱塘，${FACTS}，拟任市财政局局长。`],
  ['a post within the bracket', `拟任市财政局局长：\n沈钱塘（${FACTS}）。`],
  ['a post without 现任', `沈钱塘，市审计局副局长，拟任市财政局局长。`],
  ['the proposal before the facts', `沈钱塘　现任市审计局副局长，拟任市财政局局长。男，1970年5月生，汉族。`],
  ['the proposal as a heading in the line', `拟任市财政局局长：沈钱塘，${FACTS}。`],
  ['the person between the verb and the post', `拟任命沈钱塘同志为市财政局局长\n沈钱塘，${FACTS}。`],
  [
    'the proposal in the announcement',
    `经研究，沈钱塘同志拟任市财政局局长，免去市审计局副局长职务。\n沈钱塘，${FACTS}。`,
  ],
  ['the appointment in the announcement', `经研究，拟任命沈钱塘同志为市财政局局长。\n沈钱塘，${FACTS}。`],
  ['a sentence with the proposal, then one with the facts', `沈钱塘同志拟任市财政局局长。沈钱塘，${FACTS}。`],
  ['the current post before the facts', '沈钱塘，现任市审计局副局长，男，41岁，汉族，大学学历，拟任市财政局局长。'],
  ['the proposed post before the current one', '沈钱塘，男，汉族，拟任市财政局局长，现任市审计局副局长。'],
  ['the facts in a line below both posts', '沈钱塘　现任市审计局副局长，拟任市财政局局长。\n女，1970年5月生，汉族。'],
  ['symbols before each line', '01\n沈钱塘\n男，汉族，大学\n▷ 现任：市审计局副局长\n▷ 拟任：市财政局局长'],
  ['a value with a verb of its own', '1.沈钱塘\n男，汉族，大学\n现任职务：市审计局副局长\n拟任职务：拟任市财政局局长'],
  [
    'a résumé',
    `沈钱塘，${FACTS}。\n主要简历：\n1990.09—1994.07　滨海学院学习\n1994.07—　市审计局工作\n拟任市财政局局长。`,
  ],
])('a nominee is found: %s', (_, list) => {
  expect(nominees(list)[0]).toMatch(/^沈钱塘 拟任命? 市财政局局长$/u);
});

test.each([
  [
    'upright strokes',
    '| 姓名 | 性别 | 民族 | 现任职务 | 拟任职务 |\n| --- | --- | --- | --- | --- |\n| 沈钱塘 | 男 | 汉族 | 市审计局副局长 | 市财政局局长 |',
  ],
  [
    'labels between brackets',
    '【姓名】沈钱塘　【性别】男　【民族】汉族　【学位】　　【政治面貌】中共党员\n【现任职务】市审计局副局长\n【拟任职务】市财政局局长\n━━━━━━━━\n',
  ],
  ['labels with a space', '姓名 沈钱塘\n性别 男\n民族 汉族\n现任职务 市审计局副局长\n拟任职务 市财政局局长\n'],
])('a table or block without its lines is read: %s', (_, list) => {
  expect(nominees(list)).toEqual(['沈钱塘 拟任 市财政局局长']);
});

test('a line that proposes a candidacy belongs to the nominee above who has no proposal', () => {
  const card = '沈钱塘\n男，汉族，1970年5月生\n现任：海滨乡党委书记\n拟提名为：县人大常委会副主任候选人';
  expect(nominees(card)).toEqual(['沈钱塘 拟提名 县人大常委会副主任候选人']);
});

test('and is a heading over those below it where all above have theirs', () => {
  const list = `沈钱塘，${FACTS}，拟任市财政局局长。\n拟提名为县人大常委会副主任候选人\n李天明，${FACTS}。\n周小舟，${FACTS}。`;
  expect(nominees(list)).toEqual([
    '沈钱塘 拟任 市财政局局长',
    '李天明 拟提名 县人大常委会副主任候选人',
    '周小舟 拟提名 县人大常委会副主任候选人',
  ]);
});

test('what stands below a drawn table is told of the notice, however many lines are drawn between', () => {
  const list =
    '┌──┬──┬────┬────┐\n│姓名│性别│现任职务│拟任职务│\n├──┼──┼────┼────┤\n│李坚│男│镇长│县长│\n├──┴──┴────┴────┤\n│备注：按姓氏笔画排序│\n└──┴──┴────┴────┘';
  const [record] = parseNotices(notice(list), {}).notices.map(toRecord);
  expect([record?.nominees.length, record?.window.closes]).toEqual([1, '2019-03-08']);
});

test('其他 over the last group is no part of a name, and ends the group before', () => {
  const list = `一、拟任市财政局副局长\n李天明，${FACTS}。\n二、其他\n沈钱塘，${FACTS}，拟任市统计局局长。`;
  expect(nominees(list)).toEqual(['李天明 拟任 市财政局副局长', '沈钱塘 拟任 市统计局局长']);
});

test('副处级干部 is a post, 干部 behind another post names the people', () => {
  expect(nominees(`一、以下同志拟任机关副处级干部：\n沈钱塘，${FACTS}。`)).toEqual(['沈钱塘 拟任 机关副处级干部']);
});

test('names alone under a heading are nominees without a current post', () => {
  const list = '一、拟晋升四级调研员\n王小雨、李天明\n二、拟晋升一级主任科员\n赵一凡，市审计局办公室主任';
  expect(nominees(list)).toEqual([
    '王小雨 拟晋升 四级调研员',
    '李天明 拟晋升 四级调研员',
    '赵一凡 拟晋升 一级主任科员',
  ]);
  expect(doubts(list)).toContain('missing-field currentPost 0');
});

test.each(['1690年5月生', '2015年5月生'])('%s is no birth of a nominee of 2019', (birth) => {
  expect(doubts(`沈钱塘，男，汉族，${birth}，现任市审计局副局长，拟任市财政局局长。`)).toContain(
    'invalid-date birth 0',
  );
});

test('1969年5月生 is a birth without a doubt', () => {
  const list = '沈钱塘，男，汉族，1969年5月生，现任市审计局副局长，拟任市财政局局长。';
  expect(doubts(list)).not.toContain('invalid-date birth 0');
});

test('a second row of a table belongs to the nominee above', () => {
  const list =
    '\n姓名\t性别\t民族\t出生年月\n沈钱塘\t男\t汉族\t1970年5月\n沈钱塘\t现任职务\t市审计局副局长\t\n沈钱塘\t拟任职务\t市财政局局长\t\n';
  expect(nominees(list)).toEqual(['沈钱塘 拟任 市财政局局长']);
});

test('a value over several columns counts once, and a bracket behind a name is none of it', () => {
  const list =
    '\n姓名\t沈钱塘（曾用名：沈江）\t性别\t男\n现任职务\t市审计局副局长\t市审计局副局长\n拟任职务\t市财政局局长\t市财政局局长\n';
  expect(nominees(list)).toEqual(['沈钱塘 拟任 市财政局局长']);
});

test('a list under its verb, in sentences, proposes without a current post', () => {
  const list =
    '拟聘任：\n沈钱塘同志为教务处处长；\n周小舟同志为学生处副处长（试用期一年）；\n何晓琴（女）为外国语学院院长。';
  expect(nominees(list)).toEqual([
    '沈钱塘 拟聘任 教务处处长',
    '周小舟 拟聘任 学生处副处长',
    '何晓琴 拟聘任 外国语学院院长',
  ]);
  expect(doubts(list)).toContain('missing-field currentPost 2');
});

test('a list under its verb lends each proposal to whoever is told below', () => {
  const list = `经研究，拟推荐：\n沈钱塘同志任市城建集团总经理人选；\n周小舟同志任市城建集团总会计师人选。\n沈钱塘，${FACTS}。\n周小舟，${FACTS}。`;
  expect(nominees(list)).toEqual(['沈钱塘 拟推荐 市城建集团总经理人选', '周小舟 拟推荐 市城建集团总会计师人选']);
  expect(doubts(list)).toEqual(['missing-field channels.office']);
});

test.each(['联系方式：\n张伟同志为联系人；', '拟聘任下列人员为专家：\n沈钱塘同志为党员。'])(
  '%s proposes nobody',
  (list) => {
    expect(nominees(list)).toEqual([]);
  },
);

test.each([
  ['a list that no rule understands', '沈钱塘 甲组 六〇三\n周小舟 乙组 六〇四'],
  [
    'a heading with nobody beneath it',
    `沈钱塘，${FACTS}，拟任市财政局局长。\n二、拟任市统计局局长（2名）\n（名单另见附件）`,
  ],
])('%s is reported as nominees that were not read', (_, list) => {
  expect(doubts(list)).toContain('unread-text nominees');
});

const CELLS =
  '1\n沈钱塘\n男\n汉族\n1970年5月\n大学\n市审计局 副局长\n市直部门正职\n2\n周小舟\n女\n回族\n1980年6月\n研究生\n市统计局副局长\n拟提名为县政协主席人选';

test('cells that have a line each are not shifted: a padded head, white space in a post, a verb in a cell', () => {
  const [record] = plainRecords(notice(`序号\n姓　名\n性 别\n民族\n出生年月\n学历\n现任职务\n拟任职务\n${CELLS}`));
  expect(record?.nominees).toMatchObject([
    {
      name: '沈钱塘',
      gender: '男',
      ethnicity: '汉族',
      currentPost: '市审计局副局长',
      proposal: '拟任',
      proposedPost: '市直部门正职',
    },
    {
      name: '周小舟',
      gender: '女',
      ethnicity: '回族',
      currentPost: '市统计局副局长',
      proposal: '拟提名',
      proposedPost: '县政协主席人选',
    },
  ]);
});

test('what stands under no head that is understood is never shifted without a doubt', () => {
  const list = `编次\n何人\n性别\n民族\n出生年月\n学历\n现任职务\n拟任职务\n${CELLS}\n3\n吴青\n男\n汉族\n1975年6月\n大学\n市水务局副局长\n市直部门正职`;
  const found = doubts(list);
  for (const field of ['proposal', 'proposedPost'])
    for (const index of [0, 1, 2]) expect(found.some((doubt) => doubt.endsWith(` ${field} ${index}`))).toBe(true);
});

test('the post within a bracket is read without 现任, its marks included', () => {
  const [record] = plainRecords(notice('拟任市财政局局长：\n沈钱塘（男，汉族，现任市审计局党组成员、副局长）。'));
  expect(record?.nominees).toMatchObject([{ gender: '男', currentPost: '市审计局党组成员、副局长' }]);
});

test('dates and channels under headings of their own are read behind the list', () => {
  const page = `滨海市拟任干部任前公示\n现将拟任用干部公示如下：\n一、公示对象\n沈钱塘，${FACTS}，拟任市财政局局长。\n二、公示时间\n2010年10月11日至2010年10月15日\n三、有关要求\n应当客观公正。对借机造谣中伤的，依规处理。\n四、联系方式\n部门：市委组织部干部监督室\n电话：0570-12380\n中共滨海市委组织部\n2010年10月9日\n`;
  expect(plainRecords(page)).toMatchObject([
    {
      signedOn: '2010-10-09',
      window: { opens: '2010-10-11', closes: '2010-10-15' },
      channels: { office: '市委组织部干部监督室', phones: ['0570-12380'] },
    },
  ]);
});

test('a head whose word is broken over two cells keeps its columns', () => {
  const cells = (words: string) => words.split(' ').join('\n');
  const head = cells('姓名 性别 民族 出生 年月 学历 现任职务 拟任职务');
  const rows = cells(
    '沈钱塘 男 汉族 1970.05 大学 市审计局副局长 市财政局局长 周小舟 女 满族 1975.11 大学 市统计局副局长 市统计局局长',
  );
  expect(nominees(`${head}\n${rows}`)).toEqual(['沈钱塘 拟任 市财政局局长', '周小舟 拟任 市统计局局长']);
  expect(doubts(`${head}\n${rows}`)).toEqual(['missing-field channels.office']); // the notice names none
});
