import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';

import { currentView } from '@/app/_view/current-view';
import { type NoticeFilter, type ParsedFilter, STATE_FILTERS } from '@/lib/queries/filters';
import { listNotices } from '@/lib/queries/list-notices';

import { Empty } from './empty';
import { Go } from './go';
import { Ignored } from './ignored';
import { NoticeRows } from './notice-row';
import { FIRST_PAGE, Pagination } from './pagination';

/** The notices that fit a filter, with the states as links above them. */
export async function NoticeList({ parsed: { filter, ignored } }: { parsed: ParsedFilter<NoticeFilter> }) {
  const { now } = await currentView();
  const t = await getTranslations('notices');
  const found = await listNotices(filter, now);
  const { rows, total } = found;
  return (
    <>
      <Ignored names={ignored} />
      <div className="bar">
        <h2>{t('found', { count: total })}</h2>
        <States filter={filter} />
      </div>
      {rows.length === 0 ? (
        <Empty title={t('none')}>
          <p className="ways-out">
            <Go to="/notices">{t('all')}</Go>
          </p>
        </Empty>
      ) : (
        <NoticeRows notices={rows} />
      )}
      <Pagination to="/notices" query={{ ...filter }} list={found} />
    </>
  );
}

function States({ filter }: { filter: NoticeFilter }) {
  const t = useTranslations('notices');
  const status = useTranslations('status');
  return (
    <nav className="links" aria-label={t('byState')}>
      <Go
        to="/notices"
        query={{ ...filter, state: undefined, ...FIRST_PAGE }}
        current={filter.state === undefined ? 'true' : undefined}
      >
        {t('every')}
      </Go>
      {STATE_FILTERS.filter((state) => state !== 'closing-today').map((state) => (
        <Go
          key={state}
          to="/notices"
          query={{ ...filter, state, ...FIRST_PAGE }}
          current={filter.state === state ? 'true' : undefined}
        >
          {status(state)}
        </Go>
      ))}
    </nav>
  );
}
