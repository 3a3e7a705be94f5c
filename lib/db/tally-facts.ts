import { z } from 'zod';
import { NEVER_DATED, NOMINEE_FACETS, NOTICE_FACETS, UNKNOWN_WINDOW } from './facets';
import { commaSeparated, sql, type Sql } from './sql';

/** A row of `shownFacts`. */
export const factRow = z.object({ counted: z.enum(['nominee', 'notice']), values: z.record(z.string(), z.string()) });

/**
 * Asks for the facts of the notices that fulfil a condition over the row `n` of "Notice", and of their nominees, as far as
 * pages show them.
 */
export function shownFacts(condition: Sql): Sql {
  return sql`SELECT 'nominee' AS "counted", ${valuesOf(NOMINEE_FACETS)} AS "values"
      FROM "Notice" n JOIN "Nominee" m ON m."noticeId" = n."id"
      WHERE m."retiredAt" IS NULL AND n."retiredAt" IS NULL AND ${condition}
    UNION ALL
    SELECT 'notice', ${valuesOf(NOTICE_FACETS)} FROM "Notice" n WHERE n."retiredAt" IS NULL AND ${condition}`;
}

const WINDOW = sql`CASE WHEN ${NEVER_DATED} THEN ${UNKNOWN_WINDOW.value} END`;

function valuesOf(facets: ReadonlyMap<string, Sql>): Sql {
  const pairs = [...facets, [UNKNOWN_WINDOW.facet, WINDOW] as const].map(
    ([name, by]) => sql`${name}::text, (${by})::text`,
  );
  return sql`jsonb_strip_nulls(jsonb_build_object(${commaSeparated(pairs)}))`;
}
