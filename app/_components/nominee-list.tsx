import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';

import { currentView } from '@/app/_view/current-view';
import { NOMINEE_SORTS, type NomineeFilter, type ParsedFilter } from '@/lib/queries/filters';
import { listNominees } from '@/lib/queries/list-nominees';
import { waysOut } from '@/lib/queries/ways-out';

import { AppliedFilters, WaysOut } from './applied-filters';
import { MeantInstead } from './did-you-mean';
import { Empty } from './empty';
import { Facets } from './facets';
import { Go } from './go';
import { Ignored } from './ignored';
import { NomineeTable } from './nominee-table';
import { FIRST_PAGE, Pagination } from './pagination';

/** The nominees that fit a filter, the filters beside them. */
export async function NomineeList({ parsed: { filter, ignored } }: { parsed: ParsedFilter<NomineeFilter> }) {
  const { now } = await currentView();
  const t = await getTranslations('nominees');
  const found = await listNominees(filter, now);
  const ways = found.rows.length === 0 ? await waysOut(filter, now) : [];
  return (
    <div className="twocol">
      <Facets facets={found.facets} filter={filter} total={found.total} />
      <div>
        <Ignored names={ignored} />
        <div className="bar">
          <h2>{t('found', { count: found.total })}</h2>
          <Sorts filter={filter} />
        </div>
        <AppliedFilters to="/nominees" filter={filter} />
        {found.rows.length === 0 ? (
          <Empty title={Object.keys(filter).length === 0 ? t('none') : t('noneOf', { filters: ways.length })}>
            <MeantInstead of="nominees" filter={filter} />
            <WaysOut to="/nominees" filter={filter} ways={ways} />
          </Empty>
        ) : (
          <NomineeTable
            rows={found.rows}
            caption={t('caption', { count: found.total, sort: t(`sorts.${filter.sort ?? 'notice'}`) })}
            first={found.first}
          />
        )}
        <Pagination to="/nominees" query={{ ...filter }} list={found} />
      </div>
    </div>
  );
}

function Sorts({ filter }: { filter: NomineeFilter }) {
  const t = useTranslations('nominees');
  const current = filter.sort ?? 'notice';
  return (
    <nav className="links" aria-label={t('sort')}>
      <span className="faint" aria-hidden="true">
        {t('sort')}
      </span>
      {NOMINEE_SORTS.map((sort) => (
        <Go
          key={sort}
          to="/nominees"
          query={{ ...filter, sort: sort === 'notice' ? undefined : sort, ...FIRST_PAGE }}
          current={sort === current ? 'true' : undefined}
        >
          {t(`sorts.${sort}`)}
        </Go>
      ))}
    </nav>
  );
}
