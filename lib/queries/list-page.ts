import type { Sql } from '../db/sql';
import { allOf } from '../db/sql';
import { type Beside, liesBeside, orderBy, type SortKeys } from './list-order';

/** Rows of a list, and where they lie in it. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  /** of all rows that fit */
  readonly total: number;
  /** the number of the first row shown, from 1; 0 when there is none */
  readonly first: number;
  /** the rows after which, and before which, the neighbouring pages lie; null at the ends */
  readonly next: string | null;
  readonly previous: string | null;
}

/** A list in which a page is looked for. */
export interface ListQuestion<Row> {
  readonly where: Sql;
  readonly keys: SortKeys;
  readonly size: number;
  readonly total: number;
  readonly beside: Beside | null;
  /** asks for a value of the row beside which the page begins */
  readonly valueOf: (by: Sql, id: string) => Sql;
  readonly select: (selection: { where: Sql; orderBy: Sql; limit: number }) => Promise<Row[]>;
  /** how many rows lie beyond the row beside which the page begins, where `where` says which do */
  readonly count: (where: Sql, beside: Beside) => Promise<number>;
}

/**
 * The rows after or before a row, in the list's order. It stays the same page however many rows come in before it. A page
 * that would begin before the first row is the first page, and so is one beside a row that is not there.
 */
export async function listPage<Row extends { readonly id: string }>(list: ListQuestion<Row>): Promise<ListPage<Row>> {
  const { beside } = list;
  const page = beside === null ? null : await pageBeside(list, beside);
  if (page !== null) return page;
  return placed(list, await list.select({ where: list.where, orderBy: orderBy(list.keys), limit: list.size }), 0);
}

async function pageBeside<Row extends { readonly id: string }>(
  list: ListQuestion<Row>,
  { side, id }: Beside,
): Promise<ListPage<Row> | null> {
  const { keys, size, where, total } = list;
  const valueOf = (by: Sql) => list.valueOf(by, id);
  const backwards = side === 'before';
  const fits = allOf([where, liesBeside(keys, side, valueOf)]);
  const [rows, beyond] = await Promise.all([
    list.select({ where: fits, orderBy: orderBy(keys, backwards), limit: size }),
    list.count(fits, { side, id }),
  ]);
  const before = backwards ? beyond - rows.length : total - beyond;
  const isWhole = backwards ? rows.length === size && beyond > size : rows.length > 0;
  return isWhole ? placed(list, backwards ? rows.reverse() : rows, before) : null;
}

function placed<Row extends { readonly id: string }>(
  { total }: ListQuestion<Row>,
  rows: readonly Row[],
  before: number,
): ListPage<Row> {
  const last = rows.at(-1);
  return {
    rows,
    total,
    first: rows.length === 0 ? 0 : before + 1,
    next: last !== undefined && before + rows.length < total ? last.id : null,
    previous: before > 0 ? (rows[0]?.id ?? null) : null,
  };
}
