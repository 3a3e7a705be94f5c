import { useTranslations } from 'next-intl';

import { placeWord } from '@/app/_format/place-words';
import { useView } from '@/app/_view/current-view';
import type { CityCount } from '@/lib/queries/count-cities';
import type { PlaceLabel } from '@/lib/queries/place-label';

import { Go } from './go';
import { SearchForm } from './search-form';
import { TileMap } from './tile-map';

interface CityFinderProps {
  readonly province: PlaceLabel | null;
  readonly cities: readonly CityCount[];
}

/** The reader's own city: by the map, by a search, or by its name. */
export function CityFinder({ province, cities }: CityFinderProps) {
  const t = useTranslations('cities');
  const { locale } = useView();
  const ordered = [...cities].sort((a, b) => Number(b.nominees > 0) - Number(a.nominees > 0));
  return (
    <div className="cityfind">
      {province === null ? <span /> : <TileMap province={province} cities={cities} mini />}
      <div>
        <SearchForm to="/nominees" />
        <ul className="chips gap-4">
          {ordered.map(({ place, nominees }) => (
            <li key={place.code}>
              <Go to={`/cities/${place.code}`} className={nominees === 0 ? 'chip none' : 'chip'}>
                {placeWord(place, locale)}
                <i>{nominees}</i>
              </Go>
            </li>
          ))}
        </ul>
        <p className="faint small gap-3">{t('ofLead')}</p>
      </div>
    </div>
  );
}
