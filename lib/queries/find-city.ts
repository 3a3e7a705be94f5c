import { z } from 'zod';
import { askRows, sql } from '../db/sql';
import { divisionOf } from '../places/divisions';
import { NOTICE_ORDER } from './nominee-order';
import { nomineeRows, type NomineeRow } from './nominee-row';
import { noticeCards, type NoticeCard } from './notice-card';
import { placeLabel, type PlaceLabel } from './place-label';
import { windowIs } from './window-state-sql';

export interface CityDetail {
  readonly place: PlaceLabel;
  readonly province: PlaceLabel;
  /** notices with a nominee whose current post sits here, closing last first, at most 50 */
  readonly windows: readonly NoticeCard[];
  /** at most 200 */
  readonly nominees: readonly NomineeRow[];
  readonly counts: { readonly nominees: number; readonly notices: number; readonly openWindows: number };
}

const MOST_WINDOWS = 50;
const MOST_NOMINEES = 200;
const counts = z.object({ nominees: z.number(), notices: z.number(), openWindows: z.number() });
const NOBODY = { nominees: 0, notices: 0, openWindows: 0 };

/**
 * One city: three statements. Null for a code that is no city's; a city without nominees is empty, not null.
 * Example: `(await findCity('331000', now))?.place.name` is 台州市.
 */
export async function findCity(code: string, now: Date): Promise<CityDetail | null> {
  const division = divisionOf(code);
  if (division === null || division.cityCode !== code) return null;
  const [windows, nominees, counted] = await Promise.all([
    noticeCards(
      { where: namesSomebodyIn(code), orderBy: sql`n."lastDay" DESC NULLS LAST, n."id"`, limit: MOST_WINDOWS },
      now,
    ),
    nomineeRows({ where: sql`m."cityCode" = ${code}`, orderBy: NOTICE_ORDER, limit: MOST_NOMINEES }, now),
    countsOf(code, now),
  ]);
  return { place: placeLabel(code), province: placeLabel(division.provinceCode), windows, nominees, counts: counted };
}

function namesSomebodyIn(code: string) {
  return sql`n."id" = ANY(ARRAY(SELECT DISTINCT m."noticeId" FROM "Nominee" m WHERE m."cityCode" = ${code} AND m."retiredAt" IS NULL))`;
}

async function countsOf(code: string, now: Date) {
  const [row] = await askRows(
    counts,
    sql`SELECT count(*)::int AS "nominees", count(DISTINCT n."id")::int AS "notices",
        count(DISTINCT n."id") FILTER (WHERE ${windowIs('open', now)})::int AS "openWindows"
      FROM "Nominee" m JOIN "Notice" n ON n."id" = m."noticeId"
      WHERE m."retiredAt" IS NULL AND n."retiredAt" IS NULL AND m."cityCode" = ${code}`,
  );
  return row ?? NOBODY;
}
