import { sql, type Sql } from '../db/sql';
import { beyondCount } from './beyond-count';
import { countedNominees } from './counted-nominees';
import type { NomineeFilter } from './filters';
import { gatheredNominees } from './gather-few';
import { besideOf } from './list-order';
import { listPage, type ListPage } from './list-page';
import { nomineeCondition } from './nominee-conditions';
import { nomineesThatFit, SHOWN_NOMINEES, type NomineeFacets } from './nominee-facets';
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
  const sort = filter.sort ?? 'notice';
  const page = await listPage({
    where: filter.q === undefined ? condition : gatheredNominees(condition, total),
    keys: nomineeOrder(sort, now),
    size,
    total,
    beside: besideOf(filter),
    valueOf,
    select: (selection) => nomineeRows(selection, now),
    count: beyondCount(nomineesThatFit(filter, now), sort === 'notice' ? valueOf : null),
  });
  return { ...page, facets };
}

function valueOf(by: Sql, id: string): Sql {
  return sql`SELECT ${by} ${SHOWN_NOMINEES.from} WHERE m."id" = ${id}::uuid`;
}
