import { fullNameAt, shortNameAt, type Bearer } from './name-index';
import { narrow, type Scope } from './scope';
import { INSTITUTION, ZONE, ZONE_BEGINS } from './tables/body-words';

/** The divisions that are named one after another at the beginning of a body's name: 浙江省|杭州市|拱墅区. */
export interface Chain {
  /** the bearers of the last name: one, or several where the name is shared */
  readonly bearers: readonly Bearer[];
  /** the city is named itself, not only a county of it */
  readonly namesCity: boolean;
  /** end of the last name, exclusive */
  readonly end: number;
}

/** 巴州|镇党委书记: a town of that name, and not 巴音郭楞 */
const IN_TOWN = /^[镇乡](?:党|政府|人民|人大|纪委|武装|[镇乡]长|副)/u;
/** 大兴安岭|地委委员: the bodies of a 地区, which its name goes into without its kind */
const OF_PREFECTURE = /^(?:地委|行署)/u;
const LONGEST_ZONE = 24;
/** 西宁|（国家级）经济技术开发区, 中国（上海|）自由贸易试验区 */
const REMARK_IN_NAME = /^\)|\((?:国家级|国家|省级)\)/u;

/**
 * Reads the divisions named from an offset on, from the larger to the smaller; `null` when none is named.
 * A short name counts only before a smaller division or a zone (成都|青白江区, 合肥|高新技术产业开发区), since 南京林业大学 is none of
 * 南京's. Example: `readChain('杭州市拱墅区委书记', 0, NOWHERE)` names 330105, end 6.
 */
export function readChain(text: string, start: number, scope: Scope): Chain | null {
  let chain = readName(text, start, null, scope);
  while (chain !== null && chain.bearers.length === 1) {
    const next = readName(text, chain.end, chain.bearers, scope);
    if (next === null) break;
    chain = { ...next, namesCity: next.namesCity || chain.namesCity };
  }
  return chain;
}

function readName(text: string, at: number, above: readonly Bearer[] | null, scope: Scope): Chain | null {
  const full = fullNameAt(text, at);
  if (full !== null && !(full.length === 2 && IN_TOWN.test(text.slice(at + full.length, at + full.length + 4)))) {
    const found = allowed(text.slice(at, at + full.length), full.bearers, above, scope);
    if (found.length > 0) return { bearers: found, namesCity: areCities(found), end: at + full.length };
  }
  const short = shortNameAt(text, at);
  if (short === null) return null;
  const end = at + short.length;
  const name = text.slice(at, end);
  const meant = namesakes(short.bearers).filter((bearer) => isMeant(bearer, text, end));
  const found = largest(allowed(name, meant, above, scope));
  return found.length > 0 ? { bearers: found, namesCity: areCities(found), end } : null;
}

/** 海南|洋浦经济开发区 is of the province and not of 海南州 in 青海; 吉林|高新技术产业开发区 is of 吉林市, which lies in 吉林省. */
function namesakes(bearers: readonly Bearer[]): readonly Bearer[] {
  const province = bearers.find(
    ({ division }) => division.level === 'province' && division.cityCode === null,
  )?.division;
  if (province === undefined) return bearers;
  return bearers.filter(({ division }) => division.provinceCode === province.code);
}

/** 浙江|杭州市 names the province; 南昌|高新区 the city and not 南昌县, which lies in it. */
function largest(bearers: readonly Bearer[]): readonly Bearer[] {
  const levels = bearers.map(({ division }) => lower(division.level));
  const top = bearers.filter((_, at) => levels[at] === Math.min(...levels));
  const [first] = top;
  if (top.length !== 1 || first === undefined) return bearers;
  return bearers.every(({ division }) => division.code === first.division.code || isWithin(division, first.division))
    ? top
    : bearers;
}

/** Below a named division only what lies in it; without one, what the scope allows. */
function allowed(name: string, bearers: readonly Bearer[], above: readonly Bearer[] | null, scope: Scope) {
  const upper = above?.[0]?.division;
  if (upper === undefined) return narrow(name, bearers, scope);
  const within = bearers.filter(
    ({ division }) => lower(division.level) > lower(upper.level) && isWithin(division, upper),
  );
  return narrow(name, within, { city: upper.cityCode, province: upper.provinceCode });
}

function isWithin(division: Bearer['division'], upper: Bearer['division']): boolean {
  return upper.cityCode === null ? division.provinceCode === upper.code : division.cityCode === upper.cityCode;
}

function lower(level: Bearer['division']['level']): number {
  return { province: 0, city: 1, county: 2 }[level];
}

function areCities(bearers: readonly Bearer[]): boolean {
  return bearers.every(({ division }) => division.level !== 'county');
}

/** 湾 makes 杭州湾, which is a bay. A zone of a province's name tells no city: 湖南|湘江新区. */
function isMeant({ division }: Bearer, text: string, end: number): boolean {
  const words = text.slice(end, end + LONGEST_ZONE).replace(REMARK_IN_NAME, '');
  const rest = words.split(/[、,;()]/u, 1)[0] ?? '';
  if (division.shortName === '杭州' && rest.startsWith('湾')) return false;
  if (OF_PREFECTURE.test(rest)) return division.name.endsWith('地区');
  if (division.level === 'county') return ZONE_BEGINS.test(rest) && namesZone(rest);
  return (division.cityCode !== null && namesZone(rest)) || namesPlaceWithin(division, text, end);
}

/** 海大科技园有限公司 is a company and no zone */
const ZONE_COMPANY = /^[^,、;]{0,12}[区园城](?:有限|股份|集团|公司)/u;
/** 高新技术产业开发区建设局: the zone comes before any company or school. */
function namesZone(rest: string): boolean {
  const zone = rest.search(ZONE);
  const institution = rest.search(INSTITUTION);
  return zone >= 0 && (institution < 0 || zone < institution) && !ZONE_COMPANY.test(rest);
}

/** 四川|巴中市, 成都|青白江区, 四川|巴中|经济开发区 */
function namesPlaceWithin(upper: Bearer['division'], text: string, end: number): boolean {
  const next = fullNameAt(text, end) ?? (upper.level === 'province' ? shortNameAt(text, end) : null);
  if (next === null) return false;
  return next.bearers.some(({ division }) => division.code !== upper.code && isWithin(division, upper));
}
