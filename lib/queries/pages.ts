/** Where a page lies in a list. */
export interface PageOf {
  /** from 1, never past the last */
  readonly page: number;
  /** at least 1 */
  readonly pages: number;
  readonly offset: number;
}

/** Example: `pageOf(3, 120, 50)` is `{ page: 3, pages: 3, offset: 100 }`; a page past the last is the last. */
export function pageOf(wanted: number | undefined, total: number, size: number): PageOf {
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(Math.max(1, wanted ?? 1), pages);
  return { page, pages, offset: (page - 1) * size };
}
