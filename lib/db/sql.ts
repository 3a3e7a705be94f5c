import { z } from 'zod';
import { Prisma } from './generated/client';
import { read } from './read';

/** Parts of a statement; whatever is put in with `${}` is a parameter, never text. */
export type Sql = Prisma.Sql;
/** Example: ``sql`n."opens" > ${today}::date` ``. */
export const sql = Prisma.sql;

/**
 * How far the server that is asked has come in the log of the primary, at least as far as what the statement sees: a change is
 * seen once it is safely written, and a replica may have received more than it shows yet. Example: `0/1A2B3C8`.
 */
export const POSITION = sql`(CASE WHEN pg_is_in_recovery() THEN greatest(pg_last_wal_replay_lsn(), pg_last_wal_receive_lsn())
  ELSE pg_current_wal_flush_lsn() END)::text`;

/** All of the conditions; true for none. Example: ``allOf([sql`a = 1`, sql`b = 2`])``. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0
    ? sql`TRUE`
    : Prisma.join(
        conditions.map((one) => sql`(${one})`),
        ' AND ',
      );
}

/** Any of the conditions; false for none. Example: ``anyOf([sql`a = 1`, sql`b = 2`])``. */
export function anyOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0
    ? sql`FALSE`
    : Prisma.join(
        conditions.map((one) => sql`(${one})`),
        ' OR ',
      );
}

/** Several parts one after another with commas. Throws for none. */
export function commaSeparated(parts: readonly Sql[]): Sql {
  return Prisma.join([...parts]);
}

/** A column's name, of Latin letters alone; anything else throws. Example: `columnName('city')` is `"city"`. */
export function columnName(letters: string): Sql {
  if (!/^[A-Za-z]+$/.test(letters)) throw new TypeError(`no name for a column: ${letters}`);
  return Prisma.raw(`"${letters}"`);
}

/** Several selects as one. Throws for none. */
export function unionAll(selects: readonly Sql[]): Sql {
  return Prisma.join([...selects], ' UNION ALL ');
}

/**
 * The rows of one statement that only reads, each parsed. Throws `DatabaseUnavailable` when the database does not answer; a row of
 * another shape is a bug and throws.
 * Example: ``await askRows(z.object({ n: z.number() }), sql`SELECT 1 AS n`)`` is `[{ n: 1 }]`.
 */
export async function askRows<T>(row: z.ZodType<T>, statement: Sql): Promise<T[]> {
  return z.array(row).parse(await read((db) => db.$queryRaw(statement)));
}
