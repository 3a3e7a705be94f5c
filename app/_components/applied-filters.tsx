import { useTranslations } from 'next-intl';

import { useFilterSentences } from '@/app/_view/filter-sentences';
import { appliedValue, filterWords } from '@/app/_view/filter-words';
import type { NomineeFilter } from '@/lib/queries/filters';
import type { WayOut } from '@/lib/queries/ways-out';

import { Go } from './go';
import { FIRST_PAGE } from './pagination';

interface AppliedFiltersProps {
  readonly to: '/nominees' | '/notices' | '/overview';
  readonly filter: NomineeFilter;
}

/** The filters at work above the list; each is a link that drops it, and the last drops all. */
export function AppliedFilters({ to, filter }: AppliedFiltersProps) {
  const t = useTranslations('filters');
  const applied = filterWords(filter, useFilterSentences());
  if (applied.length === 0) return null;
  return (
    <p className="applied">
      <span className="faint">{t('applied')}</span>
      {applied.map(({ name, words }) => (
        <Go
          key={name}
          to={to}
          query={{ ...filter, [name]: undefined, ...FIRST_PAGE }}
          className="chip"
          label={t('drop', { filter: words })}
        >
          {words} <i aria-hidden="true">✕</i>
        </Go>
      ))}
      {applied.length > 1 ? <Go to={to}>{t('dropAll')}</Go> : null}
    </p>
  );
}

interface WaysOutProps {
  readonly to: '/nominees' | '/notices' | '/overview';
  readonly filter: NomineeFilter;
  readonly ways: readonly WayOut[];
}

/** Which filter to drop, and how many rows each would give back; those that give none are said to give none. */
export function WaysOut({ to, filter, ways }: WaysOutProps) {
  const t = useTranslations('filters');
  const sentences = useFilterSentences();
  if (ways.length === 0) return null;
  const what = to === '/notices' ? 'notices' : 'nominees';
  return (
    <ul className="ways-out">
      {ways.map(({ name, count }) => {
        const value = filter[name] ?? '';
        // words asked for have quotation marks of their own
        const part = name === 'q' ? value : appliedValue(name, value, sentences);
        const words = t('without', { filter: part, count, what });
        return (
          <li key={name}>
            {count === 0 ? (
              <span className="faint">{words}</span>
            ) : (
              <Go to={to} query={{ ...filter, [name]: undefined, ...FIRST_PAGE }}>
                {words}
              </Go>
            )}
          </li>
        );
      })}
      {ways.length > 1 ? (
        <li>
          <Go to={to}>{t('dropAll')}</Go>
        </li>
      ) : null}
    </ul>
  );
}
