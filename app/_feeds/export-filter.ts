import {
  type NomineeFilter,
  type ParsedFilter,
  parseNomineeFilter,
  parseNoticeFilter,
  type SearchParams,
} from '@/lib/queries/filters';
import type { Selection } from '@/lib/queries/selection';

import type { ExportPage } from './endings';

/** Which page of a list is shown has no bearing on what is subscribed to or taken away. */
const PAGING: ReadonlySet<string> = new Set(['page', 'after', 'before']);

/** What a page shows, and its filter without paging, as it stands in addresses. */
export interface ExportFilter {
  readonly selection: Selection;
  /** by the filter's own names; of a city's page its city */
  readonly filter: NomineeFilter;
  /** what of it stands in the address as its query */
  readonly query: Readonly<Record<string, string>>;
  /** parameters that mean nothing */
  readonly ignored: readonly string[];
}

/** Reads what a page shows from its address. Example: `/nominees` with `{ gender: '女', page: '2' }` selects all women. */
export function exportFilter(page: ExportPage, params: SearchParams): ExportFilter {
  switch (page.kind) {
    case 'notices': {
      const { filter, query, ignored } = ofList(params, parseNoticeFilter);
      return { selection: { of: 'notices', filter }, filter, query, ignored };
    }
    case 'nominees': {
      const { filter, query, ignored } = ofList(params, parseNomineeFilter);
      return { selection: { of: 'nominees', filter }, filter, query, ignored };
    }
    case 'city': {
      // a code that is no city's has no page, which is asked elsewhere
      const { filter } = parseNomineeFilter({ city: page.id });
      return { selection: { of: 'nominees', filter }, filter, query: {}, ignored: [] };
    }
    case 'notice':
    case 'person':
      return { selection: { of: page.kind, id: page.id }, filter: {}, query: {}, ignored: [] };
  }
}

function ofList<F extends object>(params: SearchParams, parse: (params: SearchParams) => ParsedFilter<F>) {
  const { filter, ignored } = parse(Object.fromEntries(Object.entries(params).filter(([name]) => !PAGING.has(name))));
  const query = Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, String(value)]));
  return { filter, query, ignored };
}
