import { beforeAll, describe, expect, it } from 'vitest';
import { saveDocument } from '../db/save-document';
import { emptyTables } from '../db/testing/empty-tables';
import { inventDocument } from '../db/testing/invented-document';
import { allNotices, calendarNotices, latestNotices, recentNotices } from './feed-notices';
import { streamNominees } from './nominee-export';
import type { Selection } from './selection';

const now = new Date('2025-12-25T04:00:00Z');

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const read: T[] = [];
  for await (const item of items) read.push(item);
  return read;
}

beforeAll(async () => {
  await emptyTables();
  const woman = {
    name: '郑二河',
    gender: '女',
    birth: '1971-02',
    currentPost: '台州市副市长',
    city: '331000',
  } as const;
  const man = { name: '周一山', gender: '男', currentPost: '温州市委副书记、一级调研员', city: '330300' } as const;
  await saveDocument(
    inventDocument({ page: 'open', region: '330000', phones: ['0000-12380'], nominees: [woman, man] }),
  );
  await saveDocument(
    inventDocument({
      page: 'old',
      signedOn: '2019-11-04',
      opens: '2019-11-04',
      closes: '2019-11-08',
      nominees: [{ name: '吴三海' }],
    }),
  );
  await saveDocument(inventDocument({ page: 'undated', opens: null, closes: null, nominees: [{ name: '孙四湖' }] }));
});

const notices = (filter: Extract<Selection, { of: 'notices' }>['filter']): Selection => ({ of: 'notices', filter });

describe('the notices that feeds and downloads give', () => {
  it('are those of the page’s filter, with window, channels, cities and reminder', async () => {
    const [found, ...others] = await all(allNotices(notices({ state: 'open' }), now));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      nomineeCount: 2,
      window: { opens: '2025-12-22', closes: '2025-12-29', workingDays: { firstCounted: 6 } },
      remindAt: '2025-12-26T01:00:00.000Z',
      channels: { phones: ['0000-12380'], office: null },
      certainties: { opens: 'stated' },
      revision: 0,
      withdrawnOn: null,
    });
    expect(found?.cities.map(({ code }) => code).sort()).toEqual(['330300', '331000']);
  });

  it('are on a calendar only with a date, and in the news only when something is new of them', async () => {
    expect(await all(allNotices(notices({}), now))).toHaveLength(3);
    expect((await all(calendarNotices(notices({}), now))).map(({ window }) => window.closes)).toEqual([
      '2025-12-29',
      '2019-11-08',
    ]);
    expect(await all(latestNotices(notices({}), now))).toHaveLength(3);
    const longAfter = new Date('2099-01-01T00:00:00Z');
    expect(await all(recentNotices(notices({}), longAfter))).toEqual([]);
  });

  it('are of a filter of nominees those in which one of them is named', async () => {
    const women: Selection = { of: 'nominees', filter: { gender: '女' } };
    expect(await all(allNotices(women, now))).toHaveLength(1);
    expect(await all(allNotices({ of: 'nominees', filter: { gender: '女', city: '330300' } }, now))).toEqual([]);
  });
});

describe('the nominees that downloads give', () => {
  it('are those of the filter, each field with how certain it is', async () => {
    const [found, ...others] = await all(streamNominees({ of: 'nominees', filter: { gender: '女' } }, 'listed', now));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      fields: {
        name: { value: '郑二河', certainty: 'stated' },
        city: { value: '331000', certainty: 'inferred' },
        degree: { certainty: 'absent' },
      },
      city: { name: '台州市' },
      notice: { closes: '2025-12-29', closesInferred: false, workingDays: { firstNotCounted: 5 } },
      currentPosts: [{ text: '台州市副市长', rank: null }],
    });
  });

  it('are of a notice all whom it names, of a person that person alone, in both orders', async () => {
    const listed = await all(streamNominees(notices({ state: 'open' }), 'listed', now));
    expect(listed.map(({ fields }) => fields.name.value)).toEqual(['郑二河', '周一山']);
    const [first] = listed;
    const personId = first?.personId ?? '';
    const own = await all(streamNominees({ of: 'person', id: personId }, 'person', now));
    expect(own.map(({ id }) => id)).toEqual([first?.id]);
    const notice = await all(streamNominees({ of: 'notice', id: first?.notice.id ?? '' }, 'person', now));
    expect(notice.map(({ id }) => id).sort()).toEqual(listed.map(({ id }) => id).sort());
  });
});
