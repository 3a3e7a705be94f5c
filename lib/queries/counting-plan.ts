import { UNKNOWN_WINDOW } from '../db/facets';
import { sql, type Sql } from '../db/sql';
import type { Counted } from '../db/tally';
import { EVERYTHING, type KeptFilter } from './kept-counts';
import { clockDecides, windowStateSql } from './window-state-sql';

/** What is counted, and under which filter. */
export interface FacetQuestion<Name extends string> {
  readonly counted: Counted;
  /** FROM …, without conditions */
  readonly from: Sql;
  /** what holds for all rows */
  readonly always: Sql;
  /** the filter, condition by condition; those with a facet's name are that facet's own */
  readonly conditions: ReadonlyMap<string, Sql>;
  /** the filter as it was given: `{ city: '331000' }` */
  readonly given: Readonly<Partial<Record<string, string | undefined>>>;
  /** what each facet counts by: an expression over a row; a row for which it is null has none of its values */
  readonly columns: ReadonlyMap<Name, Sql>;
  readonly now: Date;
}

/** The facet that the clock moves, so that no counts of it are kept. */
export const STATE = 'state';

/** One look at kept counts, or at rows; its counts are taken so many times, -1 to take them away. */
export type Counting<Name extends string> =
  | { readonly way: 'kept'; readonly times: 1 | -1; readonly filter: KeptFilter }
  | {
      /** `moving`: of rows whose window the clock still moves, or of all that fit */
      readonly way: 'moving' | 'counted';
      readonly times: 1 | -1;
      readonly conditions: readonly Sql[];
      readonly facets: readonly (Name | typeof STATE)[];
    };

const FOREVER_UNKNOWN: KeptFilter = {
  facet: UNKNOWN_WINDOW.facet,
  first: UNKNOWN_WINDOW.value,
  last: UNKNOWN_WINDOW.value,
};

/**
 * How to count `wanted` facets of the rows that fulfil all conditions but the one with the name of `without`. Under at most one
 * kept filter the counts are read; the windows of these that the clock still moves are few and counted by their state. Closed
 * are nearly all: all but those few.
 */
export function countingPlan<Name extends string>(
  question: FacetQuestion<Name>,
  wanted: readonly (Name | typeof STATE)[],
  without = '',
): Counting<Name>[] {
  const { now } = question;
  const conditions = [...question.conditions].filter(([name]) => name !== without);
  const names = conditions.map(([name]) => name);
  const rows = conditions.map(([, condition]) => condition);
  const filter = keptFilter(question, names);
  if (filter !== null) {
    const kept = { way: 'kept', times: 1, filter } as const;
    if (!wanted.includes(STATE)) return [kept];
    return [kept, { way: 'moving', times: 1, conditions: [...rows, clockDecides(now)], facets: [STATE] }];
  }
  const isStateAlone = names.length === 1 && names[0] === STATE;
  if (isStateAlone && question.given[STATE] === 'closed') return allButThoseNotClosed(now, wanted);
  if (isStateAlone && question.given[STATE] === 'unknown') {
    const unknown = [clockDecides(now), sql`(${windowStateSql(now)}) = 'unknown'`];
    return [
      { way: 'kept', times: 1, filter: FOREVER_UNKNOWN },
      { way: 'counted', times: 1, conditions: unknown, facets: wanted },
    ];
  }
  return [{ way: 'counted', times: 1, conditions: rows, facets: wanted }];
}

function allButThoseNotClosed<Facet extends string>(now: Date, wanted: readonly Facet[]): Counting<Facet>[] {
  const notClosed = [clockDecides(now), sql`(${windowStateSql(now)}) <> 'closed'`];
  return [
    { way: 'kept', times: 1, filter: EVERYTHING },
    { way: 'kept', times: -1, filter: FOREVER_UNKNOWN },
    { way: 'counted', times: -1, conditions: notClosed, facets: wanted },
  ];
}

/** The filter by which counts are kept; null where other things are filtered by than one value of one kept facet. */
export function keptFilter<Name extends string>(
  { columns, given }: Pick<FacetQuestion<Name>, 'columns' | 'given'>,
  names: readonly string[],
): KeptFilter | null {
  const [name, second] = names;
  if (name === undefined) return EVERYTHING;
  const facet = [...columns.keys()].find((one) => one === name);
  const value = given[name];
  if (second !== undefined || facet === undefined || value === undefined) return null;
  if (facet === 'born') return { facet, first: value.slice(0, 4), last: value.slice(-4) };
  if (facet === 'year') return { facet, first: `${value}-01`, last: `${value}-12` };
  return { facet, first: value, last: value };
}
