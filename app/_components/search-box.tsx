import { useTranslations } from 'next-intl';

import { SearchIcon } from '@/app/_icons/channel-icons';
import { addressOf } from '@/app/_view/address';
import { useView } from '@/app/_view/current-view';

import { SearchInput } from './search-input';

/** The one search of the site, on every page: a plain form, with suggestions where scripts run. */
export function SearchBox() {
  const t = useTranslations('searchBox');
  const { locale, asOf, path, query } = useView();
  const words = path === '/search' ? (query.get('q') ?? '') : '';
  return (
    <form
      className="find site"
      role="search"
      aria-label={t('label')}
      action={addressOf({ locale, asOf: null }, '/search')}
    >
      {asOf === null ? null : <input type="hidden" name="on" value={asOf} />}
      <SearchInput
        key={words}
        locale={locale}
        asOf={asOf}
        words={words}
        said={{
          label: t('label'),
          placeholder: t('placeholder'),
          list: t('list'),
          found: t.raw('found'),
          none: t('none'),
        }}
      />
      <button aria-label={t('go')}>
        <SearchIcon />
      </button>
    </form>
  );
}
