import type { PlaceToSave } from '../db/document-to-save';
import type { DivisionCode } from '../notice/formats';
import type { Notice } from '../notice/notice';
import { valueOf } from '../notice/reading';
import { divisionOf } from '../places/divisions';

/**
 * Every division whose code stands in a record, with its province. Throws for a code that no list has: a bug of the reading.
 * Example: a nominee in 台州 gives 331000 台州市 and 330000 浙江省.
 */
export function placesNamed(notices: readonly Notice[]): PlaceToSave[] {
  const codes = new Set(notices.flatMap(codesOf));
  const withProvinces = new Set([...codes].flatMap((code) => [code, placeOf(code).provinceCode]));
  return [...withProvinces].sort().map(placeOf);
}

function codesOf({ region, nominees }: Notice): DivisionCode[] {
  const readings = nominees.flatMap(({ city, proposedCity, currentPosts, proposedPosts }) => [
    city,
    proposedCity,
    ...[...currentPosts, ...proposedPosts].map((post) => post.city),
  ]);
  return [region, ...readings].flatMap((reading) => valueOf(reading) ?? []);
}

function placeOf(code: DivisionCode): PlaceToSave {
  const division = divisionOf(code);
  if (division === null) throw new TypeError(`no list of divisions has the code ${code}`);
  const { name, level, provinceCode, cityCode } = division;
  return { code, name, level, provinceCode, cityCode };
}
