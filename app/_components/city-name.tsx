import { placeWord } from '@/app/_format/place-words';
import { useView } from '@/app/_view/current-view';
import type { PlaceLabel } from '@/lib/queries/place-label';

import { Zh } from './zh';

/** A city where others of its pinyin may stand beside it: 台州, Taizhou 台州. */
export function CityName({ place }: { place: PlaceLabel }) {
  const { locale } = useView();
  const words = placeWord(place, locale);
  if (words === place.shortName) return words;
  return (
    <>
      {words} <Zh>{place.shortName}</Zh>
    </>
  );
}
