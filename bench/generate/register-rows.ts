import { createHash } from 'node:crypto';
import { resolveWindow } from '../../lib/calendar/resolve-window';
import { toDateColumn } from '../../lib/db/dates';
import { nomineeColumns, postRows, type PlaceOf } from '../../lib/db/nominee-columns';
import { noticeColumns } from '../../lib/db/notice-columns';
import { OWN_RECORD } from '../../lib/db/person-basis';
import { contentKey } from '../../lib/ingest/content-key';
import type { Notice } from '../../lib/notice/notice';
import { valueOf } from '../../lib/notice/reading';
import { PARSER_VERSION } from '../../lib/parse/parser-version';
import { citiesOf, divisionOf, provinces } from '../../lib/places/divisions';
import type { CopyRow } from './copy-text';
import type { InventedRecord } from './invent-register';

/** The tables in the order in which they can be filled. */
export const TABLES = [
  'Place',
  'Document',
  'Notice',
  'NoticeCopy',
  'Nominee',
  'Post',
  'Person',
  'PersonLink',
  'Diagnostic',
  'Change',
] as const;
export type Table = (typeof TABLES)[number];
type Rows = Readonly<Partial<Record<Table, readonly CopyRow[]>>>;

const TO_PLACE: PlaceOf = (code) => {
  const division = code === null ? null : divisionOf(code);
  if (division === null) return null;
  const { name, level, provinceCode, cityCode } = division;
  return { code: division.code, name, level, provinceCode, cityCode };
};

/** All provinces and cities, which is more than any notice names. */
export function placeRows(): CopyRow[] {
  const codes = provinces().flatMap(({ code }) => [code, ...citiesOf(code).map((city) => city.code)]);
  return [...new Set(codes)].flatMap((code) => TO_PLACE(code) ?? []).map((place) => ({ ...place }));
}

/** The rows that the intake of an invented notice would leave behind; the columns are made by the same functions. */
export function rowsOf(record: InventedRecord): Rows {
  const { index, text, notice, signedOn, withdrawnOn } = record;
  const at = new Date(`${signedOn}T04:00:00Z`);
  const id = (what: string) => seededId(at, `${index} ${what}`);
  const [documentId, noticeId] = [id('document'), id('notice')];
  const nominees = notice.nominees.map((nominee, nth) => ({ nominee, nth, id: id(`nominee ${nth}`) }));
  const persons = nominees.map(({ nth, id: nomineeId }) => ({ nomineeId, personId: id(`person ${nth}`), nth }));
  return {
    Document: [documentRow(documentId, index, text, at)],
    Notice: [{ ...noticeRow(notice, noticeId, at), documentId, withdrawnOn: toDateColumn(withdrawnOn) }],
    NoticeCopy: [{ id: id('copy'), noticeId, documentId, start: notice.span.start, end: notice.span.end, foundAt: at }],
    Nominee: nominees.map(({ nominee, nth, id: nomineeId }) => ({
      id: nomineeId,
      noticeId,
      ...nomineeColumns(notice, nominee, nth + 1, TO_PLACE),
      retiredAt: null,
    })),
    Post: nominees.flatMap(({ nominee, nth, id: nomineeId }) =>
      postRows(nomineeId, nominee).map((post, entry) => ({ id: id(`post ${nth} ${entry}`), ...post })),
    ),
    Person: persons.map(({ personId }) => ({ id: personId, createdAt: at })),
    PersonLink: persons.map(({ nomineeId, personId, nth }) => linkRow(id(`link ${nth}`), nomineeId, personId, at)),
    Diagnostic: diagnosticRows(notice, noticeId, id),
    Change: [
      changeRow('notice', noticeId, at),
      ...nominees.map((nominee) => changeRow('nominee', nominee.id, at)),
      ...persons.map(({ personId }) => changeRow('person', personId, at)),
    ],
  };
}

function documentRow(id: string, index: number, text: string, at: Date): CopyRow {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).update(String(index)).digest('hex');
  const origin = `https://example.org/notices/${index}.txt`;
  const [parserVersion, mediaType] = [PARSER_VERSION, 'text/plain'];
  return { id, sha256, mediaType, bytes, text, origin, retrievedAt: at, parserVersion, parsedAt: at };
}

function noticeRow(notice: Notice, id: string, at: Date): CopyRow {
  const { opens, closes, closesAt, workingDays } = notice.window;
  const window = {
    opens: valueOf(opens),
    closes: valueOf(closes),
    closesAt: valueOf(closesAt),
    workingDays: valueOf(workingDays),
  };
  const columns = noticeColumns({ notice, contentKey: contentKey(notice), lastDay: resolveWindow(window).closes });
  const history = { createdAt: at, revision: 0, updatedAt: at, retiredAt: null };
  return { id, ...columns, refersToId: null, parserVersion: PARSER_VERSION, ...history };
}

function linkRow(id: string, nomineeId: string, personId: string, judgedAt: Date): CopyRow {
  return { id, nomineeId, personId, basis: OWN_RECORD, judgedAt, undoneAt: null, undoneReason: null };
}

function diagnosticRows({ diagnostics }: Notice, noticeId: string, id: (what: string) => string): CopyRow[] {
  return diagnostics.map(({ code, detail, span: { start, end } }, nth) => ({
    ...{ id: id(`diagnostic ${nth}`), noticeId, nomineeId: null, ordinal: nth + 1 },
    ...{ code, field: null, detail, start, end },
  }));
}

function changeRow(kind: string, recordId: string, at: Date): CopyRow {
  return { at, kind, recordId, action: 'added' };
}

/** A UUID of version 7 that is the same in every run. */
function seededId(at: Date, what: string): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  const chance = createHash('md5').update(what).digest('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(0, 3)}-8${chance.slice(3, 6)}-${chance.slice(6, 18)}`;
}
