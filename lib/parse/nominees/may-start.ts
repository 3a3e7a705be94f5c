import { PEOPLES } from '../../places/tables/peoples';
import { firstUnits } from '../../text/first-units';
import { EDUCATION_LEVELS } from '../lexicon/education-words';
import { POLITICAL_STATUSES } from '../lexicon/parties';

/** 第一、李坚; 三、李坚; 壹、李坚 */
const NUMBERS = firstUnits('第一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾');
/** What follows a name without a mark, or stands in it: 李坚男,汉族; 李坚同志现任…; 李坚拟任…; 买买提·吐尔逊 */
const INSIDE = firstUnits('男女族现原拟·');
const MARKS = firstUnits(',:、;。-');
/** 李坚，男…; 李坚，汉族…; 李坚，1971年…; 李坚，籍贯…; 李坚，大学…; 李坚，中共党员… */
const BEHIND_MARK = firstUnits([
  ...'男女性民出生曾政籍祖原学现在全省中12一二-',
  ...PEOPLES,
  ...EDUCATION_LEVELS,
  ...POLITICAL_STATUSES,
]);
/** a longer run of Han characters holds more than a number, a name, 同志 and 个人基本情况 */
const LONGEST_RUN = 24;
const FIRST_HAN = 0x3400;
const LAST_HAN = 0xfeff;
/** 欧阳明远同志，…拟任…: the longest plain name, and how far behind it a proposal may stand */
const LONGEST_NAME = 8;
const FARTHEST_PROPOSAL = 160;
/** 江苏扬州人， */
const NATIVE = /[^,、]{2,20}人[,、]/uy;

/**
 * A cheap first look at an offset of the tight text: `false` where no prose about a nominee can begin, since neither the first Han characters nor
 * what stands behind them leaves that open. Nearly all sentences of a newspaper end here.
 * Example: `mayStart('李坚,男,汉族', 0)` is `true`, `mayStart('上周末,市水务集团启动了', 0)` is `false`.
 */
export function mayStart(text: string, at: number): boolean {
  if (NUMBERS[text.charCodeAt(at)] === 1) return true;
  for (let end = at; end < at + LONGEST_RUN; end++) {
    const code = text.charCodeAt(end);
    if (INSIDE[code] === 1) return true;
    if (code >= FIRST_HAN && code < LAST_HAN) continue;
    return end === at || MARKS[code] !== 1 || mayFollow(text, end + 1, end - at);
  }
  return false;
}

function mayFollow(text: string, at: number, run: number): boolean {
  if (BEHIND_MARK[text.charCodeAt(at)] === 1) return true;
  NATIVE.lastIndex = at;
  if (NATIVE.test(text)) return true;
  return run <= LONGEST_NAME && text.slice(at, at + FARTHEST_PROPOSAL).includes('拟');
}
