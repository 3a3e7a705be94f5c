import { sql, unionAll, type Sql } from '../db/sql';

/** One of the things that a list is sorted by: never null, so that rows can be compared with it. */
export interface SortKey {
  readonly by: Sql;
  readonly descending?: boolean;
  /** how its value in a row is told by another expression over that row, which may lie in another stretch of the list */
  readonly told?: { readonly by: Sql; readonly as: (value: Sql) => Sql };
}

/** At least one; together they tell all rows apart. */
export type SortKeys = readonly [SortKey, ...SortKey[]];

/**
 * A part of a list whose order an index has, where none has the order of the whole: what still runs by its last day upwards, what has
 * closed by the same downwards. Together the stretches of a list hold each of its rows once.
 */
export interface Stretch {
  readonly where: Sql;
  /** the order of the whole, said for these rows alone */
  readonly keys: SortKeys;
  /** all of it lies beyond the row beside which a page begins */
  readonly isBeyond?: true;
}

/** Where a list goes on: after or before the row with this id. */
export interface Beside {
  readonly side: 'after' | 'before';
  readonly id: string;
}

interface BesideFilter {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** The row beside which a page begins; null for the first page. Where both are named, `after` counts. */
export function besideOf({ after, before }: BesideFilter): Beside | null {
  if (after !== undefined) return { side: 'after', id: after };
  return before === undefined ? null : { side: 'before', id: before };
}

/** Example: ``orderBy([{ by: sql`n."id"` }])``; backwards for a page that leads up to a row. */
export function orderBy(keys: SortKeys, backwards = false): Sql {
  return keys
    .map(({ by, descending = false }) => (descending === backwards ? sql`${by} ASC` : sql`${by} DESC`))
    .reduce((before, key) => sql`${before}, ${key}`);
}

/**
 * The rows on one side of a row: those whose first key that differs lies beyond that row's. `valueOf` asks for an
 * expression of that row; no row fits when there is no such row.
 */
export function liesBeside([key, ...rest]: SortKeys, side: Beside['side'], valueOf: (by: Sql) => Sql): Sql {
  const { by, descending = false, told } = key;
  const value = told === undefined ? sql`(${valueOf(by)})` : sql`(${told.as(sql`(${valueOf(told.by)})`)})`;
  const downwards = descending === (side === 'after');
  const beyond = downwards ? sql`${by} < ${value}` : sql`${by} > ${value}`;
  const [next, ...others] = rest;
  if (next === undefined) return beyond;
  // said of the first key alone too, so that an index can begin there
  const reached = downwards ? sql`${by} <= ${value}` : sql`${by} >= ${value}`;
  return sql`${reached} AND (${beyond} OR (${liesBeside([next, ...others], side, valueOf)}))`;
}

/**
 * The first so many rows of each stretch, among which are the first so many of the whole; `ids` selects the ids of rows that fulfil a
 * condition. Example: ``sql`n."id" = ANY(ARRAY(${firstOfEach(stretches, 50, ids)}))` ``.
 */
export function firstOfEach(
  stretches: readonly Stretch[],
  limit: number,
  ids: (where: Sql) => Sql,
  backwards = false,
): Sql {
  return unionAll(
    stretches.map(({ where, keys }) => sql`(${ids(where)} ORDER BY ${orderBy(keys, backwards)} LIMIT ${limit})`),
  );
}
