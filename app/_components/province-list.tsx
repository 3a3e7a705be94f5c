import { useTranslations } from 'next-intl';

import { placeWord } from '@/app/_format/place-words';
import { useView } from '@/app/_view/current-view';
import type { ProvinceCount } from '@/lib/queries/count-cities';

import { Go } from './go';

/** What the map of the country shows, in words: the provinces of most nominees first, with how many notices are open there. */
export function ProvinceList({ provinces }: { provinces: readonly ProvinceCount[] }) {
  const t = useTranslations('cities');
  const { locale } = useView();
  const mostFirst = [...provinces].sort((a, b) => b.nominees - a.nominees);
  return (
    <div>
      <p className="faint small" id="provinces">
        {t('provinces')}
      </p>
      <ul className="provinces" aria-labelledby="provinces">
        {mostFirst.map(({ place, nominees, openWindows }) => (
          <li key={place.code}>
            <Go to={`/cities#province-${place.code}`}>{placeWord(place, locale)}</Go>
            {openWindows === 0 ? null : <small>{t('openHere', { count: openWindows })}</small>}
            <b>{t('people', { count: nominees })}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
