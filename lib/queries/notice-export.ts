import { z } from 'zod';
import { instantInBeijing } from '../calendar/beijing-clock';
import { workingDayBefore } from '../calendar/working-days';
import { sql, type Sql } from '../db/sql';
import { streamRows } from '../db/stream-rows';
import { placeLabel, placeLabelOrNull, type PlaceLabel } from './place-label';
import { type Selection, noticesSelected } from './selection';
import { describeWindow } from '../calendar/describe-window';
import type { WindowView } from './window-view';

/** How certain a value is; `absent` where the notice does not say. */
export type Certainty = 'stated' | 'inferred' | 'absent';

/** A notice as feeds and downloads give it: the values that its page shows, without the marks. */
export interface NoticeExport {
  readonly id: string;
  /** notice · correction · supplement · withdrawal */
  readonly kind: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly region: PlaceLabel | null;
  readonly tier: string | null;
  readonly signedOn: string | null;
  /** what the notice says; `nomineeCount` is what was read */
  readonly declaredCount: number | null;
  readonly nomineeCount: number;
  /** where the nominees' current posts sit */
  readonly cities: readonly PlaceLabel[];
  readonly window: WindowView;
  /** when a calendar reminds of the last day: nine o'clock in Beijing on the working day before it, ISO 8601 in UTC */
  readonly remindAt: string | null;
  readonly channels: ExportedChannels;
  /** of the fields that are inferred or stated, by their names in the record */
  readonly certainties: Readonly<Record<string, Certainty>>;
  /** how often what it says has changed since it was first read, and when it last did: instants, ISO 8601 in UTC */
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** the day on which it was taken back */
  readonly withdrawnOn: string | null;
  /** what a correction, supplement or withdrawal says of the notice it speaks of */
  readonly refersTo: string | null;
  /** where the source was found: a web address, or a file's name */
  readonly origin: string;
  readonly sha256: string;
}

/** How to comment, as printed. */
interface ExportedChannels {
  readonly office: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly phones: readonly string[];
  readonly sms: readonly string[];
  readonly faxes: readonly string[];
  readonly emails: readonly string[];
  readonly websites: readonly string[];
  readonly hours: string | null;
}

const text = z.string().nullable();
const texts = z.array(z.string());
const row = z.object({
  id: z.string(),
  kind: z.string(),
  title: text,
  number: text,
  issuer: text,
  regionCode: text,
  tier: text,
  signedOn: text,
  declaredCount: z.number().nullable(),
  nomineeCount: z.number(),
  cityCodes: texts,
  opens: text,
  closes: text,
  closesAt: text,
  workingDays: z.number().nullable(),
  office: text,
  address: text,
  postcode: text,
  phones: texts,
  sms: texts,
  faxes: texts,
  emails: texts,
  websites: texts,
  hours: text,
  readings: z.record(
    z.string(),
    z.union([z.object({ certainty: z.enum(['stated', 'inferred', 'absent']) }), z.array(z.unknown())]),
  ),
  revision: z.number(),
  createdAt: z.date(),
  updatedAt: z.date(),
  withdrawnOn: text,
  refersTo: text,
  origin: z.string(),
  sha256: z.string(),
});
type Row = z.infer<typeof row>;

/** Which notices, in which order, how many at most. */
interface NoticeQuestion {
  readonly selection: Selection;
  /** a further condition over the row `n` of "Notice" */
  readonly and?: Sql;
  readonly orderBy: Sql;
  readonly limit?: number;
}

/** The notices of a selection through a cursor: one statement, flat memory. Retired ones are never among them. */
export async function* streamNotices(question: NoticeQuestion, now: Date): AsyncGenerator<NoticeExport> {
  for await (const batch of streamRows(row, statement(question, now))) {
    for (const read of batch) yield toExport(read, now);
  }
}

function statement({ selection, and, orderBy, limit }: NoticeQuestion, now: Date): Sql {
  const atMost = limit === undefined ? sql`` : sql`LIMIT ${limit}`;
  return sql`SELECT n."id"::text, n."kind", n."title", n."number", n."issuer", n."regionCode", n."tier", n."signedOn"::text,
      n."declaredCount", c."nomineeCount", c."cityCodes", n."opens"::text, n."closes"::text, n."closesAt", n."workingDays",
      n."office", n."address", n."postcode", n."phones", n."sms", n."faxes", n."emails", n."websites", n."hours",
      n."readings", n."revision", n."createdAt", n."updatedAt", n."withdrawnOn"::text, n."refersTo", d."origin", d."sha256"
    FROM "Notice" n JOIN "Document" d ON d."id" = n."documentId" CROSS JOIN LATERAL (
      SELECT count(*)::int AS "nomineeCount",
        coalesce(array_agg(DISTINCT m."cityCode"::text) FILTER (WHERE m."cityCode" IS NOT NULL), '{}') AS "cityCodes"
      FROM "Nominee" m WHERE m."noticeId" = n."id" AND m."retiredAt" IS NULL) c
    WHERE n."retiredAt" IS NULL AND (${noticesSelected(selection, now)}) AND (${and ?? sql`TRUE`})
    ORDER BY ${orderBy} ${atMost}`;
}

function toExport(read: Row, now: Date): NoticeExport {
  const { regionCode, cityCodes, opens, closes, closesAt, workingDays, readings, ...rest } = read;
  const { office, address, postcode, phones, sms, faxes, emails, websites, hours, ...head } = rest;
  const window = describeWindow({ opens, closes, closesAt, withdrawnOn: read.withdrawnOn, workingDays }, now);
  return {
    ...head,
    region: placeLabelOrNull(regionCode),
    cities: cityCodes.map(placeLabel),
    window,
    remindAt: reminderOf(window.closes),
    channels: { office, address, postcode, phones, sms, faxes, emails, websites, hours },
    certainties: certaintiesOf(readings),
    createdAt: read.createdAt.toISOString(),
    updatedAt: read.updatedAt.toISOString(),
  };
}

const NINE_O_CLOCK = 9 * 60;

function reminderOf(closes: string | null): string | null {
  return closes === null ? null : instantInBeijing(workingDayBefore(closes), NINE_O_CLOCK).toISOString();
}

function certaintiesOf(readings: Row['readings']): Record<string, Certainty> {
  return Object.fromEntries(
    Object.entries(readings).flatMap(([field, reading]) =>
      Array.isArray(reading) ? [] : [[field, reading.certainty] as const],
    ),
  );
}
