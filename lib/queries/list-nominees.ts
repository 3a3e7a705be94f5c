import { allOf, sql, type Sql } from '../db/sql';
import { beyondCount } from './beyond-count';
import { cityStretches } from './city-order';
import { countedNominees } from './counted-nominees';
import type { NomineeFilter, NomineeSort } from './filters';
import { gatheredNominees } from './gather-few';
import { besideOf } from './list-order';
import { listPage, type ListPage, type Stretches } from './list-page';
import { nomineeCondition } from './nominee-conditions';
import { nomineesThatFit, SHOWN_NOMINEES, type NomineeFacets, type PlaceCount } from './nominee-facets';
import { BY_CITY, nomineeOrder, nomineeStretches } from './nominee-order';
import { nomineeRows, type NomineeRow } from './nominee-row';

export type { NomineeFacets };

export interface NomineeList extends ListPage<NomineeRow> {
  readonly facets: NomineeFacets;
}

const PAGE_SIZE = 50;

/**
 * Nominees that fit the filter, in the notices' own order unless sorted otherwise, and how many each further filter would
 * leave: two statements, three for a page beside a row.
 * Example: `await listNominees({ city: '331000', sort: 'birth' }, now)`.
 */
export async function listNominees(filter: NomineeFilter, now: Date, size = PAGE_SIZE): Promise<NomineeList> {
  const { total, facets } = await countedNominees(filter, now);
  const condition = nomineeCondition(filter, now);
  // within one city the order by city is that of the notices
  const sort =
    filter.sort === undefined || (filter.sort === 'city' && filter.city !== undefined) ? 'notice' : filter.sort;
  const page = await listPage({
    where: filter.q === undefined && filter.arriving === undefined ? condition : gatheredNominees(condition, total),
    keys: nomineeOrder(sort, now),
    stretches: stretchesOf(sort, { size, total, cities: facets.cities }, now),
    size,
    total,
    beside: besideOf(filter),
    valueOf,
    select: (selection) => nomineeRows(selection, now),
    count: beyondCount(nomineesThatFit(filter, now), { total, valueOf: sort === 'notice' ? valueOf : null }),
  });
  return { ...page, facets };
}

interface Counted {
  readonly size: number;
  readonly total: number;
  readonly cities: readonly PlaceCount[];
}

function stretchesOf(sort: NomineeSort, counted: Counted, now: Date): Stretches | null {
  const list = { id: sql`m."id"`, ids } as const;
  if (sort === 'closes') return { ...list, of: async () => nomineeStretches(now) };
  if (sort !== 'city') return null;
  return { ...list, of: (beside) => cityStretches({ ...counted, cityOf: (id) => valueOf(BY_CITY, id) }, beside) };
}

function ids(where: Sql): Sql {
  return sql`SELECT m."id" ${SHOWN_NOMINEES.from} WHERE ${allOf([SHOWN_NOMINEES.always, where])}`;
}

function valueOf(by: Sql, id: string): Sql {
  return sql`SELECT ${by} ${SHOWN_NOMINEES.from} WHERE m."id" = ${id}::uuid`;
}
