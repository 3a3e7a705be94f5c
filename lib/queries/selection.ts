import { sql, type Sql } from '../db/sql';
import type { NomineeFilter, NoticeFilter } from './filters';
import { nomineeCondition } from './nominee-conditions';
import { noticeCondition } from './notice-conditions';

/** What a page shows, as feeds and downloads give it: the page's filter without its paging, or one record by its id. */
export type Selection =
  | { readonly of: 'notices'; readonly filter: NoticeFilter }
  | { readonly of: 'nominees'; readonly filter: NomineeFilter }
  | { readonly of: 'notice'; readonly id: string }
  | { readonly of: 'person'; readonly id: string };

/** The notices of a selection, over the row `n` of "Notice": those selected, or those in which somebody selected is named. */
export function noticesSelected(selection: Selection, now: Date): Sql {
  if (selection.of === 'notices') return noticeCondition(selection.filter, now);
  if (selection.of === 'notice') return sql`n."id" = ${selection.id}::uuid`;
  return sql`EXISTS (SELECT 1 FROM "Nominee" m
    WHERE m."noticeId" = n."id" AND m."retiredAt" IS NULL AND ${nomineesSelected(selection, now)})`;
}

/** The nominees of a selection, over the rows `m` of "Nominee" and `n` of "Notice": those selected, or all whom a selected notice names. */
export function nomineesSelected(selection: Selection, now: Date): Sql {
  switch (selection.of) {
    case 'notices':
    case 'notice':
      return noticesSelected(selection, now);
    case 'person':
      return sql`EXISTS (SELECT 1 FROM "PersonLink" p
        WHERE p."nomineeId" = m."id" AND p."undoneAt" IS NULL AND p."personId" = ${selection.id}::uuid)`;
    case 'nominees':
      return nomineeCondition(selection.filter, now);
  }
}
