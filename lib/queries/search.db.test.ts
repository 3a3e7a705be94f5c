import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../db/client';
import { fillFinding } from '../db/fill-finding';
import { saveDocument } from '../db/save-document';
import { emptyTables } from '../db/testing/empty-tables';
import { inventDocument } from '../db/testing/invented-document';
import { findMeant } from './find-meant';
import { listNominees } from './list-nominees';
import { listNotices } from './list-notices';
import { search } from './search';
import { noticeWaysOut, waysOut } from './ways-out';

const now = new Date('2025-12-25T04:00:00Z');

beforeAll(async () => {
  await emptyTables();
  await saveDocument(
    inventDocument({
      page: 'one',
      title: '某市财政局领导干部任前公示',
      nominees: [
        { name: '周一龍', currentPost: '瑞安市財政局局长、一级调研员', city: '330300', proposedPost: '某市纪委副书记' },
        { name: '单二河', currentPost: '某省财务司、政法局处长', proposedPost: '某大学IT中心主任' },
        { name: '吕岚', currentPost: '台州市副市长', city: '331000', proposedPost: '某市政协副主席' },
        { name: '买买提·吐尔逊', proposedPost: '某县县长' },
        { name: '吕大岚', proposedPost: '某县副县长' },
        { name: '吕二岚', proposedPost: '某县副县长' },
      ],
    }),
  );
});

async function found(q: string): Promise<string[]> {
  return (await listNominees({ q }, now)).rows.map(({ name }) => name);
}

const QUESTIONS = [
  ['周一龙', ['周一龍']],
  ['周一龍', ['周一龍']],
  ['周', ['周一龍']],
  ['龙', ['周一龍']],
  ['zhouyilong', ['周一龍']],
  ['zhou yi long', ['周一龍']],
  ['Zhōu Yīlóng', ['周一龍']],
  ['zhou1 yi1long2', ['周一龍']],
  ['zyl', ['周一龍']],
  ['zhouyi', ['周一龍']],
  ['yilong', ['周一龍']],
  ['ＺＹＬ', ['周一龍']],
  ['ilong', []],
  ['shanerhe', ['单二河']],
  ['danerhe', ['单二河']],
  ['lvlan', ['吕岚']],
  ['lulan', ['吕岚']],
  ['Lǚ', ['吕岚', '吕大岚', '吕二岚']],
  ['买买提吐尔逊', ['买买提·吐尔逊']],
  ['maimaiti', ['买买提·吐尔逊']],
  ['财政局', ['周一龍']],
  ['財政', ['周一龍']],
  ['纪委', ['周一龍']],
  ['温州', ['周一龍']],
  ['瑞安 局长', ['周一龍']],
  ['一级调研员 纪委 周', ['周一龍']],
  ['局长、一级', ['周一龍']],
  ['it中心', ['单二河']],
  ['务司政法', []],
  ['某', []],
  ['书记 周一龙 造船', []],
  ['vice mayor', ['吕岚']],
  ['Vice-Chairperson', ['吕岚']],
  ['finance bureau', ['周一龍']],
  ['Director of the Bureau of Finance, Wenzhou', ['周一龍']],
  ['taizhou', ['吕岚']],
  ['zhou discipline inspection', ['周一龍']],
  ['party school', []],
  ['Ruian finance bureau', ['周一龍']],
  ['Yunhe finance bureau', []],
  ['、', ['周一龍', '单二河', '吕岚', '买买提·吐尔逊', '吕大岚', '吕二岚']],
] as const;

describe('a question', () => {
  it.each(QUESTIONS)('%s finds %j', async (question, names) => {
    expect(await found(question)).toEqual(names);
  });

  it.each([
    ['财政局', 1],
    ['財政局 lvlan', 1],
    ['zyl', 1],
    ['单', 1],
    ['Bureau of Finance', 1],
    ['副市长', 0],
  ])('%s finds %i notices, by title, issuer and names', async (q, total) => {
    expect((await listNotices({ q }, now)).total).toBe(total);
  });
});

