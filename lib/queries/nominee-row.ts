import { z } from 'zod';
import { askRows, sql, type Sql } from '../db/sql';
import { namePinyin } from '../text/name-pinyin';
import { placeLabelOrNull, type PlaceLabel } from './place-label';
import { listOfPosts, postEntries, type PostEntry, postsOf } from './post-entries';
import { windowsByNotice } from './windows-by-notice';
import type { WindowState } from './window-view';

/** A nominee in a list. */
export interface NomineeRow {
  readonly id: string;
  /** null only while a person link was undone and no other judged yet */
  readonly personId: string | null;
  readonly ordinal: number;
  readonly name: string;
  /** generated (ISO 7098), so always inferred */
  readonly pinyin: string | null;
  readonly gender: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD */
  readonly birth: string | null;
  /** in the printed order */
  readonly currentPosts: readonly PostEntry[];
  readonly proposedPosts: readonly PostEntry[];
  /** the words after 现任, whole */
  readonly currentPost: string | null;
  readonly proposal: string | null;
  readonly proposedPost: string | null;
  readonly proposedKind: string | null;
  readonly city: PlaceLabel | null;
  readonly notice: { readonly id: string; readonly title: string | null; readonly issuer: string | null };
  readonly window: {
    readonly state: WindowState;
    readonly closes: string | null;
    readonly workingDaysLeft: number | null;
  };
}

const printedPosts = listOfPosts.transform(postEntries);

const nomineeRow = z.object({
  id: z.string(),
  personId: z.string().nullable(),
  ordinal: z.number(),
  name: z.string(),
  gender: z.string().nullable(),
  birth: z.string().nullable(),
  currentPosts: printedPosts,
  proposedPosts: printedPosts,
  currentPost: z.string().nullable(),
  proposal: z.string().nullable(),
  proposedPost: z.string().nullable(),
  proposedKind: z.string().nullable(),
  cityCode: z.string().nullable(),
  noticeId: z.string(),
  title: z.string().nullable(),
  issuer: z.string().nullable(),
  opens: z.string().nullable(),
  closes: z.string().nullable(),
  closesAt: z.string().nullable(),
  withdrawnOn: z.string().nullable(),
  workingDays: z.number().nullable(),
});

/** Which rows, over the rows `m` of "Nominee" and `n` of "Notice". */
export interface RowSelection {
  readonly where: Sql;
  readonly orderBy: Sql;
  readonly limit: number;
  readonly offset?: number;
}

/** The rows of a selection, in its order: one statement. Nothing retired is among them. */
export async function nomineeRows(selection: RowSelection, now: Date): Promise<NomineeRow[]> {
  const rows = await askRows(
    nomineeRow,
    sql`SELECT m."id"::text, l."personId"::text, m."ordinal", m."name", m."gender", m."birth", m."currentPost", m."proposal",
        m."proposedPost", m."proposedKind", m."cityCode", n."id"::text AS "noticeId", n."title", n."issuer",
        n."opens"::text, n."closes"::text, n."closesAt", n."withdrawnOn"::text, n."workingDays",
        ${postsOf(false)} AS "currentPosts", ${postsOf(true)} AS "proposedPosts"
      FROM "Nominee" m JOIN "Notice" n ON n."id" = m."noticeId"
        LEFT JOIN "PersonLink" l ON l."nomineeId" = m."id" AND l."undoneAt" IS NULL
      WHERE m."retiredAt" IS NULL AND n."retiredAt" IS NULL AND (${selection.where})
      ORDER BY ${selection.orderBy} LIMIT ${selection.limit} OFFSET ${selection.offset ?? 0}`,
  );
  const windowOf = windowsByNotice(now);
  return rows.map(
    ({ cityCode, noticeId, title, issuer, opens, closes, closesAt, withdrawnOn, workingDays, ...row }) => ({
      ...row,
      pinyin: namePinyin(row.name),
      city: placeLabelOrNull(cityCode),
      notice: { id: noticeId, title, issuer },
      window: windowOf(noticeId, { opens, closes, closesAt, withdrawnOn, workingDays }),
    }),
  );
}
