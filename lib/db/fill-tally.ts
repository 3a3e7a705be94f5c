import { z } from 'zod';
import { ask, transact } from './client';
import { PERSON } from './keep-tally';
import { waitForTurn } from './record-changes';
import { sql, type Sql } from './sql';
import { newTally, type TallyRow } from './tally';
import { factRow, shownFacts } from './tally-facts';

/** Goes up by one whenever a facet is added or counts by something else: at the next start everything is counted again. */
const TALLY_RULE = 1;
const RULE = 'rule';
const NOTICES_AT_ONCE = 2_000;
const ROWS_AT_ONCE = 10_000;
/** A million nominees are counted in less than a minute. Milliseconds. */
const COUNTING_TIME = 30 * 60_000;

/** Runs one statement of a transaction, and gives its rows. */
type AskInTransaction = (statement: Sql) => Promise<unknown>;

/**
 * Counts the whole register where that was never done, or by an earlier rule; nobody writes meanwhile. Says whether it was
 * needed. Throws as `ask` does.
 * Example: `await fillTally()` is true at the first start and false at the second.
 */
export async function fillTally(): Promise<boolean> {
  if (await isFilled((statement) => ask((db) => db.$queryRaw(statement)))) return false;
  await transact(async (tx) => {
    await waitForTurn(tx);
    await countEverything((statement) => tx.$queryRaw(statement));
  }, COUNTING_TIME);
  return true;
}

/** Whether everything is counted, by the rule of today. */
async function isFilled(ask: AskInTransaction): Promise<boolean> {
  const rows = await ask(sql`SELECT 1 AS "is" FROM "Tally" WHERE "counted" = ${RULE} AND "count" = ${TALLY_RULE}`);
  return z.array(z.unknown()).parse(rows).length > 0;
}

/** Has everything counted again at the next start: for who writes what is counted, but not as a change. */
export const FORGET_TALLY = sql`DELETE FROM "Tally" WHERE "counted" = ${RULE}`;

/** Counts the whole register anew, within a transaction in which nobody else writes. */
export async function countEverything(ask: AskInTransaction): Promise<void> {
  const tally = newTally();
  for await (const facts of factsOfAll(ask)) for (const fact of facts) tally.add(fact);
  await ask(sql`DELETE FROM "Tally"`);
  const rows = [...tally.rows(), await persons(ask), { ...NO_FACET, counted: RULE, count: TALLY_RULE }];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await ask(sql`INSERT INTO "Tally" SELECT * FROM jsonb_populate_recordset(NULL::"Tally",
      ${JSON.stringify(rows.slice(at, at + ROWS_AT_ONCE))}::jsonb)`);
  }
}

async function* factsOfAll(ask: AskInTransaction) {
  const ids = z.array(z.object({ id: z.string() }));
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = ids.parse(
      await ask(
        sql`SELECT "id"::text FROM "Notice" WHERE "id" > ${after}::uuid ORDER BY "id" LIMIT ${NOTICES_AT_ONCE}`,
      ),
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    const within = sql`n."id" > ${after}::uuid AND n."id" <= ${last.id}::uuid`;
    yield z.array(factRow).parse(await ask(shownFacts(within)));
    after = last.id;
  }
}

const NO_FACET = { filter: '', filterValue: '', facet: '', value: '' } as const;

async function persons(ask: AskInTransaction): Promise<TallyRow> {
  const [row] = z.array(z.object({ count: z.number() })).parse(
    await ask(sql`SELECT count(DISTINCT l."personId")::int AS "count"
      FROM "PersonLink" l JOIN "Nominee" m ON m."id" = l."nomineeId" JOIN "Notice" n ON n."id" = m."noticeId"
      WHERE l."undoneAt" IS NULL AND m."retiredAt" IS NULL AND n."retiredAt" IS NULL`),
  );
  return { ...NO_FACET, counted: PERSON.counted, count: row?.count ?? 0 };
}
