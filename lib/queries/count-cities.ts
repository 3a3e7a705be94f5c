import { z } from 'zod';
import { askRows, sql, type Sql } from '../db/sql';
import { citiesOf } from '../places/divisions';
import { EVERYTHING, keptCounts } from './kept-counts';
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

/** A municipality is a province and its only city, and counts as each. */
const countRow = z.object({ facet: z.enum(['province', 'city']), value: z.string(), count: z.number() });
type CountRow = z.infer<typeof countRow>;

/** The provinces that occur in the records, by code, with all their cities: two statements, of which one reads kept counts. */
export async function countCities(now: Date): Promise<readonly ProvinceCount[]> {
  const [kept, open] = await Promise.all([askRows(countRow, nomineesByPlace()), askRows(countRow, openByPlace(now))]);
  const [nominees, openWindows] = [byPlace(kept), byPlace(open)];
  const countOf = (facet: CountRow['facet'], code: string): CityCount => ({
    place: placeLabel(code),
    nominees: nominees.get(`${facet} ${code}`) ?? 0,
    openWindows: openWindows.get(`${facet} ${code}`) ?? 0,
  });
  return kept
    .flatMap(({ facet, value }) => (facet === 'province' ? [value] : []))
    .sort()
    .map((code) => ({
      ...countOf('province', code),
      cities: citiesOf(code).map((city) => countOf('city', city.code)),
    }));
}

function byPlace(rows: readonly CountRow[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ facet, value, count }) => [`${facet} ${value}`, count]));
}

function nomineesByPlace(): Sql {
  return sql`SELECT * FROM (${keptCounts('nominee', EVERYTHING)}) k WHERE "facet" IN ('province', 'city') AND "count" > 0`;
}

function openByPlace(now: Date): Sql {
  return sql`SELECT p."facet", p."value", count(DISTINCT n."id")::int AS "count"
    FROM "Notice" n JOIN "Nominee" m ON m."noticeId" = n."id"
      CROSS JOIN LATERAL (VALUES ('province', m."provinceCode"), ('city', m."cityCode")) p("facet", "value")
    WHERE n."retiredAt" IS NULL AND m."retiredAt" IS NULL AND p."value" IS NOT NULL AND ${windowIs('open', now)} GROUP BY 1, 2`;
}
