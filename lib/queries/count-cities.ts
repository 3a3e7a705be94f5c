import { z } from 'zod';
import { askRows, sql } from '../db/sql';
import { citiesOf } from '../places/divisions';
import { keptAnswers } from './kept-answers';
import { placeLabel, type PlaceLabel } from './place-label';
import { windowIs } from './window-state-sql';

export interface CityCount {
  readonly place: PlaceLabel;
  /** whose current post sits there */
  readonly nominees: number;
  /** notices that may be commented on and name such a nominee */
  readonly openWindows: number;
}

export interface ProvinceCount extends CityCount {
  /** all its cities, those with nobody too, by code */
  readonly cities: readonly CityCount[];
}

const countRow = z.object({
  provinceCode: z.string(),
  /** null in the row of the whole province, and in the row of those whose posts tell no city */
  cityCode: z.string().nullable(),
  whole: z.boolean(),
  nominees: z.number(),
  openWindows: z.number(),
});
type CountRow = z.infer<typeof countRow>;

const kept = keptAnswers((counts: readonly ProvinceCount[]) => counts.reduce((sum, { nominees }) => sum + nominees, 0));

/** The provinces that occur in the records, by code, with all their cities: one statement; in a large register only after a change. */
export function countCities(now: Date): Promise<readonly ProvinceCount[]> {
  return kept('', now, () => countAll(now));
}

async function countAll(now: Date): Promise<readonly ProvinceCount[]> {
  const isOpen = windowIs('open', now);
  const rows = await askRows(
    countRow,
    sql`SELECT m."provinceCode", m."cityCode", GROUPING(m."cityCode") = 1 AS "whole", count(*)::int AS "nominees",
        count(DISTINCT n."id") FILTER (WHERE ${isOpen})::int AS "openWindows"
      FROM "Nominee" m JOIN "Notice" n ON n."id" = m."noticeId"
      WHERE m."retiredAt" IS NULL AND n."retiredAt" IS NULL AND m."provinceCode" IS NOT NULL
      GROUP BY GROUPING SETS ((m."provinceCode"), (m."provinceCode", m."cityCode"))
      ORDER BY m."provinceCode"`,
  );
  return rows
    .filter(({ whole }) => whole)
    .map((province) => ({ ...toCount(province.provinceCode, province), cities: cityCounts(province, rows) }));
}

function cityCounts({ provinceCode }: CountRow, rows: readonly CountRow[]): CityCount[] {
  const byCity = new Map(rows.flatMap((row) => (row.cityCode === null ? [] : [[row.cityCode, row] as const])));
  return citiesOf(provinceCode).map(({ code }) => toCount(code, byCity.get(code)));
}

function toCount(code: string, row: CountRow | undefined): CityCount {
  return { place: placeLabel(code), nominees: row?.nominees ?? 0, openWindows: row?.openWindows ?? 0 };
}
