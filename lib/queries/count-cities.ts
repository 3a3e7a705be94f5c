import { z } from 'zod';
import { askRows, sql, type Sql } from '../db/sql';
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
  const rows = await askRows(
    countRow,
    sql`SELECT c."provinceCode", c."cityCode", c."whole", c."nominees", coalesce(o."openWindows", 0) AS "openWindows"
      FROM (${nomineesByPlace()}) c LEFT JOIN (${openByPlace(now)}) o
        ON o."provinceCode" = c."provinceCode" AND o."cityCode" IS NOT DISTINCT FROM c."cityCode" AND o."whole" = c."whole"
      ORDER BY c."provinceCode"`,
  );
  return rows
    .filter(({ whole }) => whole)
    .map((province) => ({ ...toCount(province.provinceCode, province), cities: cityCounts(province, rows) }));
}

const BY_PLACE = sql`GROUP BY GROUPING SETS ((m."provinceCode"), (m."provinceCode", m."cityCode"))`;
const PLACE = sql`m."provinceCode", m."cityCode", GROUPING(m."cityCode") = 1 AS "whole"`;

/** Answered by an index alone: what is retired is looked for, since nearly nothing is. */
function nomineesByPlace(): Sql {
  return sql`SELECT ${PLACE}, count(*)::int AS "nominees" FROM "Nominee" m
    WHERE m."retiredAt" IS NULL AND m."provinceCode" IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM "Notice" r WHERE r."id" = m."noticeId" AND r."retiredAt" IS NOT NULL) ${BY_PLACE}`;
}

function openByPlace(now: Date): Sql {
  return sql`SELECT ${PLACE}, count(DISTINCT n."id")::int AS "openWindows"
    FROM "Notice" n JOIN "Nominee" m ON m."noticeId" = n."id"
    WHERE n."retiredAt" IS NULL AND m."retiredAt" IS NULL AND m."provinceCode" IS NOT NULL AND ${windowIs('open', now)} ${BY_PLACE}`;
}

function cityCounts({ provinceCode }: CountRow, rows: readonly CountRow[]): CityCount[] {
  const byCity = new Map(rows.flatMap((row) => (row.cityCode === null ? [] : [[row.cityCode, row] as const])));
  return citiesOf(provinceCode).map(({ code }) => toCount(code, byCity.get(code)));
}

function toCount(code: string, row: CountRow | undefined): CityCount {
  return { place: placeLabel(code), nominees: row?.nominees ?? 0, openWindows: row?.openWindows ?? 0 };
}
