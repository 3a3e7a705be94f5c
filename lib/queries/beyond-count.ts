import { z } from 'zod';
import { SIGNED_OR_OPENED } from '../db/facets';
import { allOf, askRows, sql, type Sql } from '../db/sql';
import { keptFilter, type FacetQuestion } from './counting-plan';
import { FEW } from './gather-few';
import { keptCounts } from './kept-counts';
import type { Beside } from './list-order';

const countRow = z.object({ count: z.number() });

/**
 * Counts the rows of a list beyond a row of it, those that fulfil `where`: one statement. Few rows are counted one by one. Of many, in the
 * order of days (`valueOf` then asks for a value of that row) and under at most one kept filter, the months that lie
 * wholly beyond are read off what is kept, and only that row's own month is counted; all others would take too long: null.
 * Example: ``beyondCount(nomineesThatFit({}, now), { total, valueOf })?.(where, { side: 'after', id })``.
 */
export function beyondCount<Name extends string>(
  question: FacetQuestion<Name>,
  { total, valueOf }: { readonly total: number; readonly valueOf: ((by: Sql, id: string) => Sql) | null },
): ((where: Sql, beside: Beside) => Promise<number>) | null {
  const { from, always, conditions } = question;
  const filter = keptFilter(question, [...conditions.keys()]);
  const counted = (where: Sql) => sql`SELECT count(*)::int ${from} WHERE ${allOf([always, where])}`;
  if (total <= FEW) return (where) => ask(counted(where));
  if (valueOf === null || filter === null) return null;
  return (where, { side, id }) => {
    const day = sql`(${valueOf(SIGNED_OR_OPENED, id)})`;
    const month = sql`to_char(${day}, 'YYYY-MM')`;
    const months = (lieBeyond: Sql) => sql`SELECT coalesce(sum("count"), 0)
      FROM (${keptCounts(question.counted, filter)}) k WHERE "facet" = 'year' AND ${lieBeyond}`;
    return ask(
      side === 'before'
        ? sql`(${months(sql`"value" > ${month}`)})
            + (${counted(sql`${where} AND ${SIGNED_OR_OPENED} < (date_trunc('month', ${day}) + INTERVAL '1 month')::date`)})`
        : sql`(${months(sql`"value" < ${month}`)})
            + (${counted(sql`${where} AND ${SIGNED_OR_OPENED} >= date_trunc('month', ${day})::date`)})`,
    );
  };
}

async function ask(count: Sql): Promise<number> {
  const [row] = await askRows(countRow, sql`SELECT (${count})::int AS "count"`);
  return row?.count ?? 0;
}
