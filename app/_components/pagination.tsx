import { useTranslations } from 'next-intl';

import { pageNumbers } from '@/app/_format/page-numbers';
import type { Query } from '@/app/_view/address';

import { Go } from './go';

interface PaginationProps {
  readonly to: string;
  readonly query: Query;
  readonly page: number;
  readonly pages: number;
}

/** The pages of a list as links; nothing when there is one only. */
export function Pagination({ to, query, page, pages }: PaginationProps) {
  const t = useTranslations('pages');
  if (pages <= 1) return null;
  const of = (wanted: number): Query => ({ ...query, page: wanted === 1 ? undefined : wanted });
  return (
    <nav className="pager" aria-label={t('label')}>
      {page > 1 ? (
        <Go to={to} query={of(page - 1)}>
          {t('previous')}
        </Go>
      ) : null}
      {pageNumbers(page, pages).map((wanted, at) =>
        wanted === 0 ? (
          <span key={`gap-${at}`} className="rest" aria-hidden="true">
            …
          </span>
        ) : (
          <Go
            key={wanted}
            to={to}
            query={of(wanted)}
            current={wanted === page ? 'page' : undefined}
            label={t('page', { page: wanted })}
          >
            {wanted}
          </Go>
        ),
      )}
      {page < pages ? (
        <Go to={to} query={of(page + 1)}>
          {t('next')}
        </Go>
      ) : null}
    </nav>
  );
}
