import type { Locale } from '@/app/_i18n/routing';
import type { PlaceLabel } from '@/lib/queries/place-label';

/** A division in a list or on a chip: 台州, Taizhou. */
export function placeWord(place: PlaceLabel, locale: Locale): string {
  return locale === 'zh' ? place.shortName : place.pinyin || place.shortName;
}

/** The same where others of its pinyin may stand beside it: Taizhou 台州. */
export function placeWords(place: PlaceLabel, locale: Locale): string {
  return locale === 'zh' || place.pinyin === '' ? place.shortName : `${place.pinyin} ${place.shortName}`;
}

/** A division by its full name: 台州市; English has its pinyin alone. */
export function placeName(place: PlaceLabel, locale: Locale): string {
  return locale === 'zh' ? place.name : place.pinyin || place.name;
}
