import { sql, type Sql } from '../db/sql';
import { countedNominees } from './counted-nominees';
import type { NomineeFilter } from './filters';
import { gatheredNominees } from './gather-few';
import { besideOf } from './list-order';
import { listPage, type ListPage } from './list-page';
import { nomineeCondition } from './nominee-conditions';
import { countFitting, SHOWN_NOMINEES, type NomineeFacets } from './nominee-facets';
import { nomineeOrder } from './nominee-order';
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
  const page = await listPage({
    where: filter.q === undefined ? condition : gatheredNominees(condition, total),
    keys: nomineeOrder(filter.sort ?? 'notice', now),
    size,
    total,
    beside: besideOf(filter),
    valueOf: (by, id) => sql`SELECT ${by} ${SHOWN_NOMINEES.from} WHERE m."id" = ${id}::uuid`,
    select: (selection) => nomineeRows(selection, now),
    count: (where: Sql) => countFitting(new Map(), where),
  });
  return { ...page, facets };
}
