import { useTranslations } from 'next-intl';

import { SearchIcon } from '@/app/_icons/channel-icons';
import { addressOf } from '@/app/_view/address';
import { useView } from '@/app/_view/current-view';

interface SearchFormProps {
  /** the page that shows what is found */
  readonly to: '/nominees' | '/notices';
  /** words that are being looked for */
  readonly words?: string;
  /** filters that stay when the words change */
  readonly keep?: Readonly<Record<string, string | number | undefined>>;
}

/** A plain GET form: what is found has an address of its own. */
export function SearchForm({ to, words, keep = {} }: SearchFormProps) {
  const t = useTranslations('search');
  const { locale, asOf } = useView();
  const hidden = Object.entries({ ...keep, on: asOf ?? undefined });
  return (
    <form
      className="find"
      role="search"
      aria-label={t(`label.${to === '/notices' ? 'notices' : 'nominees'}`)}
      action={addressOf({ locale, asOf: null }, to)}
    >
      {hidden.map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <label className="vh" htmlFor={`q-${to.slice(1)}`}>
        {t(`label.${to === '/notices' ? 'notices' : 'nominees'}`)}
      </label>
      <input
        id={`q-${to.slice(1)}`}
        name="q"
        type="search"
        defaultValue={words}
        placeholder={t(`placeholder.${to === '/notices' ? 'notices' : 'nominees'}`)}
      />
      <button aria-label={t('go')}>
        <SearchIcon />
      </button>
    </form>
  );
}
