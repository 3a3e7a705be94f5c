import { z } from 'zod';
import type { KeysetPage, KeysetPlace } from '@/lib/queries/keyset-page';

import { readCursor, writeCursor } from '../_http/cursor';

/** Below it stand all routes. */
export const API = '/api/v1';

type PagedKind = 'notices' | 'nominees' | 'persons' | 'windows';

const MOST = 200;
const USUAL = 50;

/** How many items a page has. */
export const limit = z
  .string()
  .regex(/^([1-9]\d?|1\d\d|200)$/)
  .transform(Number)
  .optional()
  .meta({ description: `How many items a page has: 1 to ${MOST}, ${USUAL} without it.`, example: '100' });

/** The parameters of a list that is read page after page. */
export function pageFields(kind: PagedKind) {
  return {
    cursor: z
      .string()
      .refine((value) => readCursor(kind, value) !== null)
      .optional()
      .meta({ description: 'Where to read on, as `next` of the page before has it; means nothing by itself.' }),
    limit,
  };
}

/** Example: `placeOf('notices', { cursor: undefined, limit: undefined })` is `{ after: null, limit: 50 }`. */
export function placeOf(
  kind: PagedKind,
  query: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
): KeysetPlace {
  return { after: query.cursor === undefined ? null : readCursor(kind, query.cursor), limit: query.limit ?? USUAL };
}

/** A list as it is answered. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    next: z
      .string()
      .nullable()
      .meta({
        description:
          'The address of the next page, below the address of this site; null on the last. Also as a Link header.',
        example: `${API}/notices?cursor=bm90aWNlcy4wMTli`,
      }),
  });
}

/** A page with the address of the next one, which keeps every other parameter. */
export function answerPage<T>(kind: PagedKind, path: string, search: URLSearchParams, page: KeysetPage<T>) {
  return {
    items: [...page.items],
    next: nextAddress(path, search, 'cursor', page.last && writeCursor(kind, page.last)),
  };
}

/** Example: `nextAddress('/changes', new URLSearchParams(), 'since', 'x')` is `/api/v1/changes?since=x`. */
export function nextAddress(path: string, search: URLSearchParams, name: string, cursor: string | null): string | null {
  if (cursor === null) return null;
  const next = new URLSearchParams(search);
  next.set(name, cursor);
  return `${API}${path}?${next.toString()}`;
}
