import type { Transaction } from './client';
import type { Prisma } from './generated/client';
import { columnName, commaSeparated, sql } from './sql';

interface Identified {
  readonly id: string;
}

/** What many rows at once are written into; ids are made beforehand. */
interface RowOf {
  readonly Notice: Prisma.NoticeUncheckedCreateInput & Identified;
  readonly NoticeCopy: Prisma.NoticeCopyCreateManyInput & Identified;
  readonly Nominee: Prisma.NomineeCreateManyInput & Identified;
  readonly Post: Prisma.PostCreateManyInput & Identified;
  readonly Person: Prisma.PersonCreateManyInput & Identified;
  readonly PersonLink: Prisma.PersonLinkCreateManyInput & Identified;
  readonly Diagnostic: Prisma.DiagnosticCreateManyInput & Identified;
  readonly Change: Prisma.ChangeCreateManyInput;
}

/**
 * Writes rows in their order, in one statement that is the same for any number of them: Prisma's own takes a parameter a
 * value, and plans each number of rows anew. All rows have the columns of the first; what is not among them takes its default.
 * Example: `await insertRows(tx, 'Person', [{ id, createdAt: now }])`.
 */
export async function insertRows<T extends keyof RowOf>(
  tx: Transaction,
  table: T,
  rows: readonly RowOf[T][],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = commaSeparated(Object.keys(first).map(columnName));
  await tx.$executeRaw`INSERT INTO ${columnName(table)} (${columns}) SELECT ${columns} FROM ${recordset(table, rows)}`;
}

/**
 * Writes over stored nominees, each found by its id, in one statement. All rows have the columns of the first; others stay.
 * Example: `await updateNominees(tx, [{ ...columns, id, retiredAt: null }])`.
 */
export async function updateNominees(
  tx: Transaction,
  rows: readonly Omit<RowOf['Nominee'], 'noticeId'>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).filter((name) => name !== 'id');
  const values = commaSeparated(columns.map((name) => sql`${columnName(name)} = r.${columnName(name)}`));
  await tx.$executeRaw`UPDATE "Nominee" m SET ${values} FROM ${recordset('Nominee', rows)} r WHERE m."id" = r."id"`;
}

function recordset(table: keyof RowOf, rows: readonly unknown[]) {
  return sql`json_populate_recordset(NULL::${columnName(table)}, ${JSON.stringify(rows)}::json)`;
}
