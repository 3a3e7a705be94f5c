import { useTranslations } from 'next-intl';

import { addressOf } from '@/app/_view/address';
import { useView } from '@/app/_view/current-view';
import type { PlaceLabel } from '@/lib/queries/place-label';

import { CityName } from './city-name';
import { Go } from './go';
import { Zh } from './zh';

interface DidYouMeanProps {
  readonly names: readonly string[];
  readonly cities: readonly PlaceLabel[];
}

/**
 * Names and cities that may have been meant: offered, never taken for what was asked. A name is a button of a search and no
 * link: an address that tells a name is the reader's to make, not the page's.
 */
export function DidYouMean({ names, cities }: DidYouMeanProps) {
  const t = useTranslations('searchPage');
  const { locale, asOf } = useView();
  if (names.length + cities.length === 0) return null;
  return (
    <form className="applied" action={addressOf({ locale, asOf: null }, '/search')}>
      {asOf === null ? null : <input type="hidden" name="on" value={asOf} />}
      <span>{t('similar')}</span>
      {names.map((name) => (
        <button key={name} name="q" value={name} className="chip">
          <Zh>{name}</Zh>
        </button>
      ))}
      {cities.map((place) => (
        <Go key={place.code} to={`/cities/${place.code}`} className="chip">
          <CityName place={place} />
        </Go>
      ))}
    </form>
  );
}
