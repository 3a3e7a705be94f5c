import { useTranslations } from 'next-intl';

import { useView } from '@/app/_view/current-view';
import { type AppliedFilter, filterWords } from '@/app/_view/filter-words';
import type { NomineeFilter } from '@/lib/queries/filters';

import { Go } from './go';
import { FIRST_PAGE } from './pagination';

/** The filters at work, each with its words. */
export function useAppliedFilters(filter: NomineeFilter): AppliedFilter[] {
  const filters = useTranslations('filters');
  const status = useTranslations('status');
  const kinds = useTranslations('kinds');
  const { locale } = useView();
  return filterWords(filter, { filters, status, kinds, locale });
}

/** The filters at work above the list; each is a link that drops it. */
export function AppliedFilters({ filter }: { filter: NomineeFilter }) {
  const t = useTranslations('filters');
  const applied = useAppliedFilters(filter);
  if (applied.length === 0) return null;
  return (
    <p className="applied">
      <span className="faint">{t('applied')}</span>
      {applied.map(({ name, words }) => (
        <Go
          key={name}
          to="/nominees"
          query={{ ...filter, [name]: undefined, ...FIRST_PAGE }}
          className="chip"
          label={t('drop', { filter: words })}
        >
          {words} <i aria-hidden="true">✕</i>
        </Go>
      ))}
    </p>
  );
}
