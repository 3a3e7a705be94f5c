import { sql, type Sql } from '../db/sql';
import type { Counted } from '../db/tally';

/** A facet's values from one to another, both included. */
export interface KeptFilter {
  readonly facet: string;
  readonly first: string;
  readonly last: string;
}

/** No filter: all that is shown. */
export const EVERYTHING: KeptFilter = { facet: '', first: '', last: '' };

/**
 * Reads what the register keeps counted under one filter: rows of `facet`, `value` and `count`; the row without a facet
 * tells how many there are.
 * Example: `keptCounts('nominee', { facet: 'born', first: '1965', last: '1969' })`.
 */
export function keptCounts(counted: Counted, { facet, first, last }: KeptFilter): Sql {
  return sql`SELECT t."facet", t."value", sum(t."count")::int AS "count" FROM "Tally" t
    WHERE t."counted" = ${counted} AND t."filter" = ${facet} AND t."filterValue" BETWEEN ${first} AND ${last}
    GROUP BY 1, 2`;
}