describe('a search', () => {
  it('finds by kind, with how many there are', async () => {
    const found = await search('财政局', now);
    expect(found.nominees).toMatchObject({ total: 1, rows: [{ name: '周一龍' }] });
    expect(found.notices).toMatchObject({ total: 1, rows: [{ title: '某市财政局领导干部任前公示' }] });
    expect(found.cities).toEqual([]);
    expect((await search('台州', now)).cities).toMatchObject([{ place: { code: '331000' }, nominees: 1 }]);
    expect((await search('taizh', now)).cities.map(({ place }) => place.shortName)).toEqual(['台州', '泰州']);
  });

  it('names the organisations and titles that hold the words', async () => {
    const { bodies } = await search('副市长', now);
    expect(bodies).toEqual([{ words: '台州市副市长', organisation: false, nominees: 1 }]);
  });

  it('names them for an English question too', async () => {
    expect((await search('Vice Mayor', now)).bodies).toEqual([
      { words: '台州市副市长', organisation: false, nominees: 1 },
    ]);
  });

  it.each([
    ['周二龙', ['周一龍']],
    ['周义龙', ['周一龍']],
    ['zhuyilong', ['周一龍']],
    ['zhouyilonh', ['周一龍']],
    ['zhou yilnog', ['周一龍']],
    ['zouyilon', ['周一龍']],
    ['吕兰', ['吕岚']],
    ['吕达岚', ['吕大岚', '吕二岚']],
    ['造船厂', []],
    ['周一龙', []],
  ])('for %s offers %j', async (question, names) => {
    expect((await search(question, now)).similar).toEqual(names);
  });

  it.each([
    ['台洲', ['台州', '泰州']],
    ['杭洲市', ['杭州']],
    ['taizou', ['泰州', '台州']],
    ['Hangzhuo', ['杭州']],
    ['台州', []],
    ['周一龙', []],
    ['造船厂', []],
  ])('for %s offers the cities %j', async (question, names) => {
    expect((await search(question, now)).similarCities.map(({ shortName }) => shortName)).toEqual(names);
  });

  it.each([
    ['财征局', ['财政局']],
    ['财局', ['财政局']],
    ['财财政局', ['财政局']],
    ['财局政', ['财政局']],
    ['财政佩局', ['财政局']],
    ['caizhengju', ['财政局']],
    ['caizenju', ['财政局']],
    ['cai zheng ju', ['财政局']],
    ['ruianshicaizhengju', ['瑞安市财政局']],
    ['瑞桉市财政局', ['瑞安市财政局']],
    ['瑞安 財征局', ['瑞安 财政局']],
    ['纪尾副书记', ['纪委副书记']],
    ['付市长', ['副市长']],
    ['吕岚 付市长', ['吕岚 副市长']],
    ['某市财征局领导干部', ['某市财政局领导干部']],
    ['Finace Bureau', ['Finance Bureau']],
    ['Vice Mayer', ['Vice Mayor']],
    ['交通局', []],
    ['财政局', []],
    ['造船厂', []],
    ['周二龙', []],
  ])('for %s offers the words %j', async (question, words) => {
    expect((await search(question, now)).meant.map(({ question: meant }) => meant)).toEqual(words);
  });

  it('tells whether nominees or notices answer what was meant', async () => {
    expect(await findMeant('财征局')).toEqual([{ question: '财政局', nominees: true, notices: true }]);
    expect(await findMeant('付市长')).toEqual([{ question: '副市长', nominees: true, notices: false }]);
  });

  it.each(['', '、', '  '])('for %j finds nothing, not everything', async (question) => {
    expect((await search(question, now)).nominees.total).toBe(0);
  });

  it('tells the same for notices', async () => {
    expect(await noticeWaysOut({ q: '造船', year: '2025' }, now)).toEqual([
      { name: 'q', count: 1 },
      { name: 'year', count: 0 },
    ]);
  });

  it('tells which part of a filter leaves nobody', async () => {
    expect(await waysOut({ q: 'zyl', city: '331000' }, now)).toEqual([
      { name: 'q', count: 1 },
      { name: 'city', count: 1 },
    ]);
  });
});

describe('records that were stored before there were columns for finding', () => {
  it('are filled once, to what saving fills', async () => {
    const columns = () =>
      ask((db) =>
        Promise.all([
          db.nominee.findMany({ orderBy: { ordinal: 'asc' } }),
          db.notice.findMany({ omit: { updatedAt: true } }),
        ]),
      );
    const saved = await columns();
    await ask((db) =>
      db.nominee.updateMany({
        data: { searchTerms: [], searchText: '', sortName: '', currentKind: null, party: null, findingRule: 0 },
      }),
    );
    await ask((db) => db.notice.updateMany({ data: { searchTerms: [], searchText: '', findingRule: 0 } }));
    expect(await found('财政局')).toEqual([]);
    expect(await fillFinding()).toEqual({ nominees: 6, notices: 1 });
    expect(await columns()).toEqual(saved);
    expect(await fillFinding()).toEqual({ nominees: 0, notices: 0 });
  });
});
