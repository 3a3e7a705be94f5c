import { useTranslations } from 'next-intl';

import { placeName, placeWord } from '@/app/_format/place-words';
import { useView } from '@/app/_view/current-view';
import type { CityCount, ProvinceCount } from '@/lib/queries/count-cities';

import { Go } from './go';
import { tileLayout, TileMap, ToneKey } from './tile-map';

/** A province: its tile map where there is one, and beside it the table that says the same in words. */
export function ProvinceCities({ province }: { province: ProvinceCount }) {
  const t = useTranslations('cities');
  const { locale } = useView();
  const mapped = tileLayout(province.place.code, province.cities) !== null;
  const id = `province-${province.place.code}`;
  return (
    <section className="province" aria-labelledby={id}>
      <h2 id={id}>{t('province', { province: placeName(province.place, locale), count: province.cities.length })}</h2>
      <p className="meta">
        {t('spread', {
          nominees: province.nominees,
          cities: province.cities.filter(({ nominees }) => nominees > 0).length,
        })}
      </p>
      {mapped ? (
        <div className="mapwrap">
          <div>
            <TileMap province={province.place} cities={province.cities} />
            <ToneKey />
          </div>
          <CityTable province={province} />
        </div>
      ) : (
        <CityChips cities={province.cities} />
      )}
    </section>
  );
}

/** The cities of a province without a map: as a list, those with nobody in fainter ink. */
function CityChips({ cities }: { cities: readonly CityCount[] }) {
  const { locale } = useView();
  return (
    <ul className="chips gap-4">
      {cities.map(({ place, nominees }) => (
        <li key={place.code}>
          <Go to={`/cities/${place.code}`} className={nominees === 0 ? 'chip none' : 'chip'}>
            {placeWord(place, locale)}
            <i>{nominees}</i>
          </Go>
        </li>
      ))}
    </ul>
  );
}

function CityTable({ province }: { province: ProvinceCount }) {
  const t = useTranslations('cities');
  const { locale } = useView();
  return (
    <table className="tbl citytbl">
      <caption className="vh">{t('caption', { province: placeName(province.place, locale) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columns.city')}</th>
          <th scope="col">{t('columns.code')}</th>
          <th scope="col" className="num">
            {t('columns.nominees')}
          </th>
          <th scope="col" className="num">
            {t('columns.open')}
          </th>
        </tr>
      </thead>
      <tbody>
        {province.cities.map((city) => (
          <CityRow key={city.place.code} city={city} />
        ))}
        <tr>
          <th scope="row" className="strong">
            {t('total')}
          </th>
          <td />
          <td className="num song strong">{province.nominees}</td>
          <td className="num song strong">{province.openWindows}</td>
        </tr>
      </tbody>
    </table>
  );
}

function CityRow({ city: { place, nominees, openWindows } }: { city: CityCount }) {
  const { locale } = useView();
  return (
    <tr className={nominees === 0 ? 'nobody' : undefined}>
      <th scope="row" className="nb">
        <Go to={`/cities/${place.code}`}>{placeWord(place, locale)}</Go>
      </th>
      <td className="mono faint">{place.code}</td>
      <td className="num song strong">{nominees}</td>
      <td className="num song">{openWindows}</td>
    </tr>
  );
}
