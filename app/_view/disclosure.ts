import type { NoticeField } from '@/lib/queries/notice-readings';
import type { FieldReading } from '@/lib/queries/field-reading';
import { NOMINEE_FIELDS, type NomineeField } from '@/lib/notice/nominee';

type Certainty = FieldReading['certainty'];

/** One item that a notice may print of itself, and whether it does. */
interface OwnItem {
  readonly field: NoticeField | 'phones' | 'address' | 'hours';
  readonly certainty: Certainty;
}

/** One item of nominees: of how many it is printed, and of how many it is only inferred. */
interface PeopleItem {
  readonly field: NomineeField;
  readonly stated: number;
  readonly inferred: number;
}

export interface Disclosure {
  readonly own: readonly OwnItem[];
  readonly people: readonly PeopleItem[];
}

/** What notices commonly print of themselves. */
const OWN = [
  'issuer',
  'signedOn',
  'number',
  'declaredCount',
  'window.opens',
  'window.closes',
  'window.closesAt',
  'window.workingDays',
] as const satisfies readonly NoticeField[];

/** A former name belongs to few, the city of a post is ours. */
const NOT_COMMON: ReadonlySet<NomineeField> = new Set(['formerName', 'city', 'proposedCity']);
/** What notices commonly print of a nominee. */
const PEOPLE = NOMINEE_FIELDS.filter((field) => !NOT_COMMON.has(field));

interface Disclosing {
  readonly readings: Readonly<Record<NoticeField, Pick<FieldReading, 'certainty'>>>;
  readonly channels: {
    readonly phones: readonly unknown[];
    readonly address: Pick<FieldReading, 'certainty'>;
    readonly hours: Pick<FieldReading, 'certainty'>;
  };
  readonly nominees: readonly {
    readonly readings: Readonly<Record<NomineeField, Pick<FieldReading, 'certainty'>>>;
  }[];
}

/**
 * Which of the usual items a notice prints, and of how many of its nominees.
 * Example: for a notice that prints the birth of each of its twelve, `people` holds `{ field: 'birth', stated: 12, inferred: 0 }`.
 */
export function disclosureOf({ readings, channels, nominees }: Disclosing): Disclosure {
  const count = (field: NomineeField, wanted: Certainty) =>
    nominees.filter((nominee) => nominee.readings[field].certainty === wanted).length;
  return {
    own: [
      ...OWN.map((field) => ({ field, certainty: readings[field].certainty })),
      { field: 'phones', certainty: channels.phones.length > 0 ? 'stated' : 'absent' },
      { field: 'address', certainty: channels.address.certainty },
      { field: 'hours', certainty: channels.hours.certainty },
    ],
    people: PEOPLE.map((field) => ({ field, stated: count(field, 'stated'), inferred: count(field, 'inferred') })),
  };
}
