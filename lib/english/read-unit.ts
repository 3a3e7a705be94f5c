import { pinyin } from 'pinyin-pro';
import { gazetteer, type Division } from '../places/gazetteer';
import { BARE_LEVELS, GENERIC_UNITS } from './tables/generic-units';

/** The place whose body a post is in. */
export interface Unit {
  /** before the body's name: Taizhou Municipal; null where there is none to name: a prefecture-level city */
  readonly adjective: string | null;
  /** after `of`: Taizhou, Yunhe County, the city, a prefecture-level city */
  readonly name: string;
  /** the city above a named county: Hangzhou */
  readonly above: string | null;
}

export interface ReadUnit {
  readonly unit: Unit;
  /** characters read */
  readonly length: number;
}

const LONGEST_NAME = 15;
/** 樟村坪镇, 平江街道: a name of two to four characters before its kind and what belongs to a town. */
const TOWN = /^(\p{Script=Han}{2,4}?)(镇|乡|街道)(?=党|人大|人民政府|政府|镇长|乡长|办事处|副镇长|副乡长|纪委)/u;
const TOWN_KINDS: ReadonlyMap<string, string> = new Map([
  ['镇', 'Town'],
  ['乡', 'Township'],
  ['街道', 'Subdistrict'],
]);
/** Regions and prefectures whose county names come from other languages and are not written by their Chinese syllables. */
const OTHER_LANGUAGES = /^(?:15|54|63|65|5132|5133|5331|5334|6230)/;

/** Reads the place at the beginning of a post: 杭州市拱墅区, 设区市, 市. Null when there is none that can be written in English. */
export function readUnit(words: string): ReadUnit | null {
  return readNamed(words) ?? readGeneric(words) ?? readBare(words);
}

function readNamed(words: string): ReadUnit | null {
  const chain: Division[] = [];
  let at = 0;
  for (;;) {
    const found = divisionAt(words.slice(at), chain.at(-1));
    if (found === null) break;
    chain.push(found.division);
    at += found.length;
  }
  const town = TOWN.exec(words.slice(at));
  const last = chain.at(-1);
  if (town !== null) return readTown(town, at, last);
  if (last === undefined) return null;
  const unit = unitOf(last, chain.at(-2));
  return unit === null ? null : { unit, length: at };
}

function readTown(
  [whole, name = '', kind = '']: RegExpExecArray,
  at: number,
  above: Division | undefined,
): ReadUnit | null {
  const word = TOWN_KINDS.get(kind);
  const county = above === undefined ? null : unitOf(above, undefined);
  if (word === undefined || (above !== undefined && (county === null || OTHER_LANGUAGES.test(above.code)))) return null;
  const own = `${syllables(name)} ${word}`;
  return { unit: { adjective: own, name: own, above: county?.name ?? null }, length: at + whole.length };
}

function unitOf(division: Division, above: Division | undefined): Unit | null {
  const name = englishName(division);
  if (name === null) return null;
  const city = division.level === 'county' && above?.level === 'city' ? englishName(above) : null;
  return { ...wordsOf(division, name), above: city };
}

function wordsOf({ name, level, cityCode, code }: Division, en: string): { adjective: string; name: string } {
  if (level === 'province' && cityCode === code) return { adjective: `${en} Municipal`, name: en };
  if (level === 'province') return { adjective: `${en} ${name.endsWith('省') ? 'Provincial' : 'Regional'}`, name: en };
  if (name.endsWith('市')) return { adjective: `${en} Municipal`, name: en };
  if (/(?:自治州|地区)$/u.test(name)) return { adjective: `${en} Prefectural`, name: `${en} Prefecture` };
  const kind = KINDS.find(([ending]) => name.endsWith(ending))?.[1] ?? 'County';
  return { adjective: `${en} ${kind}`, name: `${en} ${kind}` };
}

const KINDS = [
  ['自治县', 'Autonomous County'],
  ['盟', 'League'],
  ['旗', 'Banner'],
  ['县', 'County'],
  ['区', 'District'],
] as const;

function englishName(division: Division): string | null {
  if (division.pinyin !== null) return division.pinyin;
  return OTHER_LANGUAGES.test(division.code) ? null : syllables(division.shortName);
}

/** Xi'an: an apostrophe before a syllable that begins with a, o or e. */
function syllables(name: string): string {
  const word = pinyin(name, { toneType: 'none', type: 'array', toneSandhi: false })
    .map((syllable, at) => (at > 0 && /^[aoe]/.test(syllable) ? `’${syllable}` : syllable))
    .join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The longest name at the beginning; below a division only those that lie in it. */
function divisionAt(words: string, above: Division | undefined): { division: Division; length: number } | null {
  for (let length = Math.min(LONGEST_NAME, words.length); length >= 2; length -= 1) {
    const division = byName()
      .get(words.slice(0, length))
      ?.find((one) => above === undefined || isWithin(one, above));
    if (division !== undefined) return { division, length };
  }
  return null;
}

function isWithin(one: Division, above: Division): boolean {
  if (one.code === above.code) return false;
  if (above.level === 'province') return one.provinceCode === above.code;
  return above.level === 'city' && one.cityCode === above.code;
}

let names: ReadonlyMap<string, readonly Division[]> | null = null;

/** Full names, and the usual short ones of autonomous divisions: 甘孜州, 威宁自治县. */
function byName(): ReadonlyMap<string, readonly Division[]> {
  if (names !== null) return names;
  const map = new Map<string, Division[]>();
  for (const division of gazetteer().byCode.values()) {
    for (const name of namesOf(division)) map.set(name, [...(map.get(name) ?? []), division]);
  }
  names = map;
  return map;
}

function namesOf({ name, shortName }: Division): string[] {
  const kind = /自治州$|自治县$|自治旗$/u.exec(name)?.[0];
  if (kind === undefined) return [name];
  return kind === '自治州' ? [name, `${shortName}自治州`, `${shortName}州`] : [name, `${shortName}${kind}`];
}

function readGeneric(words: string): ReadUnit | null {
  const found = GENERIC_UNITS.find(([zh]) => words.startsWith(zh));
  return found === undefined
    ? null
    : { unit: { adjective: null, name: found[1], above: null }, length: found[0].length };
}

/** 市|财政局; 市长 is a title. */
function readBare(words: string): ReadUnit | null {
  for (const [zh, [adjective, name]] of BARE_LEVELS) {
    if (words.startsWith(zh) && !words.startsWith(`${zh}长`))
      return { unit: { adjective, name, above: null }, length: zh.length };
  }
  return null;
}
