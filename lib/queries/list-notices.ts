import { allOf, sql, type Sql } from '../db/sql';
import { countFacets, type ValueCount } from './facet-counts';
import type { NoticeFilter } from './filters';
import { gatheredNotices } from './gather-few';
import { besideOf } from './list-order';
import { listPage, type ListPage } from './list-page';
import { withClosingToday } from './nominee-facets';
import { noticeCards, type NoticeCard } from './notice-card';
import { type NoticeCondition, noticeCondition, noticeConditions, PROVINCE } from './notice-conditions';
import { noticeOrder } from './notice-order';
import { placeLabel } from './place-label';
import type { PlaceCount } from './nominee-facets';
import { windowStateSql } from './window-state-sql';

/** Each counted with the other filters applied, but not its own; most first, years the latest first. */
export interface NoticeFacets {
  /** those closing today are counted as open too */
  readonly states: readonly ValueCount[];
  readonly tiers: readonly ValueCount[];
  readonly years: readonly ValueCount[];
  /** of the issuer, or else of the nominees */
  readonly provinces: readonly PlaceCount[];
}

export interface NoticeList extends ListPage<NoticeCard> {
  readonly facets: NoticeFacets;
}

const PAGE_SIZE = 20;
const SHOWN_NOTICES = { from: sql`FROM "Notice" n`, always: sql`n."retiredAt" IS NULL` } as const;

/**
 * Notices that fit the filter, last signed first unless sorted otherwise, and how many each further filter would leave:
 * two statements, three for a page beside a row.
 * Example: `await listNotices({ state: 'open', sort: 'closes' }, now)`.
 */
export async function listNotices(filter: NoticeFilter, now: Date, size = PAGE_SIZE): Promise<NoticeList> {
  const conditions = noticeConditions(filter, now);
  const { total, facets } = await countNotices(conditions, now);
  const condition = noticeCondition(filter, now);
  const page = await listPage({
    where: filter.q === undefined ? condition : gatheredNotices(condition, total),
    keys: noticeOrder(filter.sort ?? 'notice', now),
    size,
    total,
    beside: besideOf(filter),
    valueOf: (by, id) => sql`SELECT ${by} FROM "Notice" n WHERE n."id" = ${id}::uuid`,
    select: (selection) => noticeCards(selection, now),
    count: countNoticesThat,
  });
  return { ...page, facets };
}

/** How many notices fulfil a condition over the row `n` of "Notice"; one statement. */
export async function countNoticesThat(where: Sql): Promise<number> {
  const always = allOf([SHOWN_NOTICES.always, where]);
  return (await countFacets({ ...SHOWN_NOTICES, always, conditions: new Map(), columns: new Map() })).total;
}

async function countNotices(
  conditions: ReadonlyMap<NoticeCondition, Sql>,
  now: Date,
): Promise<{ total: number; facets: NoticeFacets }> {
  const { total, facets } = await countFacets({ ...SHOWN_NOTICES, conditions, columns: columnsAt(now) });
  const values = (name: NoticeCondition) => facets.get(name) ?? [];
  return {
    total,
    facets: {
      states: withClosingToday(values('state')),
      tiers: values('tier'),
      years: [...values('year')].sort((a, b) => (a.value < b.value ? 1 : -1)),
      provinces: values('province').map(({ value, count }) => ({ place: placeLabel(value), count })),
    },
  };
}

function columnsAt(now: Date): ReadonlyMap<NoticeCondition, Sql> {
  return new Map<NoticeCondition, Sql>([
    ['state', windowStateSql(now)],
    ['tier', sql`n."tier"`],
    ['year', sql`extract(year FROM coalesce(n."signedOn", n."opens"))`],
    ['province', PROVINCE],
  ]);
}
