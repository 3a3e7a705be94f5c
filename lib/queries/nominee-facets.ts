import { z } from 'zod';
import { allOf, askRows, commaSeparated, sql, unionAll, type Sql } from '../db/sql';
import { ALL_CONDITIONS, type ConditionName, type NomineeConditions } from './nominee-conditions';
import { placeLabel, type PlaceLabel } from './place-label';

interface PlaceCount {
  readonly place: PlaceLabel;
  readonly count: number;
}

interface ValueCount {
  /** as the filter takes it */
  readonly value: string;
  readonly count: number;
}

/**
 * Each counted with the other filters applied, but not its own; values that nobody has are left out. Most first, years and
 * ranges in their order.
 */
export interface NomineeFacets {
  readonly cities: readonly PlaceCount[];
  readonly provinces: readonly PlaceCount[];
  readonly kinds: readonly ValueCount[];
  /** `open` counts those closing today too, who are counted once more as `closing-today` */
  readonly states: readonly ValueCount[];
  readonly genders: readonly ValueCount[];
  /** five years each: `1965-1969` */
  readonly birthRanges: readonly ValueCount[];
  /** `1969` */
  readonly birthYears: readonly ValueCount[];
}

/** What each facet counts, and the filter that it leaves out. */
const FACETS = [
  { facet: 'cities', own: 'city', column: 'cityCode' },
  { facet: 'provinces', own: 'province', column: 'provinceCode' },
  { facet: 'kinds', own: 'kind', column: 'proposedKind' },
  { facet: 'states', own: 'state', column: 'state' },
  { facet: 'genders', own: 'gender', column: 'gender' },
  { facet: 'birthYears', own: 'born', column: 'year' },
] as const satisfies readonly { facet: string; own: ConditionName; column: string }[];
type FacetName = (typeof FACETS)[number]['facet'];

const COLUMNS: Readonly<Record<(typeof FACETS)[number]['column'], Sql>> = {
  cityCode: sql`"cityCode"`,
  provinceCode: sql`"provinceCode"`,
  proposedKind: sql`"proposedKind"`,
  state: sql`"state"`,
  gender: sql`"gender"`,
  year: sql`"year"`,
};
const FITS: Readonly<Record<ConditionName, Sql>> = {
  city: sql`"fitsCity"`,
  province: sql`"fitsProvince"`,
  state: sql`"fitsState"`,
  kind: sql`"fitsKind"`,
  gender: sql`"fitsGender"`,
  born: sql`"fitsBorn"`,
  q: sql`"fitsQ"`,
};

const facetRow = z.object({
  facet: z.enum(['total', 'cities', 'provinces', 'kinds', 'states', 'genders', 'birthYears']),
  value: z.string().nullable(),
  count: z.number(),
});
type FacetRow = z.infer<typeof facetRow>;

/** Counts all facets and the total in one statement: each nominee is looked at once, with what it fits and what not. */
export async function countFacets(
  conditions: NomineeConditions,
  state: Sql,
): Promise<{ total: number; facets: NomineeFacets }> {
  const fits = ALL_CONDITIONS.map((name) => sql`coalesce((${conditions[name]}), FALSE) AS ${FITS[name]}`);
  const rows = await askRows(
    facetRow,
    sql`WITH looked AS MATERIALIZED (
        SELECT m."cityCode", m."provinceCode", m."proposedKind", m."gender", left(m."birth", 4) AS "year", (${state}) AS "state",
          ${commaSeparated(fits)}
        FROM "Nominee" m JOIN "Notice" n ON n."id" = m."noticeId"
        WHERE m."retiredAt" IS NULL AND n."retiredAt" IS NULL)
      SELECT 'total' AS "facet", NULL AS "value", count(*)::int AS "count" FROM looked WHERE ${fitting(null)}
      UNION ALL ${unionAll(FACETS.map(({ facet, own, column }) => countBy(facet, own, COLUMNS[column])))}
      ORDER BY "count" DESC, "value"`,
  );
  return { total: rows.find(({ facet }) => facet === 'total')?.count ?? 0, facets: toFacets(rows) };
}

function fitting(leftOut: ConditionName | null): Sql {
  return allOf(ALL_CONDITIONS.filter((name) => name !== leftOut).map((name) => FITS[name]));
}

function countBy(facet: FacetName, own: ConditionName, column: Sql): Sql {
  return sql`SELECT ${facet} AS "facet", ${column} AS "value", count(*)::int AS "count" FROM looked
    WHERE ${column} IS NOT NULL AND ${fitting(own)} GROUP BY ${column}`;
}

function toFacets(rows: readonly FacetRow[]): NomineeFacets {
  const values = (name: FacetName): ValueCount[] =>
    rows.flatMap(({ facet, value, count }) => (facet === name && value !== null ? [{ value, count }] : []));
  const places = (name: FacetName) => values(name).map(({ value, count }) => ({ place: placeLabel(value), count }));
  const birthYears = inOrder(values('birthYears'));
  return {
    cities: places('cities'),
    provinces: places('provinces'),
    kinds: values('kinds'),
    states: withClosingToday(values('states')),
    genders: values('genders'),
    birthRanges: fiveYears(birthYears),
    birthYears,
  };
}

function inOrder(values: readonly ValueCount[]): ValueCount[] {
  return [...values].sort((a, b) => (a.value < b.value ? -1 : 1));
}

/** Closing today is open as well, as the filter has it. */
function withClosingToday(states: readonly ValueCount[]): ValueCount[] {
  const sum = states
    .filter(({ value }) => value === 'open' || value === 'closing-today')
    .reduce((n, { count }) => n + count, 0);
  const others = states.filter(({ value }) => value !== 'open');
  return sum === 0 ? others : [{ value: 'open', count: sum }, ...others];
}

/** 1965-1969, 1970-1974 …: only ranges in which somebody was born. */
function fiveYears(years: readonly ValueCount[]): ValueCount[] {
  const ranges = new Map<string, number>();
  for (const { value, count } of years) {
    const first = Math.floor(Number(value) / 5) * 5;
    const range = `${first}-${first + 4}`;
    ranges.set(range, (ranges.get(range) ?? 0) + count);
  }
  return [...ranges].map(([value, count]) => ({ value, count }));
}
