import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile } from './calendar-file';
import { noticeEvents } from './notice-events';
import { inventExport, inventWords, NOTICE_URL, wholeText } from './testing/invented-records';

const head = {
  name: '公示簿：公告（杭州, 正在公示）',
  description: '公示不等于任命；时间均为北京时间',
  language: 'zh-Hans',
  source: 'https://register.example/notices.ics?city=330100&state=open',
  url: 'https://register.example/notices?city=330100&state=open',
} as const;
const write = (events: Iterable<CalendarEvent>) => wholeText(calendarFile(head, events));

async function read(events: Iterable<CalendarEvent>) {
  const calendar = new ICAL.Component(ICAL.parse(await write(events)));
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe('a notice on a calendar, as an independent reader sees it', () => {
  it.each(['UTC', 'Asia/Shanghai', 'America/New_York'])('has the right days where the machine is in %s', async (tz) => {
    process.env.TZ = tz;
    const { events } = await read(noticeEvents(inventWords()));
    const days = events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString(), startDate.isDate]);
    // the end is the day after the last one
    expect(days).toEqual([
      ['2025-12-22', '2025-12-30', true],
      ['2025-12-29', '2025-12-30', true],
    ]);
    const alarms = events.map(({ component }) => component.getFirstSubcomponent('valarm'));
    expect(alarms[0]).toBeNull();
    // nine o'clock in Beijing on Friday, the working day before
    expect(String(alarms[1]?.getFirstPropertyValue('trigger'))).toBe('2025-12-26T01:00:00Z');
  });

  it('keeps marks, line ends and Chinese as they were', async () => {
    const summary = '公示期：关于甲,乙;丙\\丁的公示';
    const { events } = await read(
      noticeEvents(
        inventWords(inventExport(), { windowSummary: summary, channels: ['来电：0000-1', '来信：某路1号'] }),
      ),
    );
    expect(events[0]?.summary).toBe(summary);
    expect(events[0]?.description.split('\n')).toContain('来信：某路1号');
    expect(events[0]?.component.getFirstPropertyValue('url')).toBe(NOTICE_URL);
    expect(events[0]?.component.getFirstProperty('categories')?.getValues()).toEqual(['杭州']);
  });

  it('has one category for each city, whatever marks its name holds', async () => {
    const { events } = await read(noticeEvents(inventWords(inventExport(), { cities: ['甲,乙;丙', '杭州'] })));
    expect(events[0]?.component.getFirstProperty('categories')?.getValues()).toEqual(['甲,乙;丙', '杭州']);
  });

  it('is known by the same opaque names for ever, and rises with each change', async () => {
    const first = await read(noticeEvents(inventWords()));
    const changed = inventExport({ revision: 3, updatedAt: '2025-12-24T08:30:05.123Z' });
    const later = await read(noticeEvents(inventWords(changed)));
    expect(later.events.map(({ uid }) => uid)).toEqual(first.events.map(({ uid }) => uid));
    expect(new Set(first.events.map(({ uid }) => uid)).size).toBe(2);
    expect(first.events.every(({ uid }) => /^[0-9a-f-]{36}(-last-day)?$/.test(uid))).toBe(true);
    expect(first.events.map(({ sequence }) => sequence)).toEqual([0, 0]);
    expect(later.events.map(({ sequence }) => sequence)).toEqual([3, 3]);
    const stamps = ['dtstamp', 'last-modified'].map((name) =>
      String(later.events[0]?.component.getFirstPropertyValue(name)),
    );
    expect(stamps).toEqual(['2025-12-24T08:30:05Z', '2025-12-24T08:30:05Z']);
  });

  it('stays there as cancelled, without a reminder, when it was withdrawn', async () => {
    const { events } = await read(noticeEvents(inventWords(inventExport({ withdrawnOn: '2025-12-24', revision: 1 }))));
    expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
      'CANCELLED',
      'CANCELLED',
    ]);
    expect(events.flatMap(({ component }) => component.getAllSubcomponents('valarm'))).toEqual([]);
    const { events: standing } = await read(noticeEvents(inventWords()));
    expect(standing.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
      'CONFIRMED',
      'CONFIRMED',
    ]);
  });

  it('shows the one end that is known, and nothing without a date or with dates that contradict each other', () => {
    const days = (dates: { opens: string | null; closes: string | null }) =>
      noticeEvents(
        inventWords(inventExport({ dates, remindAt: dates.closes === null ? null : '2025-12-26T01:00:00.000Z' })),
      ).map(({ first, last }) => `${first}/${last}`);
    expect(days({ opens: '2025-12-22', closes: null })).toEqual(['2025-12-22/2025-12-22']);
    expect(days({ opens: null, closes: '2025-12-29' })).toEqual(['2025-12-29/2025-12-29', '2025-12-29/2025-12-29']);
    expect(days({ opens: null, closes: null })).toEqual([]);
    expect(days({ opens: '2025-12-29', closes: '2025-12-22' })).toEqual([]);
  });

  it('ends on the first of a month, of a year and of March after a leap day', async () => {
    const ends = async (closes: string) =>
      (
        await read(noticeEvents(inventWords(inventExport({ dates: { opens: closes, closes } }))))
      ).events[0]?.endDate.toString();
    expect(await ends('2025-12-31')).toBe('2026-01-01');
    expect(await ends('2024-02-28')).toBe('2024-02-29');
    expect(await ends('2024-02-29')).toBe('2024-03-01');
  });
});

describe('the calendar', () => {
  it('says what RFC 7986 gives it to say', async () => {
    const { calendar } = await read([]);
    const value = (name: string) => String(calendar.getFirstPropertyValue(name));
    // the reader does not know NAME, and gives its text as it is written
    expect(value('name')).toBe('公示簿：公告（杭州\\, 正在公示）');
    expect(value('description')).toBe(head.description);
    expect(value('source')).toBe(head.source);
    expect(value('url')).toBe(head.url);
    expect(value('refresh-interval')).toBe('PT1H');
    expect([value('version'), value('method'), value('prodid')]).toEqual(['2.0', 'PUBLISH', '-//Gongshi//Gongshi//ZH']);
  });

  it('is written in lines that end in CRLF and have at most 75 octets', async () => {
    const lines = (await write(noticeEvents(inventWords()))).split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.length).toBeGreaterThan(30);
    for (const line of lines) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
  });

  it('has every event with the properties that RFC 5545 asks for, each once', async () => {
    const { events } = await read(noticeEvents(inventWords()));
    for (const { component } of events) {
      for (const name of [
        'uid',
        'dtstamp',
        'dtstart',
        'dtend',
        'summary',
        'sequence',
        'status',
        'last-modified',
        'created',
      ]) {
        expect(component.getAllProperties(name), name).toHaveLength(1);
      }
    }
  });
});
