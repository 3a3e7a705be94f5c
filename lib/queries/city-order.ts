import { z } from 'zod';
import { askRows, sql, type Sql } from '../db/sql';
import type { Beside, Stretch } from './list-order';
import type { PlaceCount } from './nominee-facets';
import { IN_NOTICE_ORDER, NO_CITY } from './nominee-order';

/** A list of nominees by city, of which the filter names none. */
interface CityList {
  readonly size: number;
  /** how many fit */
  readonly total: number;
  /** and how many in each city */
  readonly cities: readonly PlaceCount[];
  /** asks for the city of a row, in the form in which it is ordered by */
  readonly cityOf: (id: string) => Sql;
}

interface City {
  readonly code: string;
  readonly count: number;
}

const cityRow = z.object({ city: z.string().nullable() });

/**
 * The cities in which a page of a list by city lies, as its stretches: since it is known how many fit in each, these are one or two, and
 * each is read along the notices' own order.
 * Example: ``await cityStretches({ size: 50, total, cities: facets.cities, cityOf: (id) => valueOf(BY_CITY, id) }, beside)``.
 */
export async function cityStretches(
  { size, total, cities, cityOf }: CityList,
  beside: Beside | null,
): Promise<Stretch[]> {
  const all = inOrder(cities, total);
  const [row] = beside === null ? [] : await askRows(cityRow, sql`SELECT (${cityOf(beside.id)})::text AS "city"`);
  const from = row?.city ?? null;
  const of = (code: string): Stretch => ({ where: sits(code), keys: IN_NOTICE_ORDER });
  if (from === null) return enough(all, size + 1).map(of);
  const others =
    beside?.side === 'before' ? all.filter(({ code }) => code < from).reverse() : all.filter(({ code }) => code > from);
  return [of(from), ...enough(others, size + 1).map((code) => ({ ...of(code), isBeyond: true }) as const)];
}

/** By code; those of whom no city is told come last. */
function inOrder(cities: readonly PlaceCount[], total: number): readonly City[] {
  const known = cities.map(({ place: { code }, count }) => ({ code, count }));
  const inCities = known.reduce((sum, { count }) => sum + count, 0);
  return [...known.sort((a, b) => (a.code < b.code ? -1 : 1)), { code: NO_CITY, count: total - inCities }];
}

/** The first cities in which so many sit. */
function enough(cities: readonly City[], size: number): string[] {
  let sum = 0;
  return cities.flatMap(({ code, count }) => {
    const isNeeded = sum < size && count > 0;
    sum += count;
    return isNeeded ? [code] : [];
  });
}

function sits(code: string): Sql {
  return code === NO_CITY ? sql`m."cityCode" IS NULL` : sql`m."cityCode" = ${code}`;
}
