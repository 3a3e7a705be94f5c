import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { askRows, sql } from '../db/sql';
import { saveDocument } from '../db/save-document';
import { emptyTables } from '../db/testing/empty-tables';
import { inventDocument } from '../db/testing/invented-document';
import { cityPictures } from './city-pictures';
import { nomineesThatFit } from './nominee-facets';
import { nomineePictures, type Share } from './nominee-pictures';
import { lengthOf } from './notice-pictures';
import { overview } from './overview';
import { peopleOfNotice } from './people-of-notice';

const now = new Date('2025-12-25T04:00:00Z');

beforeAll(async () => {
  await emptyTables();
  await saveDocument(
    inventDocument({
      page: 'one',
      nominees: [
        { name: '周一山', gender: '男', birth: '1969-11', currentPost: '瑞安市委书记', city: '330300' },
        {
          name: '吴二河',
          gender: '女',
          birth: '1971',
          city: '331000',
          proposal: '拟提名',
          proposedPost: '某市政协副主席',
          proposedCity: '330300',
        },
        { name: '郑三江', gender: '男', city: '331000' },
      ],
    }),
  );
  await saveDocument(
    inventDocument({
      page: 'two',
      signedOn: '2024-03-01',
      opens: '2024-03-04',
      closes: '2024-03-08',
      nominees: [{ name: '王四海', city: '331000' }],
    }),
  );
});

const sum = (shares: readonly Share[]) => shares.reduce((total, { count }) => total + count, 0);

test('every picture counts everybody, those too of whom it is not stated', async () => {
  const { nominees } = await overview({}, now);
  expect(nominees.total).toBe(4);
  const { birthYears, genders, ethnicities, educations, verbs, kinds } = nominees;
  for (const shares of [birthYears, genders, ethnicities, educations, verbs, kinds]) expect(sum(shares)).toBe(4);
  expect(nominees.flows.reduce((total, { count }) => total + count, 0)).toBe(4);
  expect(genders).toEqual([
    { value: '男', count: 2 },
    { value: '女', count: 1 },
    { value: null, count: 1 },
  ]);
  expect(birthYears).toEqual([
    { value: '1969', count: 1 },
    { value: '1971', count: 1 },
    { value: null, count: 2 },
  ]);
});

test('a filter narrows the nominees, and the notices to those that name one of them', async () => {
  const all = await overview({}, now);
  expect(all.notices.total).toBe(2);
  expect(all.notices.months).toEqual([
    { value: '2024-03', count: 1 },
    { value: '2025-12', count: 1 },
  ]);
  const { nominees, notices } = await overview({ city: '330300' }, now);
  expect([nominees.total, notices.total]).toEqual([1, 1]);
  expect(notices.months).toEqual([{ value: '2025-12', count: 1 }]);
});

test('a city has those who would leave by year, and those who would come from elsewhere', async () => {
  const { leaving, arriving } = await cityPictures('330300', now);
  expect(leaving.total).toBe(1);
  expect(leaving.years).toEqual([{ value: '2025', count: 1 }]);
  expect([arriving.total, arriving.rows.map(({ name }) => name)]).toEqual([1, ['吴二河']]);
});

test('a city of which no notice speaks has nobody', async () => {
  expect(await cityPictures('330200', now)).toMatchObject({
    leaving: { total: 0, years: [] },
    arriving: { total: 0, rows: [] },
  });
});

test('one notice has its own nominees alone', async () => {
  const [first] = await askRows(
    z.object({ id: z.string() }),
    sql`SELECT "noticeId" AS "id" FROM "Nominee" WHERE "name" = '王四海'`,
  );
  expect((await peopleOfNotice(first?.id ?? '', now)).total).toBe(1);
});

test('nobody makes empty pictures', async () => {
  expect((await nomineePictures(nomineesThatFit({ q: '无此人' }, now))).total).toBe(0);
});

test('the length of a window is counted both ways, and by the official calendar', async () => {
  const { notices } = await overview({}, now);
  // 22 to 29 December 2025: 6 or 5; 4 to 8 March 2024: 5 or 4
  expect(notices.lengths).toEqual([
    { workingDays: 4, firstCounted: 0, firstNotCounted: 1 },
    { workingDays: 5, firstCounted: 1, firstNotCounted: 1 },
    { workingDays: 6, firstCounted: 1, firstNotCounted: 0 },
  ]);
  expect(notices.unknownLength).toBe(0);
});

test.each([
  [{ opens: '2025-12-22', closes: '2025-12-29', workingDays: null }, [6, 5]],
  [{ opens: '2025-12-22', closes: null, workingDays: 5 }, [5, 5]],
  [{ opens: '2025-12-22', closes: null, workingDays: null }, null],
  [{ opens: '2025-12-29', closes: '2025-12-22', workingDays: 5 }, null],
])('the length of %o', (facts, expected) => {
  const length = lengthOf(facts);
  expect(length === null ? null : [length.firstCounted, length.firstNotCounted]).toEqual(expected);
});
