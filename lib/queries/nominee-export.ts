import { z } from 'zod';
import { resolveWindow } from '../calendar/resolve-window';
import { countWorkingDays, type WorkingDayCount } from '../calendar/working-days';
import { sql, type Sql } from '../db/sql';
import { streamRows } from '../db/stream-rows';
import type { NomineeField } from '../notice/nominee';
import type { FieldReading } from './field-reading';
import { namePinyin } from '../text/name-pinyin';
import { orderBy } from './list-order';
import { nomineeOrder } from './nominee-order';
import { nomineeReadings } from './nominee-record';
import { placeLabelOrNull, type PlaceLabel } from './place-label';
import { nomineesSelected, type Selection } from './selection';

/** A nominee as downloads give it: a record in one notice, with what the notice says of its window. */
export interface NomineeExport {
  readonly id: string;
  /** null only while a person link was undone and no other judged yet */
  readonly personId: string | null;
  /** the place in the notice's list, from 1 */
  readonly ordinal: number;
  /** generated (ISO 7098), so always inferred */
  readonly pinyin: string | null;
  /** every field of the record, absent ones too; city codes as values of city and proposedCity */
  readonly fields: Readonly<Record<NomineeField, FieldReading>>;
  readonly city: PlaceLabel | null;
  readonly proposedCity: PlaceLabel | null;
  readonly province: PlaceLabel | null;
  /** the family of the first proposed post */
  readonly proposedKind: string | null;
  readonly currentPosts: readonly ExportedPost[];
  readonly proposedPosts: readonly ExportedPost[];
  readonly notice: ExportedNotice;
}

/** One entry of a list of posts. */
export interface ExportedPost {
  /** 秘书长 */
  readonly text: string;
  /** 台州市政府; null for a rank */
  readonly organisation: string | null;
  /** 秘书长; null for a bare rank */
  readonly title: string | null;
  /** 一级调研员; null for a post */
  readonly rank: string | null;
  readonly kind: string;
  readonly city: PlaceLabel | null;
}

/** What a nominee's notice says of itself. */
interface ExportedNotice {
  readonly id: string;
  readonly kind: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly signedOn: string | null;
  readonly opens: string | null;
  /** printed, or computed from the stated length when `closesInferred` says so */
  readonly closes: string | null;
  readonly closesInferred: boolean;
  readonly closesAt: string | null;
  readonly workingDays: WorkingDayCount | null;
  readonly withdrawnOn: string | null;
  /** when what it says last changed: an instant, ISO 8601 in UTC */
  readonly updatedAt: string;
}

const text = z.string().nullable();
const post = z.object({
  proposed: z.boolean(),
  text: z.string(),
  organisation: text,
  title: text,
  rank: text,
  kind: z.string(),
  cityCode: text,
});
const row = z.object({
  id: z.string(),
  personId: text,
  ordinal: z.number(),
  name: z.string(),
  formerName: text,
  gender: text,
  ethnicity: text,
  birth: text,
  nativePlace: text,
  birthplace: text,
  education: text,
  degree: text,
  politicalStatus: text,
  partyJoined: text,
  workStarted: text,
  currentPost: text,
  proposal: text,
  proposedPost: text,
  proposedKind: text,
  cityCode: text,
  proposedCityCode: text,
  provinceCode: text,
  // of a shape of its own, which is checked where it is read
  readings: z.unknown(),
  posts: z.array(post),
  noticeId: z.string(),
  kind: z.string(),
  title: text,
  number: text,
  issuer: text,
  signedOn: text,
  opens: text,
  closes: text,
  closesAt: text,
  statedLength: z.number().nullable(),
  withdrawnOn: text,
  updatedAt: z.date(),
});
type Row = z.infer<typeof row>;

/** `listed`: as the page sorts them; `person`: all records of a person one after another. */
export type NomineeExportOrder = 'listed' | 'person';

