import { z } from 'zod';
import { askRows, sql } from '../db/sql';

/** What the register holds. */
export interface SiteTotals {
  readonly notices: number;
  readonly nominees: number;
  readonly persons: number;
  /** cities in which a current post sits */
  readonly cities: number;
}

const totals = z.object({ notices: z.number(), nominees: z.number(), persons: z.number(), cities: z.number() });
const NOTHING: SiteTotals = { notices: 0, nominees: 0, persons: 0, cities: 0 };

/**
 * How many records pages show, as they are kept counted: one statement.
 * Example: `await siteTotals()` is `{ notices: 1, nominees: 12, … }`.
 */
export async function siteTotals(): Promise<SiteTotals> {
  const [row] = await askRows(
    totals,
    sql`SELECT coalesce(sum("count") FILTER (WHERE "counted" = 'notice'), 0)::int AS "notices",
        coalesce(sum("count") FILTER (WHERE "counted" = 'nominee' AND "facet" = ''), 0)::int AS "nominees",
        coalesce(sum("count") FILTER (WHERE "counted" = 'person'), 0)::int AS "persons",
        count(*) FILTER (WHERE "facet" = 'city' AND "count" > 0)::int AS "cities"
      FROM "Tally" WHERE "counted" IN ('notice', 'nominee', 'person') AND "filter" = '' AND "filterValue" = ''
        AND ("facet" = '' OR ("facet" = 'city' AND "counted" = 'nominee'))`,
  );
  return row ?? NOTHING;
}
