import type { Transaction } from './client';
import type { Prisma } from './generated/client';
import { columnName, commaSeparated, sql } from './sql';

/** The tables whose rows come many at a time, and what one row of each holds. */
interface Rows {
  readonly Change: Prisma.ChangeCreateManyInput;
  readonly Diagnostic: Prisma.DiagnosticCreateManyInput;
  readonly Nominee: Prisma.NomineeCreateManyInput;
  readonly Person: Prisma.PersonCreateManyInput;
  readonly PersonLink: Prisma.PersonLinkCreateManyInput;
  readonly Post: Prisma.PostCreateManyInput;
}

/**
 * Inserts rows in their order, all with one parameter: Prisma's `createMany` makes a plan with a parameter a value for each number of
 * rows, which takes it longer than PostgreSQL needs for the rows. All rows have the columns of the first; a column that none names gets
 * its default in the database, so ids are made beforehand. Throws as any statement does.
 * Example: `await insertRows(tx, 'Person', [{ id: newId(now), createdAt: now }])`.
 */
export async function insertRows<T extends keyof Rows>(
  tx: Transaction,
  table: T,
  rows: readonly Rows[T][],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const name = columnName(table);
  const columns = commaSeparated(Object.keys(first).map(columnName));
  await tx.$executeRaw(
    sql`INSERT INTO ${name} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::json)`,
  );
}