/** The nominees of a selection through a cursor: one statement, flat memory. Nothing retired is among them. */
export async function* streamNominees(
  selection: Selection,
  order: NomineeExportOrder,
  now: Date,
): AsyncGenerator<NomineeExport> {
  for await (const batch of streamRows(row, statement(selection, order, now))) {
    for (const read of batch) yield toExport(read);
  }
}

function statement(selection: Selection, order: NomineeExportOrder, now: Date): Sql {
  return sql`SELECT m."id"::text, l."personId"::text, m."ordinal", m."name", m."formerName", m."gender", m."ethnicity",
      m."birth", m."nativePlace", m."birthplace", m."education", m."degree", m."politicalStatus", m."partyJoined",
      m."workStarted", m."currentPost", m."proposal", m."proposedPost", m."proposedKind", m."cityCode",
      m."proposedCityCode", m."provinceCode", m."readings",
      (SELECT coalesce(json_agg(json_build_object('proposed', p."proposed", 'text', p."text", 'organisation', p."organisation",
          'title', p."title", 'rank', p."rank", 'kind', p."kind", 'cityCode', p."cityCode") ORDER BY p."ordinal"), '[]')
        FROM "Post" p WHERE p."nomineeId" = m."id") AS "posts",
      n."id"::text AS "noticeId", n."kind", n."title", n."number", n."issuer", n."signedOn"::text, n."opens"::text,
      n."closes"::text, n."closesAt", n."workingDays" AS "statedLength", n."withdrawnOn"::text, n."updatedAt"
    FROM "Nominee" m JOIN "Notice" n ON n."id" = m."noticeId"
      LEFT JOIN "PersonLink" l ON l."nomineeId" = m."id" AND l."undoneAt" IS NULL
    WHERE m."retiredAt" IS NULL AND n."retiredAt" IS NULL AND (${nomineesSelected(selection, now)})
    ORDER BY ${orderOf(selection, order, now)}`;
}

function orderOf(selection: Selection, order: NomineeExportOrder, now: Date): Sql {
  if (order === 'person') return sql`l."personId" NULLS LAST, coalesce(n."signedOn", n."opens"), m."id"`;
  const sort = selection.of === 'nominees' ? selection.filter.sort : undefined;
  return orderBy(nomineeOrder(sort ?? 'notice', now));
}

function toExport(read: Row): NomineeExport {
  const { id, personId, ordinal, name, proposedKind, posts } = read;
  return {
    id,
    personId,
    ordinal,
    pinyin: namePinyin(name),
    fields: nomineeReadings(read),
    city: placeLabelOrNull(read.cityCode),
    proposedCity: placeLabelOrNull(read.proposedCityCode),
    province: placeLabelOrNull(read.provinceCode),
    proposedKind,
    currentPosts: posts.filter(({ proposed }) => !proposed).map(toPost),
    proposedPosts: posts.filter(({ proposed }) => proposed).map(toPost),
    notice: toNotice(read),
  };
}

function toPost({ text, organisation, title, rank, kind, cityCode }: Row['posts'][number]): ExportedPost {
  return { text, organisation, title, rank, kind, city: placeLabelOrNull(cityCode) };
}

function toNotice(read: Row): ExportedNotice {
  const { noticeId: id, kind, title, number, issuer, signedOn, closesAt, statedLength, withdrawnOn, updatedAt } = read;
  const resolved = resolveWindow({
    opens: read.opens,
    closes: read.closes,
    closesAt,
    withdrawnOn,
    workingDays: statedLength,
  });
  const { opens, closes, closesInferred, contradictory } = resolved;
  const workingDays = opens === null || closes === null || contradictory ? null : countWorkingDays(opens, closes);
  return {
    ...{ id, kind, title, number, issuer, signedOn, opens, closes, closesInferred: closesInferred !== null, closesAt },
    ...{ workingDays, withdrawnOn, updatedAt: updatedAt.toISOString() },
  };
}
