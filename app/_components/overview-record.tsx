import { getTranslations } from 'next-intl/server';

import { currentView } from '@/app/_view/current-view';
import type { NomineeFilter, ParsedFilter } from '@/lib/queries/filters';
import { overview } from '@/lib/queries/overview';
import { waysOut } from '@/lib/queries/ways-out';

import { AppliedFilters, WaysOut } from './applied-filters';
import { Empty } from './empty';
import { Go } from './go';
import { Ignored } from './ignored';
import { OverviewPictures } from './overview-pictures';

/** How many there are, by which filters, and their pictures. A page of a list and its order change nothing here. */
export async function OverviewRecord({ parsed: { filter, ignored } }: { parsed: ParsedFilter<NomineeFilter> }) {
  const { now } = await currentView();
  const t = await getTranslations('overview');
  const bare = { ...filter, after: undefined, before: undefined, sort: undefined };
  const found = await overview(filter, now);
  const { total } = found.nominees;
  return (
    <>
      <div className="pagehead">
        <div>
          <h1>{t('title')}</h1>
          <p>{t('lead', { nominees: total, notices: found.notices.total })}</p>
          <Ignored names={ignored} />
          <AppliedFilters to="/overview" filter={bare} />
          <p className="gap-3 noprint">
            <Go to="/nominees" query={bare}>
              {t('list', { count: total })}
            </Go>
          </p>
        </div>
      </div>
      {total === 0 ? (
        <Empty title={t('none')}>
          <WaysOut to="/overview" filter={bare} ways={await waysOut(filter, now)} />
        </Empty>
      ) : (
        <OverviewPictures found={found} filter={bare} />
      )}
    </>
  );
}
