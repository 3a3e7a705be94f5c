import { beijingDate } from '../calendar/beijing-clock';
import { NOTICE_FACETS, type NoticeFacet } from '../db/facets';
import { allOf, sql, type Sql } from '../db/sql';
import { beyondCount } from './beyond-count';
import type { FacetQuestion } from './counting-plan';
import { countFacets, countRows } from './facet-counts';
import type { NoticeFilter } from './filters';
import { gatheredNotices } from './gather-few';
import { besideOf } from './list-order';
import { listPage, type ListPage } from './list-page';
import { withClosingToday } from './nominee-facets';
import { noticeCards, type NoticeCard } from './notice-card';
import { noticeCondition, noticeConditions } from './notice-conditions';
import { closingStretches, LAST_SIGNED, noticeOrder } from './notice-order';
import { placeLabel } from './place-label';
import type { PlaceCount } from './nominee-facets';
import { byYear, type ValueCount } from './settled-counts';

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
  const { total, facets } = await countNotices(filter, now);
  const condition = noticeCondition(filter, now);
  const question = questionOf(filter, now);
  const sort = filter.sort ?? 'notice';
  const page = await listPage({
    where: filter.q === undefined ? condition : gatheredNotices(condition, total),
    keys: noticeOrder(sort, now),
    stretches:
      sort === 'closes'
        ? { of: async () => closingStretches(beijingDate(now), LAST_SIGNED), id: sql`n."id"`, ids }
        : null,
    size,
    total,
    beside: besideOf(filter),
    valueOf,
    select: (selection) => noticeCards(selection, now),
    count: beyondCount(question, { total, valueOf: sort === 'notice' ? valueOf : null }),
  });
  return { ...page, facets };
}

/** How many notices fit; one statement. */
export function countFittingNotices(filter: NoticeFilter, now: Date): Promise<number> {
  return countRows(questionOf(filter, now));
}

function questionOf(filter: NoticeFilter, now: Date): FacetQuestion<NoticeFacet> {
  const conditions = noticeConditions(filter, now);
  return { counted: 'notice', ...SHOWN_NOTICES, conditions, given: filter, columns: NOTICE_FACETS, now };
}

function ids(where: Sql): Sql {
  return sql`SELECT n."id" ${SHOWN_NOTICES.from} WHERE ${allOf([SHOWN_NOTICES.always, where])}`;
}

function valueOf(by: Sql, id: string): Sql {
  return sql`SELECT ${by} FROM "Notice" n WHERE n."id" = ${id}::uuid`;
}

async function countNotices(filter: NoticeFilter, now: Date): Promise<{ total: number; facets: NoticeFacets }> {
  const { total, facets } = await countFacets(questionOf(filter, now), [...NOTICE_FACETS.keys()]);
  const values = (name: NoticeFacet | 'state') => facets.get(name) ?? [];
  return {
    total,
    facets: {
      states: withClosingToday(values('state')),
      tiers: values('tier'),
      years: byYear(values('year')),
      provinces: values('province').map(({ value, count }) => ({ place: placeLabel(value), count })),
    },
  };
}
