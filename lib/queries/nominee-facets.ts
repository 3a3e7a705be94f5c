import { allOf, sql, type Sql } from '../db/sql';
import { countFacets, type ValueCount } from './facet-counts';
import type { NomineeCondition } from './nominee-conditions';
import { placeLabel, type PlaceLabel } from './place-label';
import { windowStateSql } from './window-state-sql';

export type { ValueCount };

export interface PlaceCount {
  readonly place: PlaceLabel;
  readonly count: number;
}

/**
 * Each counted with the other filters applied, but not its own; values that nobody has are left out. Most first, years and
 * ranges in their order.
 */
export interface NomineeFacets {
  readonly provinces: readonly PlaceCount[];
  readonly cities: readonly PlaceCount[];
  /** `open` counts those closing today too, who are counted once more as `closing-today` */
  readonly states: readonly ValueCount[];
  readonly tiers: readonly ValueCount[];
  /** of the notice: `2025`, the latest first */
  readonly years: readonly ValueCount[];
  /** as printed: 拟提名为 */
  readonly verbs: readonly ValueCount[];
  /** of the proposed post */
  readonly kinds: readonly ValueCount[];
  /** of the current post */
  readonly origins: readonly ValueCount[];
  readonly genders: readonly ValueCount[];
  readonly ethnicities: readonly ValueCount[];
  /** five years each: `1965-1969` */
  readonly birthRanges: readonly ValueCount[];
  /** `1969` */
  readonly birthYears: readonly ValueCount[];
  readonly educations: readonly ValueCount[];
  readonly parties: readonly ValueCount[];
}

type FacetName = Exclude<NomineeCondition, 'q'>;

/** Every nominee that pages show, with its notice. */
export const SHOWN_NOMINEES = {
  from: sql`FROM "Nominee" m JOIN "Notice" n ON n."id" = m."noticeId"`,
  always: sql`m."retiredAt" IS NULL AND n."retiredAt" IS NULL`,
} as const;

/** How many nominees fit, and what each facet would leave: one statement. */
export async function countNominees(
  conditions: ReadonlyMap<NomineeCondition, Sql>,
  now: Date,
): Promise<{ total: number; facets: NomineeFacets }> {
  const { total, facets } = await countFacets({ ...SHOWN_NOMINEES, conditions, columns: columnsAt(now) });
  const values = (name: FacetName) => facets.get(name) ?? [];
  const birthYears = inOrder(values('born'));
  return {
    total,
    facets: {
      provinces: places(values('province')),
      cities: places(values('city')),
      states: withClosingToday(values('state')),
      tiers: values('tier'),
      years: inOrder(values('year')).reverse(),
      verbs: values('verb'),
      kinds: values('kind'),
      origins: values('from'),
      genders: values('gender'),
      ethnicities: values('ethnicity'),
      birthRanges: fiveYears(birthYears),
      birthYears,
      educations: values('education'),
      parties: values('party'),
    },
  };
}

/** How many nominees fit; one statement. */
export async function countFitting(conditions: ReadonlyMap<NomineeCondition, Sql>, beyond?: Sql): Promise<number> {
  const always = allOf([SHOWN_NOMINEES.always, ...(beyond === undefined ? [] : [beyond])]);
  return (await countFacets({ ...SHOWN_NOMINEES, always, conditions, columns: new Map() })).total;
}

/** What each facet counts by, over the rows `m` of "Nominee" and `n` of "Notice". */
function columnsAt(now: Date): ReadonlyMap<FacetName, Sql> {
  return new Map<FacetName, Sql>([
    ['province', sql`m."provinceCode"`],
    ['city', sql`m."cityCode"`],
    ['state', windowStateSql(now)],
    ['tier', sql`n."tier"`],
    ['year', sql`extract(year FROM coalesce(n."signedOn", n."opens"))`],
    ['verb', sql`m."proposal"`],
    ['kind', sql`m."proposedKind"`],
    ['from', sql`m."currentKind"`],
    ['gender', sql`m."gender"`],
    ['ethnicity', sql`m."ethnicity"`],
    ['born', sql`left(m."birth", 4)`],
    ['education', sql`m."educationLevel"`],
    ['party', sql`m."party"`],
  ]);
}

function places(values: readonly ValueCount[]): PlaceCount[] {
  return values.map(({ value, count }) => ({ place: placeLabel(value), count }));
}

function inOrder(values: readonly ValueCount[]): ValueCount[] {
  return [...values].sort((a, b) => (a.value < b.value ? -1 : 1));
}

/** Closing today is open as well, as the filter has it. */
export function withClosingToday(states: readonly ValueCount[]): ValueCount[] {
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
