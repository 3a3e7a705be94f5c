import { atomFeed } from '@/lib/feeds/atom-feed';
import { calendarFile, type CalendarEvent } from '@/lib/feeds/calendar-file';
import { CODEBOOK_COLUMNS } from '@/lib/feeds/codebook';
import { csvFile } from '@/lib/feeds/csv-file';
import type { FeedEntry } from '@/lib/feeds/feed-entry';
import { moneyLines } from '@/lib/feeds/follow-the-money';
import { jsonFeed } from '@/lib/feeds/json-feed';
import { jsonLines } from '@/lib/feeds/json-lines';
import { type LocatedNominee, NOMINEE_COLUMNS } from '@/lib/feeds/nominee-columns';
import { NOTICE_COLUMNS, type LocatedNotice } from '@/lib/feeds/notice-columns';
import { noticeEntry } from '@/lib/feeds/notice-entry';
import { noticeEvents } from '@/lib/feeds/notice-events';
import { noticeHappenings } from '@/lib/feeds/notice-happenings';
import { popoloDocument } from '@/lib/feeds/popolo';
import { jsonDocument, nomineeRecord, noticeRecord } from '@/lib/feeds/records';
import type { WordedNotice } from '@/lib/feeds/worded-notice';
import { allNotices, calendarNotices, latestNotices, recentNotices } from '@/lib/queries/feed-notices';
import { type NomineeExportOrder, streamNominees } from '@/lib/queries/nominee-export';
import type { NoticeExport } from '@/lib/queries/notice-export';

import type { Ending } from './endings';
import { calendarHead, feedHead } from './export-heads';
import { type ExportRequest, siteUrl } from './export-request';
import { codebookOf, wordedColumns } from './table-words';
import { translator } from './translators';
import { wordNotice } from './word-notice';

type Body = AsyncGenerator<string>;

const CALENDAR = 'text/calendar; charset=utf-8';
const ATOM = 'application/atom+xml; charset=utf-8';
const JSON_FEED = 'application/feed+json; charset=utf-8';
const CSV = 'text/csv; charset=utf-8; header=present';
const LINES = 'application/x-ndjson; charset=utf-8';
const JSON_TEXT = 'application/json; charset=utf-8';

/** Each format: its media type, and its text piece by piece. */
const FORMATS: Readonly<Record<Ending, { readonly type: string; readonly body: (asked: ExportRequest) => Body }>> = {
  ics: { type: CALENDAR, body: (asked) => calendarFile(calendarHead(asked), events(asked)) },
  atom: { type: ATOM, body: (asked) => whole(notices(asked), (entries) => atomFeed(feedHead(asked), entries)) },
  'feed.json': {
    type: JSON_FEED,
    body: (asked) => whole(notices(asked), (entries) => jsonFeed(feedHead(asked), entries)),
  },
  'events.atom': { type: ATOM, body: (asked) => whole(news(asked), (entries) => atomFeed(feedHead(asked), entries)) },
  'events.json': {
    type: JSON_FEED,
    body: (asked) => whole(news(asked), (entries) => jsonFeed(feedHead(asked), entries)),
  },
  csv: { type: CSV, body: table },
  'codebook.csv': { type: CSV, body: codebook },
  jsonl: { type: LINES, body: lines },
  json: { type: JSON_TEXT, body: record },
  'ftm.jsonl': { type: LINES, body: (asked) => moneyLines(nominees(asked, 'person')) },
  'popolo.json': { type: JSON_TEXT, body: (asked) => popoloDocument(() => nominees(asked, 'person')) },
};

/** The media type of a format. */
export function mediaType(ending: Ending): string {
  return FORMATS[ending].type;
}

/** A page in one of its formats, piece by piece. Nothing is asked of the database before the first piece is. */
export function exportBody(asked: ExportRequest): Body {
  return FORMATS[asked.ending].body(asked);
}

async function* whole(entries: AsyncIterable<FeedEntry>, write: (entries: FeedEntry[]) => string): Body {
  const read: FeedEntry[] = [];
  for await (const entry of entries) read.push(entry);
  yield write(read);
}

async function* events(asked: ExportRequest): AsyncGenerator<CalendarEvent> {
  for await (const worded of wordAll(asked, calendarNotices(asked.selection, asked.now))) yield* noticeEvents(worded);
}

async function* notices(asked: ExportRequest): AsyncGenerator<FeedEntry> {
  for await (const worded of wordAll(asked, latestNotices(asked.selection, asked.now))) yield noticeEntry(worded);
}

const MOST_NEWS = 100;

async function* news(asked: ExportRequest): AsyncGenerator<FeedEntry> {
  const t = translator(asked.locale, 'feeds');
  const happened: FeedEntry[] = [];
  for await (const worded of wordAll(asked, recentNotices(asked.selection, asked.now))) {
    happened.push(...noticeHappenings(worded, (what) => t(`happenings.${what}`), asked.now));
  }
  happened.sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  yield* happened.slice(0, MOST_NEWS);
}

async function* wordAll(asked: ExportRequest, all: AsyncIterable<NoticeExport>): AsyncGenerator<WordedNotice> {
  for await (const notice of all) yield wordNotice(notice, siteUrl(asked, `/notices/${notice.id}`), asked.locale);
}

async function* nominees(asked: ExportRequest, order: NomineeExportOrder): AsyncGenerator<LocatedNominee> {
  for await (const nominee of streamNominees(asked.selection, order, asked.now)) {
    const { personId, notice } = nominee;
    const personUrl = personId === null ? null : siteUrl(asked, `/persons/${personId}`);
    yield { nominee, noticeUrl: siteUrl(asked, `/notices/${notice.id}`), personUrl };
  }
}

async function* located(asked: ExportRequest): AsyncGenerator<LocatedNotice> {
  for await (const notice of allNotices(asked.selection, asked.now)) {
    yield { notice, noticeUrl: siteUrl(asked, `/notices/${notice.id}`) };
  }
}

/** Of the page of notices a row is a notice, of every other a nominee. */
function table(asked: ExportRequest): Body {
  if (asked.page.kind === 'notices') return csvFile(wordedColumns(NOTICE_COLUMNS, asked.locale), located(asked));
  return csvFile(wordedColumns(NOMINEE_COLUMNS, asked.locale), nominees(asked, 'listed'));
}

function codebook({ page }: ExportRequest): Body {
  return csvFile(CODEBOOK_COLUMNS, page.kind === 'notices' ? codebookOf(NOTICE_COLUMNS) : codebookOf(NOMINEE_COLUMNS));
}

function lines(asked: ExportRequest): Body {
  if (asked.page.kind === 'notices') return jsonLines(mapped(located(asked), noticeRecord));
  return jsonLines(mapped(nominees(asked, 'listed'), nomineeRecord));
}

async function* mapped<T, U>(items: AsyncIterable<T>, map: (item: T) => U): AsyncGenerator<U> {
  for await (const item of items) yield map(item);
}

/** A notice with its nominees; a person with all records. */
async function* record(asked: ExportRequest): Body {
  const records = mapped(nominees(asked, 'listed'), nomineeRecord);
  const head = asked.page.kind === 'notice' ? { notice: await firstNotice(asked) } : { person: asked.page.id };
  yield* jsonDocument(head, 'nominees', records);
}

async function firstNotice(asked: ExportRequest) {
  for await (const notice of located(asked)) return noticeRecord(notice);
  return null;
}
