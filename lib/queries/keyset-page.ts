/** One page of a list that is read from a place on: it stays right while records are added or go. */
export interface KeysetPage<T> {
  readonly items: readonly T[];
  /** the id of the last one, when more follow; else null */
  readonly last: string | null;
}

/** From where on, and how many. */
export interface KeysetPlace {
  /** the id of the last record of the page before; null for the first page */
  readonly after: string | null;
  readonly limit: number;
}

/**
 * The page of rows that were asked for with one more than the limit.
 * Example: with the limit 2, rows `a`, `b` and `c` are the items `a` and `b` with `b` as the last.
 */
export function keysetPage<T extends { readonly id: string }>(rows: readonly T[], limit: number): KeysetPage<T> {
  const items = rows.slice(0, limit);
  return { items, last: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
