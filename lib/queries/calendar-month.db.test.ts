import { beforeAll, describe, expect, it } from 'vitest';
import { saveDocument } from '../db/save-document';
import { countStatements } from '../db/testing/count-statements';
import { emptyTables } from '../db/testing/empty-tables';
import { inventDocument } from '../db/testing/invented-document';
import { calendarMonth } from './calendar-month';
import { listNominees } from './list-nominees';
import { listNotices } from './list-notices';

const now = new Date('2025-12-25T04:00:00Z');
const nominees = [{ name: '周一山', currentPost: '温州市委副书记', city: '330300' }];
const windows = [
  { page: 'sample', opens: '2025-12-22', closes: '2025-12-29', region: '330000' },
  { page: 'over the new year', opens: '2025-12-29', closes: '2026-01-05', region: '330000' },
  { page: 'deadline alone', opens: null, closes: '2025-12-10' },
  { page: 'opening alone', opens: '2025-12-11', closes: null },
  { page: 'backwards', opens: '2025-12-20', closes: '2025-12-10' },
  { page: 'November', opens: '2025-11-10', closes: '2025-11-17' },
] as const;

beforeAll(async () => {
  await emptyTables();
  for (const wanted of windows) await saveDocument(inventDocument({ ...wanted, nominees }));
  for (let copy = 0; copy < 25; copy++)
    await saveDocument(inventDocument({ page: `many ${copy}`, opens: '2024-05-06', closes: '2024-05-13', nominees }));
  for (let copy = 0; copy < 31; copy++)
    await saveDocument(inventDocument({ page: `more ${copy}`, opens: '2023-06-05', closes: '2023-06-12', nominees }));
});

async function daysOf(month: string) {
  return new Map((await calendarMonth(month, {}, now)).weeks.flat().map((day) => [day.date, day]));
}

describe('a month of windows', () => {
  it('counts those that open, close and run on each day', async () => {
    const days = await daysOf('2025-12');
    const counts = ({ opening, closing, running } = { opening: -1, closing: -1, running: -1 }) => [
      opening,
      closing,
      running,
    ];
    expect(counts(days.get('2025-12-22'))).toEqual([1, 0, 1]);
    expect(counts(days.get('2025-12-28'))).toEqual([0, 0, 1]);
    expect(counts(days.get('2025-12-29'))).toEqual([1, 1, 2]);
    expect(counts(days.get('2026-01-04'))).toEqual([0, 0, 1]);
    expect(counts(days.get('2025-12-10'))).toEqual([0, 1, 1]);
    expect(counts(days.get('2025-12-11'))).toEqual([1, 0, 1]);
    expect(counts(days.get('2025-12-20'))).toEqual([0, 0, 0]);
    expect(days.get('2025-12-25')?.today).toBe(true);
    expect(days.get('2026-01-01')).toMatchObject({ inMonth: false, reason: 'holiday', holiday: '元旦' });
  });

  it('lists what opens or closes in its weeks, in five statements at most', async () => {
    const { result, statements } = await countStatements(() => calendarMonth('2025-12', { province: '330000' }, now));
    expect(result.windows.map(({ window }) => [window.opens, window.closes])).toEqual([
      [null, '2025-12-10'],
      ['2025-12-22', '2025-12-29'],
      ['2025-12-29', '2026-01-05'],
      ['2025-12-11', null],
    ]);
    expect(result.counts).toEqual({ windows: 4, open: 1 });
    expect(result.provinces.map(({ shortName }) => shortName)).toEqual(['浙江']);
    expect(result.cities.map(({ shortName }) => shortName)).toEqual(['温州']);
    expect(statements).toBe(5);
  });

  it('keeps to the filter', async () => {
    expect((await calendarMonth('2025-12', { province: '110000' }, now)).windows).toEqual([]);
    expect((await calendarMonth('2025-12', { city: '330300' }, now)).counts.windows).toBe(4);
    expect(
      (await calendarMonth('2025-12', { city: '330100' }, now)).weeks.flat().some(({ running }) => running > 0),
    ).toBe(false);
  });

  it('lists all windows of a month that a page can hold', async () => {
    const month = await calendarMonth('2024-05', {}, now);
    const day = month.weeks.flat().find(({ date }) => date === '2024-05-06');
    expect(day).toMatchObject({ opening: 25, running: 25 });
    expect(month).toMatchObject({ full: false, counts: { windows: 25 } });
    expect(month.windows).toHaveLength(25);
  });

  it('counts all windows of a full month, lists three of each day, and leads to the others by their days', async () => {
    const month = await calendarMonth('2023-06', {}, now);
    const day = month.weeks.flat().find(({ date }) => date === '2023-06-12');
    expect(day).toMatchObject({ closing: 31 });
    expect(month).toMatchObject({ full: true, counts: { windows: 31 } });
    expect(month.windows.length).toBeGreaterThanOrEqual(3);
    expect(month.windows.length).toBeLessThanOrEqual(6);
    expect((await listNotices({ closes: '2023-06-12' }, now)).total).toBe(31);
    expect((await listNotices({ opens: '2023-06-05' }, now)).total).toBe(31);
    expect((await listNominees({ closes: '2023-06-12' }, now)).total).toBe(31);
  });

  it('lists nothing by a day that is not one of the window', async () => {
    // of the window that closes before it opens neither counts
    expect((await listNotices({ opens: '2025-12-20' }, now)).total).toBe(0);
    expect((await listNotices({ closes: '2025-12-10' }, now)).rows.map(({ window }) => window.opens)).toEqual([null]);
  });

  it('is empty, not an error, where nothing is on file', async () => {
    const month = await calendarMonth('2031-07', {}, now);
    expect(month).toMatchObject({ windows: [], counts: { windows: 0, open: 0 }, provisional: true, provinces: [] });
  });
});
