import { PEOPLES_IN_NAMES, PEOPLES_WITHOUT_ZU } from './tables/peoples-in-names';

/** What a division's name ends in, the longer ending first: 鄂伦春自治旗 before 左旗. */
const ENDINGS = [
  '特别行政区',
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '地区',
  '林区',
  '特区',
  '省',
  '市',
  '区',
  '县',
  '旗',
  '盟',
];

/** 土家族 before 土, 族 at the end: the words that may stand between a name and 自治县. */
const PEOPLES = [...PEOPLES_IN_NAMES.map((people) => `${people}族`), ...PEOPLES_WITHOUT_ZU].sort(
  (a, b) => b.length - a.length,
);

/**
 * The name without its kind and without the peoples of an autonomous division, never empty.
 * Shape: 景宁畲族自治县 → 景宁, 伊犁哈萨克自治州 → 伊犁, 东乡族自治县 → 东乡, 浦东新区 → 浦东, 沛县 → 沛.
 * Source of the rule: a list of peoples, since a pattern such as 族 takes 民族 or half a name away.
 * Example: `shortNameOf('台州市')` is `'台州'`.
 */
export function shortNameOf(name: string): string {
  const ending = ENDINGS.find((end) => name.endsWith(end) && name.length > end.length);
  if (ending === undefined) return name;
  const stem = name.slice(0, -ending.length);
  const bare = namesPeoples(stem, ending) ? withoutPeoples(stem) : stem;
  if (ending === '区' && bare.length > 2 && bare.endsWith('新')) return bare.slice(0, -1);
  return bare;
}

/** 自治县 and the like, and 顺河回族区. */
function namesPeoples(stem: string, ending: string): boolean {
  return ending.startsWith('自治') || (ending === '区' && stem.endsWith('族'));
}

/** 围场满族蒙古族 → 围场; 内蒙古 and 东乡族 would leave less than a name. */
function withoutPeoples(stem: string): string {
  const people = PEOPLES.find((word) => stem.endsWith(word));
  if (people === undefined) return stem;
  if (stem.length - people.length >= 2) return withoutPeoples(stem.slice(0, -people.length));
  return stem.endsWith('族') ? stem.slice(0, -1) : stem;
}
