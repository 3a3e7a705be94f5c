import { describe, expect, it } from 'vitest';
import { plainRecords } from '../plain-records';

const LIST = `温岭市干部任前公示
（2024年第6号）
现将沈芮等2名同志任前公示如下：
沈芮，女，汉族，1972年4月生，大学，中共党员，现任市财政局副局长、党组成员，拟任市审计局局长。
顾维东，男，畲族，1969年12月生，大学，民盟盟员，现任市图书馆馆长，拟晋升四级调研员。
公示时间：2024年6月17日至2024年6月21日17时止（5个工作日）。请与市委组织部联系，联系地址：温岭市人民东路258号，传真：0576-86081235，电话：0576-12380。
中共温岭市委组织部
2024年6月14日
`;
const TABLE = `温岭市干部任前公示
现将下列同志任前公示如下：
姓名\t性别\t民族\t出生年月\t学历\t现任职务\t拟任职务
沈芮\t女\t汉族\t1972.04\t大学\t市财政局副局长\t市审计局局长
顾维东\t男\t畲族\t1969.12\t大学\t市图书馆馆长\t市文化馆馆长
公示时间：2024年6月17日至2024年6月21日。请与市委组织部联系，电话：0576-12380。
中共温岭市委组织部
2024年6月14日
`;
const WITHDRAWAL = `撤回公示的公告
我部于2020年6月1日发布的《滨海市市管干部任前公示》中，关于孙立同志拟任市水务局副局长的公示，因工作需要，现予撤回。
特此公告。
中共滨海市委组织部
2020年6月3日
`;
const doubts = (text: string, words: string, changed: string) => {
  if (!text.includes(words)) throw new Error(`the notice has no ${words}`);
  return plainRecords(text.replace(words, changed)).flatMap(({ diagnostics }) => diagnostics);
};

it.each([LIST, TABLE, WITHDRAWAL])('%s raises no doubt as it stands', (text) =>
  expect(doubts(text, '', '')).toEqual([]),
);

describe('the head of a notice', () => {
  it.each([
    ['2024年第6号', '2024年第□6号', 'unread-text number'],
    ['等2名同志', '等2□同志', 'unread-text declaredCount'],
    ['（5个工作日）', '（■个工作日）', 'unread-text window.workingDays'],
    ['21日17时止', '21日17曰止', 'unread-text window.closesAt'],
    ['2024年6月14日', '2042年6月14日', 'invalid-date signedOn'],
    ['中共温岭市委组织部\n', '中共温岭市鱼区委组织部\n', 'ambiguous-place region'],
    ['等2名同志', '等二同名志', 'unread-text declaredCount'],
    ['（5个工作日）', '（公示期5为个工作日）', 'unread-text window.workingDays'],
    ['时间：2024年6月17日', '时间：2024年6月1日7', 'unread-text window.opens'],
    ['温岭市干部任前公示\n', '温岭l财政局\n关于沈芮等2名同志任前公示\n', 'unusual-value title'],
  ])('%s → %s: %s', (words, changed, doubt) => expect(doubts(LIST, words, changed)).toContain(doubt));
});

describe('ways to comment', () => {
  it.each([
    ['联系地址', '联系■址', 'unread-text channels.address'],
    ['联系地址：', '联系地址*', 'unread-text channels.address'],
    ['258号', '258号，木编：317500', 'unusual-value channels.address'],
    ['，电话：0576', '，电话：（0的6）61881111、0576', 'unusual-value channels.phones'],
    ['请与市委组织部联系', '请与市委组织部联系，联末处室：市委组织部干部监督科', 'missing-field channels.office'],
    ['电话：0576-12380', '电话：0576-12380（理时间：8:30—17:00）', 'unusual-value channels.hours'],
    ['传真：', '传木：', 'missing-field channels.faxes'],
    ['传真：', '传真□', 'missing-field channels.faxes'],
  ])('%s → %s: %s', (words, changed, doubt) => expect(doubts(LIST, words, changed)).toContain(doubt));

  it('a bracket that was to say 传真 leaves telephone and fax in doubt', () => {
    const found = doubts(LIST, '传真：0576-86081235，电话：0576-12380', '电话：0576-86081235（传己）、12380');
    expect(found).toContain('unusual-value channels.phones');
    expect(found).toContain('unusual-value channels.faxes');
  });
});

describe('a list', () => {
  it('says when a nominee stands in it twice', () => {
    const [row = ''] = /顾维东，.*\n/u.exec(LIST) ?? [];
    expect(doubts(LIST.replace('等2名', '等'), row, row + row)).toContain('duplicate-field nominees');
  });

  it('doubts a name behind a stray mark, but not behind the bullet of each', () => {
    expect(doubts(LIST, '\n顾维东', '\n□维东')).toContain('unusual-value name 1');
    expect(doubts(LIST.replace('\n沈芮', '\n■沈芮'), '\n顾维东', '\n■顾维东')).toEqual([]);
  });

  it('doubts half a verb and a place in another province', () => {
    expect(doubts(LIST, '拟晋升四级', '拟晋的四级')).toContain('unusual-value proposal 1');
    expect(doubts(LIST, '拟任市审计局局长', '拟任文县审计局局长')).toContain('unusual-value proposedCity 0');
  });

  it('doubts all fields of a nominee whose block took in the next one', () => {
    const found = doubts(LIST, '拟任市审计局局长。\n顾维东，', '顾维东，');
    expect(found).toContain('ambiguous-value proposedPost 0');
  });

  it('doubts the row with a cell too many, and that row alone', () => {
    const found = doubts(TABLE, '女\t汉族', '女\t女\t汉族');
    expect(found).toContain('ambiguous-value currentPost 0');
    expect(found.filter((doubt) => doubt.endsWith(' 1'))).toEqual([]);
  });

  it('doubts all rows when the head has a cell too many', () => {
    const found = doubts(TABLE, '性别\t民族', '性别\t性别\t民族');
    expect(found).toContain('ambiguous-value birth 0');
    expect(found.join()).toMatch(/ proposedPost 1/u);
  });
});

