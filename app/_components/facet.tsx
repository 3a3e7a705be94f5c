import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import { useFilterSentences } from '@/app/_view/filter-sentences';
import { facetValues } from '@/app/_view/facet-values';
import { filterValue } from '@/app/_view/filter-words';
import type { NomineeFilter } from '@/lib/queries/filters';
import type { NomineeCondition } from '@/lib/queries/nominee-conditions';
import type { ValueCount } from '@/lib/queries/nominee-facets';

import { Go } from './go';
import { FIRST_PAGE } from './pagination';

interface FacetProps {
  readonly to: '/nominees' | '/notices';
  readonly title: string;
  readonly name: Exclude<NomineeCondition, 'q'>;
  readonly filter: NomineeFilter;
  readonly values: readonly ValueCount[];
  /** how many the whole filter leaves: the count of a chosen value that is not among `values` (`born=1969-1970`) */
  readonly total: number;
  /** a picture of the same values */
  readonly children?: ReactNode;
}

/** Of these a nominee has one value or none: whoever is not counted by a value has none stated. */
const ONE_EACH: ReadonlySet<string> = new Set(['gender', 'born', 'ethnicity']);

/** One filter: its values as links, each with how many it would leave; the many fold away behind the first. */
export function Facet({ to, title, name, filter, values, total, children }: FacetProps) {
  const t = useTranslations('facets');
  const sentences = useFilterSentences();
  const chosen = filter[name];
  if (values.length === 0 && chosen === undefined) return null;
  const all = name !== 'city' || filter.province !== undefined;
  const { first, folded, left } = facetValues(values, chosen, { total, all });
  const unstated = chosen === undefined && ONE_EACH.has(name) ? total - sumOf(values) : 0;
  const row = ({ value, count }: ValueCount) => (
    <li key={value}>
      <Go
        to={to}
        query={{ ...filter, [name]: chosen === value ? undefined : value, ...FIRST_PAGE }}
        current={chosen === value ? 'true' : undefined}
      >
        <span>{filterValue(name, value, sentences)}</span>
        <span className="q">{count}</span>
      </Go>
    </li>
  );
  return (
    <div className="facet" role="group" aria-label={title}>
      <p className="about">{title}</p>
      {children}
      <ul>
        {chosen === undefined ? null : (
          <li>
            <Go to={to} query={{ ...filter, [name]: undefined, ...FIRST_PAGE }}>
              <span>{t('all')}</span>
            </Go>
          </li>
        )}
        {first.map(row)}
        {unstated > 0 ? (
          <li className="zero">
            <span>{t('unstated')}</span>
            <span className="q">{unstated}</span>
          </li>
        ) : null}
      </ul>
      {folded.length === 0 ? null : (
        <details className="more">
          <summary>{t('more', { count: folded.length + left })}</summary>
          <ul>{folded.map(row)}</ul>
          {left === 0 ? null : <p className="small faint">{t('left', { count: left })}</p>}
        </details>
      )}
    </div>
  );
}

function sumOf(values: readonly ValueCount[]): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}
