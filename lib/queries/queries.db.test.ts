import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../db/client';
import { fillTally, FORGET_TALLY } from '../db/fill-tally';
import { saveDocument } from '../db/save-document';
import { countStatements } from '../db/testing/count-statements';
import { emptyTables } from '../db/testing/empty-tables';
import { inventDocument } from '../db/testing/invented-document';
import { countCities } from './count-cities';
import { findCity } from './find-city';
import { findNotice } from './find-notice';
import { findPerson } from './find-person';
import { homeWindows } from './home-windows';
import { listNominees } from './list-nominees';
import { listNotices } from './list-notices';
import { readiness } from './readiness';
import { siteTotals } from './site-totals';

const now = new Date('2025-12-25T04:00:00Z');
const NOBODY = '019b4b2e-7c00-7a3f-9c1d-0242ac120002';

const provincial = {
  page: 'provincial',
  region: '330000',
  phones: ['0571-12380'],
  before: '别的报道，与公示无关。',
  nominees: [
    {
      name: '周一山',
      gender: '男',
      birth: '1969-11',
      currentPost: '温州市委副书记、一级调研员',
      city: '330300',
      proposedPost: '某市政协副主席',
      proposedKind: 'cppcc',
    },
    {
      name: '郑二河',
      gender: '女',
      birth: '1971-02',
      currentPost: '台州市副市长',
      city: '331000',
      proposedPost: '某市政协副主席',
      proposedKind: 'cppcc',
    },
    {
      name: '吴三海',
      birth: '1972',
      currentPost: '某厅副厅长',
      proposedPost: '100%的职务_x',
      proposedKind: 'government',
    },
  ],
} as const;
const closed = {
  page: 'closed',
  signedOn: '2025-11-03',
  opens: '2025-11-03',
  closes: '2025-11-10',
  nominees: [{ name: '周一山', gender: '男', birth: '1980-05', currentPost: '杭州市某区区长', city: '330100' }],
} as const;
const upcoming = {
  page: 'upcoming',
  opens: '2026-01-05',
  closes: '2026-01-12',
  title: '某市任前公示',
  nominees: [{ name: '王四明', currentPost: '台州市某局局长', city: '331000', proposedKind: 'party' }],
} as const;

const lastDays = { provincial: '2025-12-29', closed: '2025-11-10', upcoming: '2026-01-12' };

beforeAll(async () => {
  await emptyTables();
  for (const wanted of [provincial, closed, upcoming]) {
    const document = inventDocument({ ...wanted, version: '1' });
    const notices = document.notices.map((notice) => ({ ...notice, lastDay: lastDays[wanted.page] }));
    await saveDocument({ ...document, notices });
  }
});

async function noticeIdOf(page: string): Promise<string> {
  return (await ask((db) => db.notice.findFirstOrThrow({ where: { document: { origin: `${page}.txt` } } }))).id;
}

async function personIdOf(name: string, birth: string): Promise<string> {
  return (await ask((db) => db.personLink.findFirstOrThrow({ where: { nominee: { name, birth } } }))).personId;
}

describe('the home page', () => {
  it('has what is open, what comes and what closed, in seven statements', async () => {
    const { result, statements } = await countStatements(() => homeWindows(now));
    expect(result.open.closingLater.map(({ window }) => window.state)).toEqual(['open']);
    expect(result.upcoming.map(({ title }) => title)).toEqual(['某市任前公示']);
    expect(result.recentlyClosed.map(({ window }) => window.closes)).toEqual(['2025-11-10']);
    expect(result.totals).toEqual({ notices: 3, nominees: 5, persons: 5, cities: 3 });
    expect(statements).toBeLessThanOrEqual(7);
  });

  it('parts what is open by what a reader asks first, by the official calendar', async () => {
    const on = async (day: string) => (await homeWindows(new Date(`${day}T12:00:00+08:00`))).open;
    const titles = (cards: readonly unknown[]) => cards.length;
    const thursday = await on('2025-12-25');
    expect(thursday.counts).toEqual({ open: 1, closingToday: 0, closingNext: 0, openedLately: 0 });
    expect([thursday.nextWorkingDay, thursday.latelySince]).toEqual(['2025-12-26', '2025-12-23']);
    expect([titles(thursday.closingNext), titles(thursday.closingLater)]).toEqual([0, 1]);
    const friday = await on('2025-12-26');
    expect(friday.nextWorkingDay).toBe('2025-12-29');
    expect([titles(friday.closingNext), friday.counts.closingNext]).toEqual([1, 1]);
    const last = await on('2025-12-29');
    expect([titles(last.closingToday), last.counts.closingToday, last.nextWorkingDay]).toEqual([1, 1, '2025-12-30']);
    const first = await on('2025-12-22');
    expect([titles(first.openedLately), first.counts.openedLately]).toEqual([1, 1]);
    expect((await on('2025-12-31')).nextWorkingDay).toBe('2026-01-04');
  });

  it('tells of the first open notice how to comment, who is proposed for what, and the cities of its province', async () => {
    const { lead } = await homeWindows(now);
    expect(lead?.channels.phones).toMatchObject([{ certainty: 'stated', value: '0571-12380' }]);
    expect(lead?.groups.map(({ proposedPost, nominees }) => [proposedPost, nominees.map(({ name }) => name)])).toEqual([
      ['某市政协副主席', ['周一山', '郑二河']],
      ['100%的职务_x', ['吴三海']],
    ]);
    expect(lead?.cities.filter(({ nominees }) => nominees > 0).map(({ place }) => place.shortName)).toEqual([
      '温州',
      '台州',
    ]);
    expect(lead?.cities).toHaveLength(11);
  });

  it('has no lead when nothing is open, and shows what closed last first', async () => {
    const later = await homeWindows(new Date('2026-03-01T00:00:00Z'));
    expect(later).toMatchObject({ open: { counts: { open: 0 } }, upcoming: [], lead: null });
    expect(later.recentlyClosed.map(({ window }) => window.closes)).toEqual(['2026-01-12', '2025-12-29', '2025-11-10']);
  });
});

