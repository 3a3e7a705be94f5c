import { sql, type Sql } from '../db/sql';

/** More rows than this lie so close together in a list's order that a page of them is soon found along it. */
export const FEW = 2_000;

/**
 * A condition over the row `m` of "Nominee", for a list of which `total` rows are known to fulfil it. Few rows are fetched by
 * an index over the condition and then sorted; left alone, PostgreSQL expects more of them than there are, and looks for
 * them along the list's order in the whole table.
 * Example: ``gatheredNominees(questionFits('李志龙', NOMINEE_WORDS), 3)``.
 */
export function gatheredNominees(condition: Sql, total: number): Sql {
  if (total > FEW) return condition;
  return sql`m."id" = ANY(ARRAY(SELECT m."id" FROM "Nominee" m JOIN "Notice" n ON n."id" = m."noticeId" WHERE ${condition}))`;
}

/** The same over the row `n` of "Notice". */
export function gatheredNotices(condition: Sql, total: number): Sql {
  if (total > FEW) return condition;
  return sql`n."id" = ANY(ARRAY(SELECT n."id" FROM "Notice" n WHERE ${condition}))`;
}

/** Planned as if so many were wanted: words of so many rows are read along the table, those of fewer by their index. */
const PLANNED = 4_000;

/**
 * The ids of any so many rows of a selection of ids, as a list for `= ANY`. Asked for few alone, PostgreSQL expects to meet
 * them soon along the table, and does not reckon what it costs to unpack the terms of each row on the way.
 * Example: ``fewOf(sql`SELECT m."id" FROM "Nominee" m WHERE m."searchTerms" @> '{水利}'`, 200)``.
 */
export function fewOf(ids: Sql, most: number): Sql {
  return sql`ARRAY(WITH "fitting" AS MATERIALIZED (${ids} LIMIT ${Math.max(PLANNED, most)}) SELECT "id" FROM "fitting" LIMIT ${most})`;
}
