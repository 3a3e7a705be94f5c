import type { Sql } from '../db/sql';
import { allOf, sql } from '../db/sql';
import { FEW } from './gather-few';
import { type Beside, firstOfEach, liesBeside, orderBy, type SortKeys, type Stretch } from './list-order';

/** Rows of a list, and where they lie in it. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  /** of all rows that fit */
  readonly total: number;
  /** the number of the first row shown, from 1; 0 when there is none; null where telling it would mean to count very many */
  readonly first: number | null;
  /** the rows after which, and before which, the neighbouring pages lie; null at the ends */
  readonly next: string | null;
  readonly previous: string | null;
}

export interface Stretches {
  /** those in which the rows beside a row lie, or the first rows */
  readonly of: (beside: Beside | null) => Promise<readonly Stretch[]>;
  /** the id of a row of the list */
  readonly id: Sql;
  /** selects the ids of all its rows that fulfil a condition */
  readonly ids: (where: Sql) => Sql;
}

/** A list in which a page is looked for. */
export interface ListQuestion<Row> {
  readonly where: Sql;
  readonly keys: SortKeys;
  /** of many rows in an order that no index has as a whole: a page is chosen among the first of each stretch */
  readonly stretches: Stretches | null;
  readonly size: number;
  readonly total: number;
  readonly beside: Beside | null;
  /** asks for a value of the row beside which the page begins */
  readonly valueOf: (by: Sql, id: string) => Sql;
  readonly select: (selection: { where: Sql; orderBy: Sql; limit: number }) => Promise<Row[]>;
  /** how many rows lie beyond the row beside which the page begins, where `where` says which do; null where they are not counted */
  readonly count: ((where: Sql, beside: Beside) => Promise<number>) | null;
}

/**
 * The rows after or before a row, in the list's order. It stays the same page however many rows come in before it. A page
 * that would begin before the first row is the first page, and so is one beside a row that is not there.
 */
export async function listPage<Row extends { readonly id: string }>(list: ListQuestion<Row>): Promise<ListPage<Row>> {
  const { beside, size, total } = list;
  const page = beside === null ? null : await pageBeside(list, beside);
  if (page !== null) return page;
  const found = await list.select(await pageOf(list));
  const rows = found.slice(0, size);
  const next = found.length > size ? (rows.at(-1)?.id ?? null) : null;
  return { rows, total, first: Math.min(1, rows.length), next, previous: null };
}

/** The first rows of a list beyond a row, or of the whole list: one more than the page has, to see whether it goes on. */
async function pageOf<Row>(
  { where, keys, size, total, stretches, valueOf }: ListQuestion<Row>,
  beside: Beside | null = null,
) {
  const backwards = beside?.side === 'before';
  const beyond = (order: SortKeys) =>
    beside === null ? [] : [liesBeside(order, beside.side, (by) => valueOf(by, beside.id))];
  const page = { orderBy: orderBy(keys, backwards), limit: size + 1 };
  if (stretches === null || total <= FEW) return { ...page, where: allOf([where, ...beyond(keys)]) };
  const found = (await stretches.of(beside)).map((stretch) => ({
    ...stretch,
    where: allOf([stretch.where, where, ...(stretch.isBeyond ? [] : beyond(stretch.keys))]),
  }));
  const first = firstOfEach(found, page.limit, stretches.ids, backwards);
  return { ...page, where: sql`${stretches.id} = ANY(ARRAY(${first}))` };
}

async function pageBeside<Row extends { readonly id: string }>(
  list: ListQuestion<Row>,
  { side, id }: Beside,
): Promise<ListPage<Row> | null> {
  const { keys, size, where, total, count } = list;
  const liesBeyond = allOf([where, liesBeside(keys, side, (by) => list.valueOf(by, id))]);
  const [found, beyond] = await Promise.all([
    pageOf(list, { side, id }).then(list.select),
    count === null ? null : count(liesBeyond, { side, id }),
  ]);
  const rows = found.slice(0, size);
  const goesOn = found.length > size;
  if (side === 'before') {
    if (!goesOn) return null;
    rows.reverse();
    return { rows, total, first: beyond === null ? null : beyond - size + 1, ...endsOf(rows) };
  }
  if (rows.length === 0) return null;
  const { previous, next } = endsOf(rows);
  return { rows, total, first: beyond === null ? null : total - beyond + 1, previous, next: goesOn ? next : null };
}

function endsOf<Row extends { readonly id: string }>(rows: readonly Row[]) {
  return { previous: rows[0]?.id ?? null, next: rows.at(-1)?.id ?? null };
}