describe('a list of notices', () => {
  it('has the last signed first, with counts, in two statements', async () => {
    const { result, statements } = await countStatements(() => listNotices({}, now));
    expect(result.rows.map(({ nomineeCount, cityCount }) => [nomineeCount, cityCount]).at(-1)).toEqual([1, 1]);
    expect(result).toMatchObject({ total: 3, first: 1, next: null, previous: null });
    expect(statements).toBe(2);
  });

  it.each([
    [{ state: 'open' }, 1],
    [{ state: 'closed' }, 1],
    [{ state: 'upcoming' }, 1],
    [{ state: 'closing-today' }, 0],
    [{ province: '330000' }, 3],
    [{ province: '110000' }, 0],
    [{ city: '331000' }, 2],
    [{ city: '330100' }, 1],
    [{ q: '某市' }, 1],
    [{ q: '郑二河' }, 1],
    [{ q: '组织部 周一山' }, 2],
    [{ q: '%' }, 0],
    [{ q: 'zyš' }, 2],
    [{ q: 'zhengerhe' }, 1],
    [{ year: '2025' }, 3],
    [{ year: '2026' }, 0],
  ] as const)('filtered by %j has %i', async (filter, total) => {
    expect((await listNotices(filter, now)).total).toBe(total);
  });

  it('counts a notice that closes today as open', async () => {
    const lastDay = new Date('2025-12-29T15:59:59Z');
    expect((await listNotices({ state: 'open' }, lastDay)).total).toBe(1);
    expect((await listNotices({ state: 'closing-today' }, lastDay)).total).toBe(1);
    expect((await listNotices({ state: 'open' }, new Date('2025-12-29T16:00:00Z'))).total).toBe(0);
  });
});

describe('one notice', () => {
  it('is whole in one statement', async () => {
    const id = await noticeIdOf('provincial');
    const { result, statements } = await countStatements(() => findNotice(id, now));
    expect(statements).toBe(1);
    expect(result).toMatchObject({ id, nomineeCount: 3, declaredCount: 3, cityCount: 2, signedOn: '2025-12-22' });
    expect(result?.window).toMatchObject({ state: 'open', workingDaysLeft: 3 });
    expect(result?.readings['window.closes']).toMatchObject({ certainty: 'stated', value: '2025-12-29' });
    expect(result?.readings.number).toMatchObject({ certainty: 'absent', value: null });
    expect(result?.groups).toEqual([
      { proposal: '拟任', proposedPost: '某市政协副主席', count: 2 },
      { proposal: '拟任', proposedPost: '100%的职务_x', count: 1 },
    ]);
    expect(result?.provenance).toMatchObject({
      origin: 'provincial.txt',
      parserVersion: '1',
      copies: [{ origin: 'provincial.txt' }],
    });
    expect(result?.provenance.retrievedAt).toBe('2025-12-23T00:00:00.000Z');
  });

  it('shows its own words and nothing of the rest of the page, and every offset fits', async () => {
    const detail = await findNotice(await noticeIdOf('provincial'), now);
    const [slice] = detail?.source ?? [];
    const words = (start: number, end: number) => slice?.text.slice(start - slice.offset, end - slice.offset);
    expect(slice?.text).not.toContain('别的报道');
    expect(
      detail?.nominees.map(({ start, readings: { name } }) => [
        words(name.start ?? 0, name.end ?? 0),
        start === name.start,
      ]),
    ).toEqual([
      ['周一山', true],
      ['郑二河', true],
      ['吴三海', true],
    ]);
    expect(detail?.nominees[0]?.currentPosts.map(({ start, end, rank }) => [words(start, end), rank])).toEqual([
      ['温州市委副书记', false],
      ['一级调研员', true],
    ]);
  });

  it.each([NOBODY, 'x', '', "' OR 1=1"])('is null for the id %s', async (id) => {
    expect(await findNotice(id, now)).toBeNull();
  });
});

