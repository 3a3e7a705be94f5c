import { NOMINEE_FIELDS, type NomineeField } from '../notice/nominee';
import type { NomineeExport } from '../queries/nominee-export';
import type { Certainty } from '../queries/notice-export';
import type { PlaceLabel } from '../queries/place-label';

/** A nominee with the addresses of its pages, absolute. */
export interface LocatedNominee {
  readonly nominee: NomineeExport;
  readonly noticeUrl: string;
  readonly personUrl: string | null;
}

/** How one language words what is not printed in a notice. */
export interface CellWords {
  readonly place: (place: PlaceLabel | null) => string;
  readonly certainty: (certainty: Certainty) => string;
  readonly postKind: (kind: string | null) => string;
  readonly noticeKind: (kind: string) => string;
}

type Cell = (row: LocatedNominee, words: CellWords) => string | number | null;
const field =
  (name: NomineeField): Cell =>
  ({ nominee }) =>
    nominee.fields[name].value;

/** The columns of the nominees' table before those that say how certain each field is. */
const VALUES = {
  id: ({ nominee }) => nominee.id,
  person: ({ nominee }) => nominee.personId,
  personUrl: ({ personUrl }) => personUrl,
  ordinal: ({ nominee }) => nominee.ordinal,
  name: field('name'),
  pinyin: ({ nominee }) => nominee.pinyin,
  formerName: field('formerName'),
  gender: field('gender'),
  ethnicity: field('ethnicity'),
  birth: field('birth'),
  nativePlace: field('nativePlace'),
  birthplace: field('birthplace'),
  education: field('education'),
  degree: field('degree'),
  politicalStatus: field('politicalStatus'),
  partyJoined: field('partyJoined'),
  workStarted: field('workStarted'),
  currentPost: field('currentPost'),
  city: ({ nominee }, words) => words.place(nominee.city),
  cityCode: field('city'),
  province: ({ nominee }, words) => words.place(nominee.province),
  provinceCode: ({ nominee }) => nominee.province?.code ?? null,
  proposal: field('proposal'),
  proposedPost: field('proposedPost'),
  proposedKind: ({ nominee }, words) => words.postKind(nominee.proposedKind),
  proposedCity: ({ nominee }, words) => words.place(nominee.proposedCity),
  proposedCityCode: field('proposedCity'),
  notice: ({ nominee }) => nominee.notice.id,
  noticeUrl: ({ noticeUrl }) => noticeUrl,
  noticeKind: ({ nominee }, words) => words.noticeKind(nominee.notice.kind),
  noticeTitle: ({ nominee }) => nominee.notice.title,
  noticeNumber: ({ nominee }) => nominee.notice.number,
  issuer: ({ nominee }) => nominee.notice.issuer,
  signedOn: ({ nominee }) => nominee.notice.signedOn,
  opens: ({ nominee }) => nominee.notice.opens,
  closes: ({ nominee }) => nominee.notice.closes,
  closesAt: ({ nominee }) => nominee.notice.closesAt,
  closesReckoned: ({ nominee }, words) => (nominee.notice.closesInferred ? words.certainty('inferred') : null),
  workingDaysFirstCounted: ({ nominee }) => nominee.notice.workingDays?.firstCounted ?? null,
  workingDaysFirstNotCounted: ({ nominee }) => nominee.notice.workingDays?.firstNotCounted ?? null,
  withdrawnOn: ({ nominee }) => nominee.notice.withdrawnOn,
  updatedAt: ({ nominee }) => nominee.notice.updatedAt,
} as const satisfies Record<string, Cell>;

export type NomineeColumnName = keyof typeof VALUES;

/** A column of a table: its name in every language, whether it says how certain another is, and its cell. */
export interface TableColumn<Row, Name extends string> {
  readonly name: Name;
  /** true for the column that says how certain the column `name` is */
  readonly certainty: boolean;
  readonly cell: (row: Row, words: CellWords) => string | number | null;
}

function isColumn(name: string): name is NomineeColumnName {
  return Object.hasOwn(VALUES, name);
}

/** The columns of the nominees' table in their order: the values, then for each field of the record how certain it is. */
export const NOMINEE_COLUMNS: readonly TableColumn<LocatedNominee, NomineeColumnName>[] = [
  ...Object.keys(VALUES)
    .filter(isColumn)
    .map((name) => ({ name, certainty: false, cell: VALUES[name] })),
  ...NOMINEE_FIELDS.map((name) => ({
    name,
    certainty: true,
    cell: ({ nominee }: LocatedNominee, words: CellWords) => words.certainty(nominee.fields[name].certainty),
  })),
];
