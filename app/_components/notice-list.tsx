import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';

import { currentView } from '@/app/_view/current-view';
import type { NoticeFilter, ParsedFilter } from '@/lib/queries/filters';
import { listNotices, type NoticeFacets } from '@/lib/queries/list-notices';
import { noticeWaysOut } from '@/lib/queries/ways-out';

import { AppliedFilters, WaysOut } from './applied-filters';
import { MeantInstead } from './did-you-mean';
import { Empty } from './empty';
import { Facet } from './facet';
import { Go } from './go';
import { Ignored } from './ignored';
import { NoticeRows } from './notice-row';
import { FIRST_PAGE, Pagination } from './pagination';

/** The notices that fit a filter, the filters beside them. */
export async function NoticeList({ parsed: { filter, ignored } }: { parsed: ParsedFilter<NoticeFilter> }) {
  const { now } = await currentView();
  const t = await getTranslations('notices');
  const found = await listNotices(filter, now);
  const ways = found.rows.length === 0 ? await noticeWaysOut(filter, now) : [];
  return (
    <div className="twocol">
      <NoticeFilters facets={found.facets} filter={filter} total={found.total} />
      <div>
        <Ignored names={ignored} />
        <div className="bar">
          <h2>{t('found', { count: found.total })}</h2>
          <Sorts filter={filter} />
        </div>
        <AppliedFilters to="/notices" filter={filter} />
        {found.rows.length === 0 ? (
          <Empty title={Object.keys(filter).length === 0 ? t('none') : t('noneOf', { filters: ways.length })}>
            <MeantInstead of="notices" filter={filter} />
            <WaysOut to="/notices" filter={filter} ways={ways} />
          </Empty>
        ) : (
          <NoticeRows notices={found.rows} />
        )}
        <Pagination to="/notices" query={{ ...filter }} list={found} />
      </div>
    </div>
  );
}

interface NoticeFiltersProps {
  readonly facets: NoticeFacets;
  readonly filter: NoticeFilter;
  readonly total: number;
}

function NoticeFilters({ facets, filter, total }: NoticeFiltersProps) {
  const t = useTranslations('facets');
  const of = { to: '/notices', filter, total } as const;
  const provinces = facets.provinces.map(({ place, count }) => ({ value: place.code, count }));
  return (
    <aside className="facets" aria-label={t('label')}>
      <details>
        <summary>{t('label')}</summary>
        <Facet {...of} name="state" title={t('state')} values={facets.states} />
        <Facet {...of} name="tier" title={t('tier')} values={facets.tiers} />
        <Facet {...of} name="year" title={t('yearOf')} values={facets.years} />
        <Facet {...of} name="province" title={t('province')} values={provinces} />
      </details>
    </aside>
  );
}

function Sorts({ filter }: { filter: NoticeFilter }) {
  const t = useTranslations('notices');
  const current = filter.sort ?? 'notice';
  return (
    <nav className="links" aria-label={t('sort')}>
      <span className="faint" aria-hidden="true">
        {t('sort')}
      </span>
      {(['notice', 'closes'] as const).map((sort) => (
        <Go
          key={sort}
          to="/notices"
          query={{ ...filter, sort: sort === 'notice' ? undefined : sort, ...FIRST_PAGE }}
          current={sort === current ? 'true' : undefined}
        >
          {t(`sorts.${sort}`)}
        </Go>
      ))}
    </nav>
  );
}
