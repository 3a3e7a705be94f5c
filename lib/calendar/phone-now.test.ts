import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beijingDate } from './beijing-clock';
import { dayOf } from './day-kind';
import { phoneNow } from './phone-now';

const HOURS = '上午8:30—12:00，下午14:00—17:30';
const SAMPLE = { opens: '2025-12-22', closes: '2025-12-29', closesAt: null, workingDays: null };
const beijing = (text: string) => new Date(`${text}+08:00`);

describe('the phone of the sample notice', () => {
  test.each([
    ['in the morning', '2025-12-26T08:30:00', { kind: 'answered', until: 720 }],
    ['at the last second before noon', '2025-12-26T11:59:59', { kind: 'answered', until: 720 }],
    ['at noon', '2025-12-26T12:00:00', { kind: 'again', date: '2025-12-26', from: 840 }],
    ['before the day begins', '2025-12-26T08:29:59', { kind: 'again', date: '2025-12-26', from: 510 }],
    ['at midnight', '2025-12-26T00:00:00', { kind: 'again', date: '2025-12-26', from: 510 }],
    ['after hours on Friday', '2025-12-26T17:30:00', { kind: 'again', date: '2025-12-29', from: 510 }],
    ['on a Sunday', '2025-12-28T10:00:00', { kind: 'again', date: '2025-12-29', from: 510 }],
    ['before the window opens', '2025-12-20T10:00:00', { kind: 'again', date: '2025-12-22', from: 510 }],
    ['after hours on the last day', '2025-12-29T17:30:00', { kind: 'no-more' }],
  ])('%s', (_, now, expected) => {
    expect(phoneNow(HOURS, SAMPLE, beijing(now))).toMatchObject(expected);
  });

  test('is not spoken of once the window is closed', () => {
    expect(phoneNow(HOURS, SAMPLE, beijing('2025-12-30T09:00:00'))).toBeNull();
  });
});

test('a Saturday that is worked in lieu is a day of the phone, unless Monday to Friday is printed', () => {
  const window = { ...SAMPLE, opens: '2026-02-11', closes: '2026-02-24' };
  const saturday = beijing('2026-02-14T09:00:00');
  expect(phoneNow(HOURS, window, saturday)).toMatchObject({ kind: 'answered', until: 720 });
  expect(phoneNow(`工作日${HOURS}`, window, saturday)).toMatchObject({ kind: 'answered' });
  const next = { kind: 'again', date: '2026-02-24', from: 510 };
  expect(phoneNow(`周一至周五${HOURS}`, window, saturday)).toMatchObject(next);
  expect(phoneNow(HOURS, window, beijing('2026-02-17T09:00:00'))).toMatchObject(next);
});

test('the phone ends with the window, at its closing hour', () => {
  const window = { ...SAMPLE, closesAt: '17:00' };
  expect(phoneNow(HOURS, window, beijing('2025-12-29T16:00:00'))).toMatchObject({ kind: 'answered', until: 1020 });
  expect(phoneNow(HOURS, { ...SAMPLE, closesAt: '13:00' }, beijing('2025-12-29T12:30:00'))).toEqual({
    kind: 'no-more',
  });
});

test.each([
  '工作时间',
  '24小时',
  '每天8:30—17:30',
  '周六8:30—12:00',
  '8:30—17:30，节假日除外',
  '12月22日8:30至29日17:30',
])('nothing is said of hours such as %s', (hours) => {
  expect(phoneNow(hours, SAMPLE, beijing('2025-12-26T10:00:00'))).toBeNull();
});

test('nothing is said where the window has no dates', () => {
  const nothing = { opens: null, closes: null, closesAt: null, workingDays: 5 };
  expect(phoneNow(HOURS, nothing, beijing('2025-12-26T10:00:00'))).toBeNull();
});

test('what is said of the phone holds until it changes, and its days are working days', () => {
  const instants = fc.date({
    min: beijing('2026-02-05T00:00:00'),
    max: beijing('2026-03-05T00:00:00'),
    noInvalidDate: true,
  });
  const window = { ...SAMPLE, opens: '2026-02-11', closes: '2026-03-02' };
  fc.assert(
    fc.property(instants, (now) => {
      const said = phoneNow(HOURS, window, now);
      if (said === null || said.kind === 'no-more') return;
      expect(said.changesAt > now).toBe(true);
      expect(phoneNow(HOURS, window, new Date(said.changesAt.getTime() - 1))).toEqual(said);
      expect(phoneNow(HOURS, window, said.changesAt)).not.toEqual(said);
      expect(dayOf(said.kind === 'again' ? said.date : beijingDate(now)).working).toBe(true);
    }),
  );
});
