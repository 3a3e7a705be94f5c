import { z } from 'zod';
import { askRows, sql, type Sql } from '../db/sql';
import { placeLabelOrNull, type PlaceLabel } from './place-label';
import { noticeWindow, type StripDay, type WindowView } from './window-view';

/** A notice in a list. */
export interface NoticeCard {
  readonly id: string;
  /** notice · correction · supplement · withdrawal */
  readonly kind: string;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly region: PlaceLabel | null;
  readonly tier: string | null;
  readonly signedOn: string | null;
  readonly nomineeCount: number;
  /** in how many cities the current posts sit */
  readonly cityCount: number;
  readonly window: WindowView;
  readonly strip: readonly StripDay[];
}

const cardRow = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string().nullable(),
  issuer: z.string().nullable(),
  regionCode: z.string().nullable(),
  tier: z.string().nullable(),
  signedOn: z.string().nullable(),
  opens: z.string().nullable(),
  closes: z.string().nullable(),
  closesAt: z.string().nullable(),
  withdrawnOn: z.string().nullable(),
  workingDays: z.number().nullable(),
  nomineeCount: z.number(),
  cityCount: z.number(),
});

/** Which cards, over the row `n` of "Notice". */
export interface CardSelection {
  readonly where: Sql;
  readonly orderBy: Sql;
  readonly limit: number;
  readonly offset?: number;
}

/** The cards of a selection, in its order: one statement. Retired notices are never among them. */
export async function noticeCards(selection: CardSelection, now: Date): Promise<NoticeCard[]> {
  const rows = await askRows(
    cardRow,
    sql`SELECT n."id"::text, n."kind", n."title", n."issuer", n."regionCode", n."tier", n."signedOn"::text,
        n."opens"::text, n."closes"::text, n."closesAt", n."withdrawnOn"::text,
        n."workingDays", c."nomineeCount", c."cityCount"
      FROM "Notice" n CROSS JOIN LATERAL (
        SELECT count(*)::int AS "nomineeCount", count(DISTINCT m."cityCode")::int AS "cityCount"
        FROM "Nominee" m WHERE m."noticeId" = n."id" AND m."retiredAt" IS NULL) c
      WHERE n."retiredAt" IS NULL AND (${selection.where})
      ORDER BY ${selection.orderBy} LIMIT ${selection.limit} OFFSET ${selection.offset ?? 0}`,
  );
  return rows.map((row) => toCard(row, now));
}

function toCard(row: z.infer<typeof cardRow>, now: Date): NoticeCard {
  const { regionCode, opens, closes, closesAt, withdrawnOn, workingDays, ...card } = row;
  const window = noticeWindow({ opens, closes, closesAt, withdrawnOn, workingDays }, now);
  return { ...card, region: placeLabelOrNull(regionCode), ...window };
}
