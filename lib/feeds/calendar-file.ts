import { escapeText, foldLine, textLine } from './content-line';

/** A day or several in a calendar. */
export interface CalendarEvent {
  /** opaque, and the same for ever */
  readonly uid: string;
  /** first and last day, both included, YYYY-MM-DD in Beijing */
  readonly first: string;
  readonly last: string;
  readonly summary: string;
  /** lines */
  readonly description: string;
  readonly url: string;
  readonly categories: readonly string[];
  /** rises with each change, and `changedAt` with it: an instant, ISO 8601 in UTC */
  readonly sequence: number;
  readonly changedAt: string;
  readonly createdAt: string;
  readonly cancelled: boolean;
  /** an instant, ISO 8601 in UTC, and the words of the reminder; null for none */
  readonly alarm: { readonly at: string; readonly words: string } | null;
}

export interface CalendarHead {
  readonly name: string;
  readonly description: string;
  readonly language: 'zh-Hans' | 'en';
  /** the calendar's own address and that of the page it belongs to, absolute */
  readonly source: string;
  readonly url: string;
}

/**
 * A calendar to subscribe to, piece by piece. An event's last day is printed as RFC 5545 counts: the day after, which is no
 * longer part of it. A program asks again every hour.
 * Source: RFC 5545, RFC 7986 (NAME, DESCRIPTION, URL, SOURCE, REFRESH-INTERVAL). Example: see the tests.
 */
export async function* calendarFile(
  head: CalendarHead,
  events: AsyncIterable<CalendarEvent> | Iterable<CalendarEvent>,
): AsyncGenerator<string> {
  yield headLines(head);
  for await (const event of events) yield eventLines(event);
  yield foldLine('END:VCALENDAR');
}

function headLines({ name, description, language, source, url }: CalendarHead): string {
  return [
    foldLine('BEGIN:VCALENDAR'),
    foldLine('VERSION:2.0'),
    foldLine(`PRODID:-//Gongshi//Gongshi//${language === 'en' ? 'EN' : 'ZH'}`),
    foldLine('CALSCALE:GREGORIAN'),
    foldLine('METHOD:PUBLISH'),
    foldLine(`NAME;LANGUAGE=${language}:${escapeText(name)}`),
    // what calendars that are older than RFC 7986 read
    textLine('X-WR-CALNAME', name),
    foldLine(`DESCRIPTION;LANGUAGE=${language}:${escapeText(description)}`),
    foldLine('REFRESH-INTERVAL;VALUE=DURATION:PT1H'),
    foldLine('X-PUBLISHED-TTL:PT1H'),
    foldLine(`SOURCE;VALUE=URI:${source}`),
    foldLine(`URL:${url}`),
  ].join('');
}

function eventLines(event: CalendarEvent): string {
  const { uid, first, last, summary, description, url, categories, sequence, changedAt, createdAt, cancelled } = event;
  const changed = utcTime(changedAt);
  return [
    foldLine('BEGIN:VEVENT'),
    foldLine(`UID:${uid}`),
    foldLine(`DTSTAMP:${changed}`),
    foldLine(`CREATED:${utcTime(createdAt)}`),
    foldLine(`LAST-MODIFIED:${changed}`),
    foldLine(`SEQUENCE:${sequence}`),
    foldLine(`DTSTART;VALUE=DATE:${compact(first)}`),
    foldLine(`DTEND;VALUE=DATE:${compact(dayAfter(last))}`),
    foldLine(`STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`),
    foldLine('TRANSP:TRANSPARENT'),
    textLine('SUMMARY', summary),
    textLine('DESCRIPTION', description),
    foldLine(`URL:${url}`),
    categories.length === 0 ? '' : foldLine(`CATEGORIES:${categories.map(escapeText).join(',')}`),
    alarmLines(event),
    foldLine('END:VEVENT'),
  ].join('');
}

function alarmLines({ alarm, cancelled }: CalendarEvent): string {
  if (alarm === null || cancelled) return '';
  return [
    foldLine('BEGIN:VALARM'),
    foldLine('ACTION:DISPLAY'),
    foldLine(`TRIGGER;VALUE=DATE-TIME:${utcTime(alarm.at)}`),
    textLine('DESCRIPTION', alarm.words),
    foldLine('END:VALARM'),
  ].join('');
}

/** 2025-12-29 → 20251229 */
function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** Reckoned in UTC from end to end, so that no machine's zone has a say. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** 2025-12-26T01:00:00.000Z → 20251226T010000Z */
function utcTime(instant: string): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
}
