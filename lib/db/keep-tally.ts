import { z } from 'zod';
import type { Transaction } from './client';
import type { RecordChange } from './compare-shown';
import { sql } from './sql';
import { newTally, type Fact, type TallyRow } from './tally';
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
  const tally = newTally();
  for (const fact of facts.before) tally.add(fact, -1);
  for (const fact of facts.after) tally.add(fact);
  for (const { kind, action } of changes) {
    if (kind !== 'person') continue;
    if (action === 'added') tally.add(PERSON);
    if (action === 'retired') tally.add(PERSON, -1);
  }
  await addToTally(tx, tally.rows());
}

/** Of persons only their number is kept. */
export const PERSON: Fact = { counted: 'person', values: {} };

/** Adds to what is counted; in an order that is always the same. */
async function addToTally(tx: Transaction, rows: readonly TallyRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "Tally" ("counted", "filter", "filterValue", "facet", "value", "count")
    SELECT r."counted", r."filter", r."filterValue", r."facet", r."value", r."count"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r("counted" text, "filter" text, "filterValue" text, "facet" text, "value" text, "count" int)
    ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT ("counted", "filter", "filterValue", "facet", "value")
      DO UPDATE SET "count" = "Tally"."count" + excluded."count"`;
}
