import { sql, type Sql } from '../db/sql';

/** More rows than this lie so close together in a list's order that a page of them is soon found along it. */
const FEW = 2_000;

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
