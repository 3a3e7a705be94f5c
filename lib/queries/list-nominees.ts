import type { NomineeFilter } from './filters';
import { countFacets, type NomineeFacets } from './nominee-facets';
import { nomineeConditions, ALL_CONDITIONS } from './nominee-conditions';
import { nomineeOrder } from './nominee-order';
import { nomineeRows, type NomineeRow } from './nominee-row';
import { pageOf } from './pages';
import { allOf } from '../db/sql';
import { windowStateSql } from './window-state-sql';

export type { NomineeFacets };

export interface NomineeList {
  readonly rows: readonly NomineeRow[];
  readonly total: number;
  /** from 1 */
  readonly page: number;
  /** at least 1 */
  readonly pages: number;
  readonly facets: NomineeFacets;
}

const PAGE_SIZE = 50;

/**
 * Nominees that fit the filter, in the notices' own order unless sorted otherwise, and how many each further filter would
 * leave: two statements.
 * Example: `await listNominees({ city: '331000', sort: 'birth' }, now)`.
 */
export async function listNominees(filter: NomineeFilter, now: Date): Promise<NomineeList> {
  const state = windowStateSql(now);
  const conditions = nomineeConditions(filter, state);
  const { total, facets } = await countFacets(conditions, state);
  const { page, pages, offset } = pageOf(filter.page, total, PAGE_SIZE);
  const where = allOf(ALL_CONDITIONS.map((name) => conditions[name]));
  const orderBy = nomineeOrder(filter.sort ?? 'notice', state);
  return { rows: await nomineeRows({ where, orderBy, limit: PAGE_SIZE, offset }, now), total, page, pages, facets };
}
