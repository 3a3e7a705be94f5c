import { useTranslations } from 'next-intl';

import type { Query } from '@/app/_view/address';
import type { ListPage } from '@/lib/queries/list-page';

import { Go } from './go';

/** What an address of another list than the one that is shown leaves out. */
export const FIRST_PAGE = { after: undefined, before: undefined } as const;

interface PaginationProps {
  readonly to: string;
  /** the filter, without the row beside which a page begins */
  readonly query: Query;
  readonly list: ListPage<unknown>;
}

/** Which rows of how many are shown, and the pages before and after; nothing when all are shown. */
export function Pagination({ to, query, list: { rows, total, first, next, previous } }: PaginationProps) {
  const t = useTranslations('pages');
  if (previous === null && next === null) return null;
  const bare = { ...query, ...FIRST_PAGE };
  return (
    <nav className="pager" aria-label={t('label')}>
      {previous === null ? null : (
        <>
          <Go to={to} query={bare}>
            {t('first')}
          </Go>
          <Go to={to} query={{ ...bare, before: previous }}>
            {t('previous')}
          </Go>
        </>
      )}
      <span className="rest">
        {first === null ? t('beside', { total }) : t('shown', { first, last: first + rows.length - 1, total })}
      </span>
      {next === null ? null : (
        <Go to={to} query={{ ...bare, after: next }}>
          {t('next')}
        </Go>
      )}
    </nav>
  );
}
