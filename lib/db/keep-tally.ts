import { z } from 'zod';
import type { Transaction } from './client';
import type { RecordChange } from './compare-shown';
import { sql } from './sql';
import type { Fact } from './tally';
import { factRow, shownFacts } from './tally-facts';

/** The facts of these notices and their nominees, as far as pages show them: one statement. */
export async function factsOf(tx: Transaction, noticeIds: readonly string[]): Promise<Fact[]> {
  if (noticeIds.length === 0) return [];
  const rows = await tx.$queryRaw(shownFacts(sql`n."id" = ANY(${[...noticeIds]}::uuid[])`));
  return z.array(factRow).parse(rows);
}

/**
 * Counts out what these notices said before, and in what they say now, with the persons who came and went. Only for the one
 * transaction that has the turn to record its changes: two that count at a time would wait for each other.
 */
export async function moveTally(
  tx: Transaction,
  facts: { readonly before: readonly Fact[]; readonly after: readonly Fact[] },
  changes: readonly RecordChange[],
): Promise<void> {
  const came = changes.filter(({ kind, action }) => kind === 'person' && action === 'added').length;
  const went = changes.filter(({ kind, action }) => kind === 'person' && action === 'retired').length;
  await addToTally(tx, [
    ...facts.before.map((fact) => ({ ...fact, times: -1 })),
    ...facts.after.map((fact) => ({ ...fact, times: 1 })),
    { ...PERSON, times: came - went },
  ]);
}

/** Of persons only their number is kept. */
export const PERSON: Fact = { counted: 'person', values: {} };

/**
 * Adds each pair of values of each fact so many times, in an order that is always the same: what `newTally` counts, made where it
 * is kept, since a notice has ten facts and a thousand pairs.
 */
async function addToTally(tx: Transaction, facts: readonly (Fact & { readonly times: number })[]): Promise<void> {
  await tx.$executeRaw`
    WITH entries AS MATERIALIZED (
      SELECT r."fact", r."counted", r."times", e."facet", e."value"
      FROM ROWS FROM (json_to_recordset(${JSON.stringify(facts)}::json) AS ("counted" text, "times" int, "values" json))
        WITH ORDINALITY r("counted", "times", "values", "fact"),
      LATERAL (SELECT '' AS "facet", '' AS "value" UNION ALL SELECT * FROM json_each_text(r."values")) e)
    INSERT INTO "Tally" ("counted", "filter", "filterValue", "facet", "value", "count")
    SELECT one."counted", one."facet", one."value", other."facet", other."value", sum(one."times")::int
    FROM entries one JOIN entries other USING ("fact")
    GROUP BY 1, 2, 3, 4, 5 HAVING sum(one."times") <> 0 ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT ("counted", "filter", "filterValue", "facet", "value")
      DO UPDATE SET "count" = "Tally"."count" + excluded."count"`;
}
