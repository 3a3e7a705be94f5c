import type { NoticeExport } from '../queries/notice-export';
import type { CellWords, TableColumn } from './nominee-columns';

/** A notice with the address of its page, absolute. */
export interface LocatedNotice {
  readonly notice: NoticeExport;
  readonly noticeUrl: string;
}

type Cell = (row: LocatedNotice, words: CellWords) => string | number | null;
/** Several values of one field, in the printed order. */
const joined = (values: readonly string[]) => values.join('; ');

const VALUES = {
  notice: ({ notice }) => notice.id,
  noticeUrl: ({ noticeUrl }) => noticeUrl,
  noticeKind: ({ notice }, words) => words.noticeKind(notice.kind),
  noticeTitle: ({ notice }) => notice.title,
  noticeNumber: ({ notice }) => notice.number,
  refersTo: ({ notice }) => notice.refersTo,
  issuer: ({ notice }) => notice.issuer,
  region: ({ notice }, words) => words.place(notice.region),
  regionCode: ({ notice }) => notice.region?.code ?? null,
  tier: ({ notice }) => notice.tier,
  signedOn: ({ notice }) => notice.signedOn,
  declaredCount: ({ notice }) => notice.declaredCount,
  nomineeCount: ({ notice }) => notice.nomineeCount,
  cities: ({ notice }, words) => joined(notice.cities.map(words.place)),
  opens: ({ notice }) => notice.window.opens,
  closes: ({ notice }) => notice.window.closes,
  closesAt: ({ notice }) => notice.window.closesAt,
  closesReckoned: ({ notice }, words) => (notice.window.closesInferred === null ? null : words.certainty('inferred')),
  workingDaysFirstCounted: ({ notice }) => notice.window.workingDays?.firstCounted ?? null,
  workingDaysFirstNotCounted: ({ notice }) => notice.window.workingDays?.firstNotCounted ?? null,
  office: ({ notice }) => notice.channels.office,
  address: ({ notice }) => notice.channels.address,
  postcode: ({ notice }) => notice.channels.postcode,
  phones: ({ notice }) => joined(notice.channels.phones),
  sms: ({ notice }) => joined(notice.channels.sms),
  faxes: ({ notice }) => joined(notice.channels.faxes),
  emails: ({ notice }) => joined(notice.channels.emails),
  websites: ({ notice }) => joined(notice.channels.websites),
  hours: ({ notice }) => notice.channels.hours,
  withdrawnOn: ({ notice }) => notice.withdrawnOn,
  revision: ({ notice }) => notice.revision,
  createdAt: ({ notice }) => notice.createdAt,
  updatedAt: ({ notice }) => notice.updatedAt,
  origin: ({ notice }) => notice.origin,
  sha256: ({ notice }) => notice.sha256,
} as const satisfies Record<string, Cell>;

export type NoticeColumnName = keyof typeof VALUES;

/** Columns that hold one reading each, and the name that the record gives it. */
const READ = {
  noticeTitle: 'title',
  noticeNumber: 'number',
  issuer: 'issuer',
  region: 'region',
  tier: 'tier',
  signedOn: 'signedOn',
  declaredCount: 'declaredCount',
  opens: 'opens',
  closes: 'closes',
  closesAt: 'closesAt',
  office: 'office',
  address: 'address',
  postcode: 'postcode',
  hours: 'hours',
} as const satisfies Partial<Record<NoticeColumnName, string>>;

function isColumn(name: string): name is NoticeColumnName {
  return Object.hasOwn(VALUES, name);
}

function isRead(name: string): name is keyof typeof READ {
  return Object.hasOwn(READ, name);
}

/** The columns of the notices' table in their order: the values, then how certain each single field is. */
export const NOTICE_COLUMNS: readonly TableColumn<LocatedNotice, NoticeColumnName>[] = [
  ...Object.keys(VALUES)
    .filter(isColumn)
    .map((name) => ({ name, certainty: false, cell: VALUES[name] })),
  ...Object.keys(READ)
    .filter(isRead)
    .map((name) => ({
      name,
      certainty: true,
      cell: ({ notice }: LocatedNotice, words: CellWords) =>
        words.certainty(notice.certainties[READ[name]] ?? 'absent'),
    })),
];
