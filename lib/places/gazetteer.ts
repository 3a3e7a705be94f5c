import type { DivisionCode } from '../notice/formats';
import { shortNameOf } from './short-name';
import { DIVISIONS_RETIRED } from './tables/divisions-retired';
import { DIVISIONS_TODAY } from './tables/divisions-today';

/** One administrative division at county level or above. */
export interface Division {
  readonly code: DivisionCode;
  /** 台州市 */
  readonly name: string;
  /** 台州 */
  readonly shortName: string;
  readonly level: 'province' | 'city' | 'county';
  readonly provinceCode: DivisionCode;
  /**
   * The prefecture-level city (or prefecture, 州, 盟) that it belongs to or is; a municipality's own code; the own code of a
   * county that the province administers directly (429004); `null` for provinces.
   */
  readonly cityCode: DivisionCode | null;
  /** Taizhou; only for provinces, cities and counties that a province administers directly */
  readonly pinyin: string | null;
  /** no longer on the list; `cityCode` is the city that has its area today */
  readonly retired: boolean;
}

/** A name of the lists of 2002–2016 with the code of the division or city in its place today. */
interface RetiredName {
  readonly name: string;
  readonly own: DivisionCode;
  readonly successor: DivisionCode;
}

interface Gazetteer {
  readonly byCode: ReadonlyMap<DivisionCode, Division>;
  readonly retiredNames: readonly RetiredName[];
}

const MUNICIPALITY = /^(11|12|31|50)0000$/;
let loaded: Gazetteer | null = null;

/** All divisions, read from the tables at the first call. Example: `gazetteer().byCode.get('330105')?.name` is 拱墅区. */
export function gazetteer(): Gazetteer {
  loaded ??= load();
  return loaded;
}

function load(): Gazetteer {
  const byCode = new Map<DivisionCode, Division>();
  for (const line of DIVISIONS_TODAY) for (const division of divisionsOfLine(line)) byCode.set(division.code, division);
  const retiredNames = DIVISIONS_RETIRED.map(readRetired);
  for (const { name, own, successor } of retiredNames) {
    if (byCode.has(own)) continue;
    const cityCode = byCode.get(successor)?.cityCode ?? null;
    byCode.set(own, { ...describe(own, name, cityCode), retired: true });
  }
  return { byCode, retiredNames };
}

/** `330100杭州市 Hangzhou: 02上城区 05拱墅区` */
function divisionsOfLine(line: string): Division[] {
  const [head = '', tail = ''] = line.split(':');
  const [city = '', pinyin = ''] = head.split(' ');
  const code = city.slice(0, 6);
  const first = describe(code, city.slice(6), isCity(code) ? code : null);
  const counties = tail.split(' ').filter((word) => word !== '');
  return [{ ...first, pinyin: pinyin.replaceAll('_', ' ') }, ...counties.map((word) => countyOf(code, word))];
}

/** `05拱墅区` in the line of 330100 is 330105, `0105朝阳区` in that of 110000 is 110105. */
function countyOf(city: DivisionCode, word: string): Division {
  const digits = city.endsWith('0000') ? 4 : 2;
  const code = city.slice(0, 6 - digits) + word.slice(0, digits);
  return describe(code, word.slice(digits), isCity(city) ? city : null);
}

/** `330104江干区 330102 202104` */
function readRetired(line: string): RetiredName {
  const [first = '', successor = ''] = line.split(' ');
  return { own: first.slice(0, 6), name: first.slice(6), successor };
}

/** 330000 is no city, 330100 is one, so are 110000 and 429004, which stand in lines of their own. */
function isCity(code: DivisionCode): boolean {
  return !code.endsWith('0000') || MUNICIPALITY.test(code);
}

function describe(code: DivisionCode, name: string, cityCode: DivisionCode | null): Division {
  const provinceCode = `${code.slice(0, 2)}0000`;
  const level = code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county';
  return { code, name, shortName: shortNameOf(name), level, provinceCode, cityCode, pinyin: null, retired: false };
}
