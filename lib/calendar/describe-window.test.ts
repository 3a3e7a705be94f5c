import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './iso-date';
import { describeWindow } from './describe-window';
import type { WindowFacts } from './window-state';

const NOTHING: WindowFacts = { opens: null, closes: null, closesAt: null, workingDays: null };
const SAMPLE: WindowFacts = { ...NOTHING, opens: '2025-12-22', closes: '2025-12-29' };
const beijing = (text: string) => new Date(`${text}+08:00`);
const noon = (date: string) => beijing(`${date}T12:00:00`);

describe('the sample window', () => {
  test('is open in its middle, with what is left of it', () => {
    expect(describeWindow(SAMPLE, noon('2025-12-25'))).toMatchObject({
      state: 'open',
      opens: '2025-12-22',
      closes: '2025-12-29',
      closesInferred: null,
      workingDays: { firstCounted: 6, firstNotCounted: 5, provisional: false },
      workingDaysLeft: 3,
      daysLeft: 5,
      daysSinceClose: null,
      statutory: { verdict: 'meets', basis: 'dates', provisional: false },
    });
  });

  test('is explained day by day', () => {
    const { days } = describeWindow(SAMPLE, noon('2025-12-25'));
    expect(days.map(({ date, reason, ordinal, left }) => [date.slice(5), reason, ordinal, left])).toEqual([
      ['12-22', 'weekday', 1, 6],
      ['12-23', 'weekday', 2, 5],
      ['12-24', 'weekday', 3, 4],
      ['12-25', 'weekday', 4, 3],
      ['12-26', 'weekday', 5, 2],
      ['12-27', 'weekend', null, 1],
      ['12-28', 'weekend', null, 1],
      ['12-29', 'weekday', 6, 1],
    ]);
  });

  test.each([
    ['2025-12-20', 'upcoming', 6, 8, null],
    ['2025-12-22', 'open', 6, 8, null],
    ['2025-12-27', 'open', 1, 3, null],
    ['2025-12-29', 'closing-today', 1, 1, null],
    ['2025-12-30', 'closed', 0, 0, 1],
    ['2026-01-05', 'closed', 0, 0, 4],
  ])('on %s is %s', (date, state, workingDaysLeft, daysLeft, daysSinceClose) => {
    expect(describeWindow(SAMPLE, noon(date))).toMatchObject({ state, workingDaysLeft, daysLeft, daysSinceClose });
  });

  test('has nothing left after its closing hour', () => {
    const view = describeWindow({ ...SAMPLE, closesAt: '17:30' }, beijing('2025-12-29T17:30:00'));
    expect(view).toMatchObject({ state: 'closed', closesAt: '17:30', workingDaysLeft: 0, daysSinceClose: 0 });
  });
});

test('a length is reckoned from the day after the opening, the other way stands beside it', () => {
  const view = describeWindow({ ...NOTHING, opens: '2026-02-11', workingDays: 5 }, noon('2026-02-12'));
  expect(view.closes).toBe('2026-02-25');
  expect(view.closesInferred).toEqual({
    code: 'from-length',
    workingDays: 5,
    firstCounted: '2026-02-24',
    firstNotCounted: '2026-02-25',
    provisional: false,
  });
  expect(view.statutory).toMatchObject({ verdict: 'meets', basis: 'length' });
});

test('a printed closing day is never replaced by a length that contradicts it', () => {
  const view = describeWindow({ ...SAMPLE, workingDays: 10 }, noon('2025-12-25'));
  expect(view).toMatchObject({ closes: '2025-12-29', closesInferred: null, statutory: { basis: 'dates' } });
});

test('each day is counted by both conventions, and the papers of its years are named', () => {
  const sample = describeWindow(SAMPLE, noon('2025-12-25'));
  expect(sample.days.map(({ ordinalAfterFirst }) => ordinalAfterFirst)).toEqual([null, 1, 2, 3, 4, null, null, 5]);
  expect(sample.papers).toEqual(['国办发明电〔2024〕12号']);
  const fromSunday = describeWindow({ ...NOTHING, opens: '2025-12-28', closes: '2026-01-04' }, noon('2025-12-29'));
  expect(fromSunday.days.map(({ ordinal, ordinalAfterFirst }) => [ordinal, ordinalAfterFirst])).toEqual([
    [null, null],
    [1, 1],
    [2, 2],
    [3, 3],
    [null, null],
    [null, null],
    [null, null],
    [4, 4],
  ]);
  expect(fromSunday.papers).toEqual(['国办发明电〔2024〕12号', '国办发明电〔2025〕7号']);
});