describe('a nominee', () => {
  it.each([
    ['1969年12月生', '1969年12月生，籍贯、■生地：浙江景宁', 'missing-field birthplace 1'],
    ['1969年12月生，大学', '1969年12月生，大学，法律硕曰', 'unread-text degree 1'],
    ['拟任市审计局局长', '拟聘〇为市审计局局长', 'unusual-value proposal 0'],
    ['，拟任市审计局局长', '，任县（市、区）委书记', 'unusual-value currentPost 0'],
    ['现任市财政局', '现任□财政局', 'unusual-value currentPost 0'],
    ['拟任市审计局', '拟任?审计局', 'unusual-value proposedPost 0'],
    ['，拟晋升四级调研员', '，〇提名为市政协副主席候选人', 'unusual-value currentPost 1'],
    ['，拟任市审计局局长', '任市属事业单位副县级领导职务', 'unusual-value currentPost 0'],
    ['四级调研员', '四调研员', 'unusual-value proposedCity 1'],
    ['拟任市审计局局长', '拟任市审计局局长（用试期一年）', 'unusual-value proposedPost 0'],
    ['\n顾维东', '\n2末 顾维东', 'name 1'],
  ])('%s → %s: %s', (words, changed, doubt) => expect(doubts(LIST, words, changed).join()).toContain(doubt));

  it('born in a year alone, among others with their month, may have lost it', () => {
    const more = '\n蔡一诺，女，汉族，1970年3月生，大学，中共党员，现任市档案馆馆长，拟晋升四级调研员。';
    const notice = LIST.replace('等2名', '等3名').replace('\n公示时间', `${more}\n公示时间`);
    expect(doubts(notice, '1972年4月生', '1972年生')).toContain('unusual-value birth 0');
    expect(doubts(notice, '', '')).toEqual([]);
  });
});

describe('a group whose heading was not understood', () => {
  const groups = `温岭市公安局职级晋升公示
现将下列同志予以公示：
一、拟晋升一级警长人选（1名）
沈芮，女，汉族，1972年4月生，大学，中共党员，现任市公安局法制大队大队长。
二、拟晋升二级警长人选（1名）
顾维东，男，畲族，1969年12月生，大学，民盟盟员，现任市公安局治安大队大队长。
公示时间：2024年6月17日至2024年6月21日。请与市委组织部联系，电话：0576-12380。
中共温岭市委组织部
2024年6月14日
`;
  it('may not be proposed for what the heading before says', () => {
    const found = doubts(groups, '二、拟晋升二级警长人选（1名）', '二、晋拟升二级警长人选（1名）');
    expect(found).toContain('ambiguous-value proposedPost 1');
    expect(found).not.toContain('ambiguous-value proposedPost 0');
    expect(doubts(groups, '', '')).toEqual([]);
  });
});

it('a year before the birth is no year of work', () => {
  const found = doubts(LIST, '1972年4月生，', '1972年4月生，1795年7月参加工作，');
  expect(found).toContain('invalid-date workStarted 0');
});

describe('a notice that breaks off behind its list', () => {
  it('leaves all in doubt that may stand behind it', () => {
    const found = doubts(LIST, LIST.slice(LIST.indexOf('公示时间')), '');
    expect(found).toContain('missing-field channels.address');
    expect(found).toContain('missing-field nominees');
  });
});

describe('a withdrawal', () => {
  it.each([
    ['撤回公示的公告', '撤回公示的告公', null],
    ['撤回公示的公告\n', '', 'missing-field title'],
    ['组织部', '组织■', 'missing-field issuer'],
    ['2020年6月3日', '2020年6月3〇', 'missing-field signedOn'],
    ['2020年6月1日', '2020年6□1日', 'unread-text refersTo'],
    ['任前公示》', '任前公示■', 'unusual-value refersTo'],
  ])('%s → %s is one still: %s', (words, changed, doubt) => {
    const [notice] = plainRecords(WITHDRAWAL.replace(words, changed));
    expect(notice).toMatchObject({ kind: 'withdrawal' });
    if (doubt !== null) expect(notice?.diagnostics).toContain(doubt);
  });

  it('in the news is none', () => {
    const news = '本报讯 记者从市委组织部获悉，关于孙立同志拟任市水务局副局长的任前公示已予以撤回。特此公告。';
    expect(plainRecords(news)).toEqual([]);
  });
});
