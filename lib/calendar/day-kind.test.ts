import { describe, expect, test } from 'vitest';
import chineseDays from 'chinese-days/dist/chinese-days.json';
import { dayOf, daysBetween } from './day-kind';
import { officialCalendar } from './official-calendar';
import { countWorkingDays } from './working-days';
import { HOLIDAY_NAMES } from './tables/holiday-names';
import { OFFICIAL_YEARS } from './tables/official-years';

/** As the papers of each year print them: the days off of each holiday, then the Saturdays and Sundays that are worked. */
const PAPERS: readonly (readonly [year: number, daysOff: string, worked: string])[] = [
  [
    2018,
    '01-01 02-15~02-21 04-05~04-07 04-29~05-01 06-18 09-24 10-01~10-07 12-30~12-31',
    '02-11 02-24 04-08 04-28 09-29 09-30 12-29',
  ],
  [2019, '01-01 02-04~02-10 04-05 05-01~05-04 06-07 09-13 10-01~10-07', '02-02 02-03 04-28 05-05 09-29 10-12'],
  [2020, '01-01 01-24~02-02 04-04~04-06 05-01~05-05 06-25~06-27 10-01~10-08', '01-19 04-26 05-09 06-28 09-27 10-10'],
  [
    2021,
    '01-01~01-03 02-11~02-17 04-03~04-05 05-01~05-05 06-12~06-14 09-19~09-21 10-01~10-07',
    '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  ],
  [
    2022,
    '01-01~01-03 01-31~02-06 04-03~04-05 04-30~05-04 06-03~06-05 09-10~09-12 10-01~10-07 12-31',
    '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  ],
  [
    2023,
    '01-01~01-02 01-21~01-27 04-05 04-29~05-03 06-22~06-24 09-29~10-06',
    '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  ],
  [
    2024,
    '01-01 02-10~02-17 04-04~04-06 05-01~05-05 06-10 09-15~09-17 10-01~10-07',
    '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  ],
  [2025, '01-01 01-28~02-04 04-04~04-06 05-01~05-05 05-31~06-02 10-01~10-08', '01-26 02-08 04-27 09-28 10-11'],
  [
    2026,
    '01-01~01-03 02-15~02-23 04-04~04-06 05-01~05-05 06-19~06-21 09-25~09-27 10-01~10-07',
    '01-04 02-14 02-28 05-09 09-20 10-10',
  ],
];

describe.each(PAPERS)('the official calendar of %i', (year, daysOff, worked) => {
  const ranges = daysOff.split(' ').map((range) => range.split('~').map((day) => `${year}-${day}`));
  const off = new Set(ranges.flatMap(([first = '', last = first]) => daysBetween(first, last).map(({ date }) => date)));
  const makeUp = new Set(worked.split(' ').map((day) => `${year}-${day}`));

  test('each day works or not as the paper says', () => {
    for (const { date, weekday, working, official } of daysBetween(`${year}-01-01`, `${year}-12-28`)) {
      expect([date, working]).toEqual([date, makeUp.has(date) || (weekday <= 5 && !off.has(date))]);
      expect(official).toBe(true);
    }
  });

  test('make-up days lie on weekends and name their holiday', () => {
    for (const date of makeUp)
      expect(dayOf(date)).toMatchObject({ reason: 'make-up', working: true, holiday: expect.anything() });
  });
});

test.each([
  ['2025-12-27', { weekday: 6, working: false, reason: 'weekend', holiday: null, official: true }],
  ['2026-02-14', { weekday: 6, working: true, reason: 'make-up', holiday: '春节', official: true }],
  ['2026-01-04', { weekday: 7, working: true, reason: 'make-up', holiday: '元旦' }],
  ['2015-09-04', { weekday: 5, working: false, reason: 'holiday', holiday: '抗战胜利纪念日' }],
  ['2025-10-06', { reason: 'holiday', holiday: '中秋节' }],
  ['2005-12-31', { weekday: 6, working: true, reason: 'make-up', holiday: '元旦' }],
  ['2020-01-31', { working: false, reason: 'holiday', holiday: '春节' }],
  ['2030-10-01', { working: true, reason: 'weekday', official: false }],
  ['2003-10-01', { official: false }],
])('%s is what the calendar says', (date, expected) => {
  expect(dayOf(date)).toMatchObject(expected);
});

test('the last days of the last year can still be moved by the next paper', () => {
  expect(dayOf('2026-12-28').official).toBe(true);
  expect(dayOf('2026-12-29').official).toBe(false);
  expect(dayOf('2025-12-31').official).toBe(true);
});

test('one more row makes one more year official', () => {
  const row = { year: 2027, papers: [], holidays: [['元旦', '01-01', '01-03']], makeUp: [] } as const;
  const calendar = officialCalendar([...OFFICIAL_YEARS, row]);
  expect(dayOf('2027-01-01')).toMatchObject({ working: true, official: false });
  expect(dayOf('2027-01-01', calendar)).toMatchObject({ working: false, reason: 'holiday', official: true });
  expect(countWorkingDays('2026-12-28', '2027-01-04', calendar)).toEqual({
    firstCounted: 5,
    firstNotCounted: 4,
    provisional: false,
  });
});

test('each year names the papers that set it, issued in the year before it or in itself', () => {
  for (const { year, papers } of OFFICIAL_YEARS) {
    const [first, ...changes] = papers.map((paper) => Number(/^国(?:办)?发明电〔(\d{4})〕\d+号$/.exec(paper)?.[1]));
    expect([year, first]).toEqual([year, year - 1]);
    for (const issued of changes) expect([year, issued]).toEqual([year, year]);
  }
});

test('the years follow each other, and each holiday has its names', () => {
  expect(OFFICIAL_YEARS.map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
  for (const { zh, en } of Object.values(HOLIDAY_NAMES)) expect(zh.length * en.length).toBeGreaterThan(0);
});

/** Three days that chinese-days leaves out: the paper 国办发明电〔2005〕35号 makes the first a working day, the others are Sundays anyway. */
const NOT_IN_PACKAGE = ['2005-12-31', '2011-06-05', '2012-06-23'];

test('the table has the days of chinese-days and no others', () => {
  const { days } = officialCalendar(OFFICIAL_YEARS);
  const ours = daysBetween('2004-01-01', '2026-12-31').filter(
    ({ reason }) => reason === 'holiday' || reason === 'make-up',
  );
  const theirs = [...Object.keys(chineseDays.holidays), ...Object.keys(chineseDays.workdays), ...NOT_IN_PACKAGE];
  expect(ours.map(({ date }) => date)).toEqual(theirs.sort());
  expect(days.size).toBe(ours.length);
  for (const date of Object.keys(chineseDays.workdays)) expect(dayOf(date).reason, date).toBe('make-up');
});