test('the last place in each count is the whole count', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 40 }), (offset, length) => {
      const opens = addDays('2020-01-01', offset);
      const { days, workingDays } = describeWindow({ ...NOTHING, opens, closes: addDays(opens, length) }, noon(opens));
      expect(Math.max(0, ...days.map(({ ordinal }) => ordinal ?? 0))).toBe(workingDays?.firstCounted);
      expect(Math.max(0, ...days.map(({ ordinalAfterFirst }) => ordinalAfterFirst ?? 0))).toBe(
        workingDays?.firstNotCounted,
      );
    }),
  );
});

test.each([
  [6, true],
  [5, true],
  [7, false],
  [4, false],
])('a stated length of %i working days beside both dates agrees with the count: %s', (workingDays, agrees) => {
  expect(describeWindow({ ...SAMPLE, workingDays }, noon('2025-12-25')).statedLength).toEqual({ workingDays, agrees });
});

test('a length from which the closing day is computed is not laid beside it', () => {
  const { statedLength } = describeWindow({ ...NOTHING, opens: '2025-12-22', workingDays: 5 }, noon('2025-12-25'));
  expect(statedLength).toBeNull();
  expect(describeWindow(SAMPLE, noon('2025-12-25')).statedLength).toBeNull();
});

test.each([
  ['2025-12-22', '2025-12-29', 'meets'],
  ['2015-11-23', '2015-11-27', 'depends'],
  ['2026-02-11', '2026-02-24', 'depends'],
  ['2025-12-22', '2025-12-25', 'short'],
])('%s to %s: %s', (opens, closes, verdict) => {
  const { statutory } = describeWindow({ ...NOTHING, opens, closes }, noon('2026-03-01'));
  expect(statutory).toMatchObject({ verdict, basis: 'dates', rule: { minimum: 5, text: '公示期不少于五个工作日' } });
});

test.each<[string, Partial<WindowFacts>, string, string]>([
  ['a length of five working days', { workingDays: 5 }, 'meets', 'length'],
  ['a length of three working days', { opens: '2025-12-22', workingDays: 3 }, 'short', 'length'],
  ['a deadline alone', { closes: '2025-12-29' }, 'cannot-tell', 'no-opening'],
  ['an opening alone', { opens: '2025-12-22' }, 'cannot-tell', 'no-closing'],
  ['no date', {}, 'cannot-tell', 'no-dates'],
  ['a contradiction', { opens: '2025-12-29', closes: '2025-12-22' }, 'cannot-tell', 'contradiction'],
  ['a window older than the rule', { opens: '2012-05-07', closes: '2012-05-09' }, 'cannot-tell', 'before-rule'],
])('%s', (_, facts, verdict, basis) => {
  expect(describeWindow({ ...NOTHING, ...facts }, noon('2025-12-25')).statutory).toMatchObject({ verdict, basis });
});

test('the edition of the rule is that of the opening day', () => {
  const editionOf = (opens: string) =>
    describeWindow({ ...NOTHING, opens, closes: addDays(opens, 9) }, noon('2025-12-25')).statutory.rule?.edition;
  expect(['2014-01-13', '2014-01-14', '2019-03-02', '2019-03-03'].map(editionOf)).toEqual([
    undefined,
    2014,
    2014,
    2019,
  ]);
});

test('a year without an official calendar makes every count of it provisional', () => {
  const view = describeWindow({ ...NOTHING, opens: '2027-03-01', closes: '2027-03-08' }, noon('2027-03-02'));
  expect(view).toMatchObject({
    workingDays: { firstCounted: 6, provisional: true },
    statutory: { verdict: 'meets', provisional: true },
  });
  expect(view.days.every(({ official }) => !official)).toBe(true);
});

test('a window of several years is counted but not listed day by day', () => {
  const view = describeWindow({ ...NOTHING, opens: '2015-01-05', closes: '2025-01-05' }, noon('2025-12-25'));
  expect(view.days).toEqual([]);
  expect(view.workingDays?.firstCounted).toBeGreaterThan(2400);
});

test('what is left falls by one with every working day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 20 }), (offset, length) => {
      const opens = addDays('2024-12-01', offset);
      const window = { ...NOTHING, opens, closes: addDays(opens, length) };
      for (const { date, left } of describeWindow(window, noon('2024-01-01')).days) {
        expect(describeWindow(window, noon(date)).workingDaysLeft).toBe(left);
      }
    }),
    { numRuns: 50 },
  );
});