describe('a list of nominees', () => {
  it('has rows and facets in two statements', async () => {
    const { result, statements } = await countStatements(() => listNominees({}, now));
    expect(statements).toBe(2);
    expect(result.total).toBe(5);
    expect(result.rows[0]?.window).toBeDefined();
    expect(result.facets.cities.map(({ place, count }) => [place.shortName, count])).toEqual([
      ['台州', 2],
      ['杭州', 1],
      ['温州', 1],
    ]);
    expect(result.facets.states).toEqual([
      { value: 'open', count: 3 },
      { value: 'closed', count: 1 },
      { value: 'upcoming', count: 1 },
    ]);
    expect(result.facets.birthYears.map(({ value }) => value)).toEqual(['1969', '1971', '1972', '1980']);
    expect(result.facets.birthRanges).toEqual([
      { value: '1965-1969', count: 1 },
      { value: '1970-1974', count: 2 },
      { value: '1980-1984', count: 1 },
    ]);
  });

  it('counts each facet with the other filters and without its own', async () => {
    const { facets, total } = await listNominees({ city: '331000', state: 'open' }, now);
    expect(total).toBe(1);
    expect(facets.cities.map(({ place, count }) => [place.shortName, count])).toEqual([
      ['温州', 1],
      ['台州', 1],
    ]);
    expect(facets.states).toEqual([
      { value: 'open', count: 1 },
      { value: 'upcoming', count: 1 },
    ]);
    expect(facets.genders).toEqual([{ value: '女', count: 1 }]);
  });

  it.each([
    [{ city: '330300' }, ['周一山']],
    [{ gender: '女' }, ['郑二河']],
    [{ kind: 'government' }, ['吴三海']],
    [{ born: '1969' }, ['周一山']],
    [{ born: '1970-1974' }, ['郑二河', '吴三海']],
    [{ q: '市委 周' }, ['周一山']],
    [{ q: '100%的职务_' }, ['吴三海']],
    [{ q: '_' }, []],
    [{ q: '%%' }, []],
    [{ q: '\\' }, []],
    [{ state: 'upcoming' }, ['王四明']],
    [{ city: '331000', gender: '男' }, []],
  ] as const)('filtered by %j is %j', async (filter, names) => {
    expect((await listNominees(filter, now)).rows.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['birth', ['周一山', '郑二河', '吴三海', '周一山', '王四明']],
    ['name', ['王四明', '吴三海', '郑二河', '周一山', '周一山']],
    ['closes', ['周一山', '郑二河', '吴三海', '王四明', '周一山']],
  ] as const)('sorted by %s', async (sort, names) => {
    expect((await listNominees({ sort }, now)).rows.map(({ name }) => name)).toEqual(names);
  });

  it('sorts by city, those without one last', async () => {
    const { rows } = await listNominees({ sort: 'city' }, now);
    expect(rows.map(({ city }) => city?.shortName ?? null)).toEqual(['杭州', '温州', '台州', '台州', null]);
  });

  it.each(['notice', 'closes', 'birth', 'city', 'name'] as const)(
    'goes from page to page and back over all rows, sorted by %s',
    async (sort) => {
      const whole = (await listNominees({ sort }, now)).rows.map(({ id }) => id);
      const first = await listNominees({ sort }, now, 2);
      const second = await listNominees({ sort, after: first.next ?? '' }, now, 2);
      const third = await listNominees({ sort, after: second.next ?? '' }, now, 2);
      expect([...first.rows, ...second.rows, ...third.rows].map(({ id }) => id)).toEqual(whole);
      expect([first.first, second.first, third.first]).toEqual([1, 3, 5]);
      expect([first.previous, third.next]).toEqual([null, null]);
      const back = await listNominees({ sort, before: third.previous ?? '' }, now, 2);
      expect(back).toMatchObject({ first: 3, total: 5 });
      expect(back.rows.map(({ id }) => id)).toEqual(whole.slice(2, 4));
      expect((await listNominees({ sort, before: back.previous ?? '' }, now, 2)).rows.map(({ id }) => id)).toEqual(
        whole.slice(0, 2),
      );
    },
  );

  it('shows the first page beside a row that is not there', async () => {
    expect(await listNominees({ after: NOBODY }, now)).toMatchObject({ first: 1, total: 5 });
    expect(await listNominees({ before: NOBODY }, now)).toMatchObject({ first: 1, total: 5 });
  });

  it('needs three statements beside a row', async () => {
    const first = await listNominees({}, now, 2);
    const { statements } = await countStatements(() => listNominees({ after: first.next ?? '' }, now, 2));
    expect(statements).toBe(3);
  });
});

describe('one person', () => {
  it('has the record, the words it was read from, and the age, in three statements', async () => {
    const id = await personIdOf('周一山', '1969-11');
    const { result, statements } = await countStatements(() => findPerson(id, now));
    expect(statements).toBe(3);
    expect(result).toMatchObject({ id, name: '周一山', pinyin: 'Zhōu Yīshān', age: { min: 56, max: 56 } });
    expect(result?.namesakes).toMatchObject({
      total: 1,
      shown: [
        { birth: '1980-05', alike: ['gender'], different: ['birth'], currentPosts: [{ text: '杭州市某区区长' }] },
      ],
    });
    expect(result?.appearances).toMatchObject([{ basis: 'own-record', notice: { nomineeCount: 3 } }]);
    expect(result?.appearances[0]?.passage.text.startsWith('周一山')).toBe(true);
    expect(result?.latest.readings.city).toMatchObject({ certainty: 'inferred', value: '330300' });
  });

  it.each([NOBODY, 'x'])('is null for the id %s', async (id) => {
    expect(await findPerson(id, now)).toBeNull();
  });
});

describe('cities', () => {
  it('are all of the provinces that occur, those with nobody too, in two statements', async () => {
    const { result, statements } = await countStatements(() => countCities(now));
    const [zhejiang] = result;
    expect(statements).toBe(2);
    expect(result.map(({ place, nominees, openWindows }) => [place.shortName, nominees, openWindows])).toEqual([
      ['浙江', 5, 1],
    ]);
    expect(
      zhejiang?.cities.map(({ place, nominees, openWindows }) => [place.shortName, nominees, openWindows]),
    ).toEqual([
      ['杭州', 1, 0],
      ['宁波', 0, 0],
      ['温州', 1, 1],
      ['嘉兴', 0, 0],
      ['湖州', 0, 0],
      ['绍兴', 0, 0],
      ['金华', 0, 0],
      ['衢州', 0, 0],
      ['舟山', 0, 0],
      ['台州', 2, 1],
      ['丽水', 0, 0],
    ]);
  });

  it('one by one have their notices and nominees, in three statements', async () => {
    const { result, statements } = await countStatements(() => findCity('331000', now));
    expect(statements).toBe(3);
    expect(result).toMatchObject({ place: { pinyin: 'Taizhou' }, province: { shortName: '浙江' } });
    expect(result?.counts).toEqual({ nominees: 2, notices: 2, openWindows: 1 });
    expect(result?.windows.map(({ window }) => window.closes)).toEqual(['2025-12-29', '2026-01-12']);
    expect(result?.nominees.map(({ name }) => name).sort()).toEqual(['王四明', '郑二河']);
  });

  it('are empty, not missing, where nobody sits; and missing where the code is no city of the list', async () => {
    expect((await findCity('330200', now))?.counts.nominees).toBe(0);
    expect(await Promise.all(['330000', '330105', '999900', 'x'].map((code) => findCity(code, now)))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('the site as a whole', () => {
  it('is ready when the database has all migrations', async () => {
    expect(await readiness()).toEqual({ database: 'up', migrations: 'current' });
  });

  it('shows nothing that is retired', async () => {
    const id = await noticeIdOf('closed');
    const person = await personIdOf('周一山', '1980-05');
    const retire = async (retiredAt: Date | null) => {
      await ask((db) => db.notice.update({ where: { id }, data: { retiredAt } }));
      await ask((db) => db.$executeRaw(FORGET_TALLY));
      await fillTally();
    };
    await retire(now);
    expect(await siteTotals()).toMatchObject({ notices: 2, nominees: 4 });
    expect(await Promise.all([findNotice(id, now), findPerson(person, now)])).toEqual([null, null]);
    expect((await listNominees({ city: '330100' }, now)).total).toBe(0);
    await retire(null);
    expect(await siteTotals()).toMatchObject({ notices: 3, nominees: 5 });
  });
});
