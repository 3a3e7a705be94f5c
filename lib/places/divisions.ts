import type { DivisionCode } from '../notice/formats';
import { gazetteer, type Division } from './gazetteer';

/**
 * The division of a GB/T 2260 code, also a retired one (330103 下城区, until 2021); `null` for a code of no list.
 * Example: `divisionOf('331000')` is `{ name: '台州市', shortName: '台州', level: 'city', provinceCode: '330000', … }`.
 */
export function divisionOf(code: DivisionCode): Division | null {
  return gazetteer().byCode.get(code) ?? null;
}

/** Today's 34 provinces, autonomous regions, municipalities and special regions, by code. Example: `provinces()[0]` is 北京市. */
export function provinces(): Division[] {
  return today().filter(({ level }) => level === 'province');
}

/**
 * Today's cities of a province by code: prefecture-level cities, 州, 盟, 地区 and the counties that the province
 * administers directly; a municipality is its own only city.
 * Example: `citiesOf('330000')` are the eleven from 杭州市 to 丽水市.
 */
export function citiesOf(provinceCode: DivisionCode): Division[] {
  return today().filter((division) => division.provinceCode === provinceCode && division.cityCode === division.code);
}

/** All of today's divisions down to the counties. Example: among them is 瑞安市. */
export function today(): Division[] {
  return [...gazetteer().byCode.values()].filter(({ retired }) => !retired);
}
