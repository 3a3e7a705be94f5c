import { useTranslations } from 'next-intl';

import { placeName, placeWord } from '@/app/_format/place-words';
import { useView } from '@/app/_view/current-view';
import { TILE_LAYOUTS, type Neighbour, type TileLayout } from '@/app/_view/tile-layouts';
import type { CityCount } from '@/lib/queries/count-cities';
import type { PlaceLabel } from '@/lib/queries/place-label';

import { Go } from './go';

interface TileMapProps {
  readonly province: PlaceLabel;
  readonly cities: readonly CityCount[];
  /** small, for the front page; without neighbours */
  readonly mini?: boolean;
}

/** The layout of a province that has one for all its cities. */
export function tileLayout(province: string, cities: readonly CityCount[]): TileLayout | null {
  const layout = TILE_LAYOUTS[province];
  return layout !== undefined && cities.every(({ place }) => layout.tiles[place.code] !== undefined) ? layout : null;
}

/** The cities of a province as squares at their bearing; how many nominees sit there by tone and in figures. */
export function TileMap({ province, cities, mini = false }: TileMapProps) {
  const { locale } = useView();
  const t = useTranslations('cities');
  const layout = tileLayout(province.code, cities);
  if (layout === null) return null;
  return (
    <div
      className={mini ? 'tiles mini' : 'tiles'}
      role="group"
      aria-label={t('map', { province: placeName(province, locale) })}
    >
      {cities.map((city) => (
        <Tile key={city.place.code} city={city} layout={layout} />
      ))}
      {mini ? null : layout.around.map((neighbour) => <Around key={neighbour.zh} neighbour={neighbour} />)}
    </div>
  );
}

function Tile({ city, layout }: { city: CityCount; layout: TileLayout }) {
  const { locale } = useView();
  const t = useTranslations('cities');
  const at = layout.tiles[city.place.code];
  if (at === undefined) return null;
  const word = placeWord(city.place, locale);
  return (
    <Go
      to={`/cities/${city.place.code}`}
      className={`tile v${Math.min(city.nominees, 3)} row-${at.row} col-${at.col}`}
      label={t('tile', { city: word, count: city.nominees })}
    >
      <b>{word}</b>
      <span className="c">
        {city.nominees}
        {locale === 'zh' ? <small>人</small> : null}
      </span>
    </Go>
  );
}

function Around({ neighbour: { zh, en, row, col, shape } }: { neighbour: Neighbour }) {
  const { locale } = useView();
  const place = shape === 'sea' ? 'sea' : `orient ${shape === 'half' ? 'half upright' : shape} row-${row} col-${col}`;
  return (
    <span className={place} aria-hidden="true">
      {locale === 'zh' ? zh : en}
    </span>
  );
}

/** What the tones of the map mean. */
export function ToneKey() {
  const t = useTranslations('cities');
  return (
    <p className="tone" aria-hidden="true">
      {([0, 1, 2, 3] as const).map((count) => (
        <span key={count}>
          <i className={`v${count}`} />
          {t(count === 3 ? 'toneMost' : 'tone', { count })}
        </span>
      ))}
      <span>{t('bearing')}</span>
    </p>
  );
}
