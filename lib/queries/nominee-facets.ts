import { z } from 'zod';
import { NOMINEE_FACETS, UNRANKED_EDUCATION, type NomineeFacet } from '../db/facets';
import { askRows, sql } from '../db/sql';
import type { FacetQuestion } from './counting-plan';
import { countFacets, countRows } from './facet-counts';
import type { NomineeFilter } from './filters';
import { nomineeConditions } from './nominee-conditions';
import { placeLabel, type PlaceLabel } from './place-label';
import { NOMINEE_WORDS, questionFits } from './search-question';
import { byYear, type ValueCount } from './settled-counts';

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

/** Every nominee that pages show, with its notice. */
export const SHOWN_NOMINEES = {
  from: sql`FROM "Nominee" m JOIN "Notice" n ON n."id" = m."noticeId"`,
  always: sql`m."retiredAt" IS NULL AND n."retiredAt" IS NULL`,
} as const;

/** The same told of "Nominee" alone, without a look at its notice, since few notices are retired. */
export const SHOWN_WITHOUT_NOTICE = sql`m."retiredAt" IS NULL
  AND m."noticeId" NOT IN (SELECT r."id" FROM "Notice" r WHERE r."retiredAt" IS NOT NULL)`;

/** Where somebody would go is drawn, not filtered by. */
const LISTED = [...NOMINEE_FACETS.keys()].filter((name) => name !== 'flow');

/** How many nominees fit, and what each facet would leave: one statement. */
export async function countNominees(
  nominees: FacetQuestion<NomineeFacet>,
): Promise<{ total: number; facets: NomineeFacets }> {
  const { total, facets } = await countFacets(nominees, LISTED);
  const values = (name: NomineeFacet | 'state') => facets.get(name) ?? [];
  const birthYears = inOrder(values('born'));
  return {
    total,
    facets: {
      provinces: places(values('province')),
      cities: places(values('city')),
      states: withClosingToday(values('state')),
      tiers: values('tier'),
      years: byYear(values('year')),
      verbs: values('verb'),
      kinds: values('kind'),
      origins: values('from'),
      genders: values('gender'),
      ethnicities: values('ethnicity'),
      birthRanges: fiveYears(birthYears),
      birthYears,
      educations: values('education').filter(({ value }) => value !== UNRANKED_EDUCATION),
      parties: values('party'),
    },
  };
}

/** How many nominees fit; one statement. */
export function countFitting(filter: NomineeFilter, now: Date): Promise<number> {
  return countRows(nomineesThatFit(filter, now));
}

const foundRow = z.object({ count: z.number() });

/** How many nominees answer a question, counted without their notices: one statement. */
export async function countFound(question: string): Promise<number> {
  const [row] = await askRows(
    foundRow,
    sql`SELECT count(*)::int AS "count" FROM "Nominee" m WHERE ${SHOWN_WITHOUT_NOTICE}
      AND (${questionFits(question, NOMINEE_WORDS)})`,
  );
  return row?.count ?? 0;
}

/** Asks of the nominees that fit a filter. */
export function nomineesThatFit(filter: NomineeFilter, now: Date): FacetQuestion<NomineeFacet> {
  const conditions = nomineeConditions(filter, now);
  return { counted: 'nominee', ...SHOWN_NOMINEES, conditions, given: filter, columns: NOMINEE_FACETS, now };
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
