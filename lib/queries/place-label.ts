import { divisionOf } from '../places/divisions';

/** A division as pages name it. */
export interface PlaceLabel {
  readonly code: string;
  /** 台州市 */
  readonly name: string;
  /** 台州 */
  readonly shortName: string;
  /** Taizhou; empty for a county, which has none in the gazetteer */
  readonly pinyin: string;
}

/**
 * The names of a division by its GB/T 2260 code; a code of no list names itself.
 * Example: `placeLabel('331000')` is `{ code: '331000', name: '台州市', shortName: '台州', pinyin: 'Taizhou' }`.
 */
export function placeLabel(code: string): PlaceLabel {
  const division = divisionOf(code);
  if (division === null) return { code, name: code, shortName: code, pinyin: code };
  const { name, shortName, pinyin } = division;
  return { code, name, shortName, pinyin: pinyin ?? '' };
}

/** The same for a column that may be empty. */
export function placeLabelOrNull(code: string | null): PlaceLabel | null {
  return code === null ? null : placeLabel(code);
}
