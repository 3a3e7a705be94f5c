import { z } from 'zod';
import { SIGNED_OR_OPENED } from '../db/facets';
import { allOf, askRows, sql, type Sql } from '../db/sql';
import { keptFilter, type FacetQuestion } from './counting-plan';
import { keptCounts } from './kept-counts';
import type { Beside } from './list-order';

const countRow = z.object({ count: z.number() });

/**
 * Counts the rows of a list beyond a row of it, those that fulfil `where`: one statement. In the order of days (`valueOf` then asks for
 * a value of that row) and under at most one kept filter, the months that lie wholly beyond are read off what is kept, and
 * only that row's own month is counted.
 * Example: ``beyondCount(nomineesThatFit({}, now), valueOf)(where, { side: 'after', id })``.
 */
export function beyondCount<Name extends string>(
  question: FacetQuestion<Name>,
  valueOf: ((by: Sql, id: string) => Sql) | null,
): (where: Sql, beside: Beside) => Promise<number> {
  const { from, always, conditions } = question;
  const filter = keptFilter(question, [...conditions.keys()]);
  return async (where, { side, id }) => {
    const counted = (further: Sql) => sql`SELECT count(*)::int ${from} WHERE ${allOf([always, where, further])}`;
    if (valueOf === null || filter === null) return ask(counted(sql`TRUE`));
    const day = sql`(${valueOf(SIGNED_OR_OPENED, id)})`;
    const month = sql`to_char(${day}, 'YYYY-MM')`;
    const months = (lieBeyond: Sql) => sql`SELECT coalesce(sum("count"), 0)
      FROM (${keptCounts(question.counted, filter)}) k WHERE "facet" = 'year' AND ${lieBeyond}`;
    return ask(
      side === 'before'
        ? sql`(${months(sql`"value" > ${month}`)})
            + (${counted(sql`${SIGNED_OR_OPENED} < (date_trunc('month', ${day}) + INTERVAL '1 month')::date`)})`
        : sql`(${months(sql`"value" < ${month}`)})
            + (${counted(sql`${SIGNED_OR_OPENED} >= date_trunc('month', ${day})::date`)})`,
    );
  };
}

async function ask(count: Sql): Promise<number> {
  const [row] = await askRows(countRow, sql`SELECT (${count})::int AS "count"`);
  return row?.count ?? 0;
}
