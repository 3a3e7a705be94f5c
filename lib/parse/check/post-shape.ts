import { RANKS } from '../lexicon/rank-words';
import { TITLE_SUFFIXES } from '../lexicon/title-suffixes';
import { alternation } from '../lexicon/word-pattern';
import { clausesOf } from '../nominees/clauses';

const ENDS_LIKE_A_POST = new RegExp(
  `(?:${alternation(TITLE_SUFFIXES)}|${RANKS.join('|')})(?:\\([^()]{1,60}\\)){0,2}$`,
  'u',
);
/** 现遂昌县委副书记, □任遂昌县委副书记, 任遂昌县…: what a damaged 现任 leaves; but 任丘市 and 主任 are words */
const STRAY_START =
  /^(?:的|务(?!川)|任(?![丘城泽命]|县(?!\())|(?![主常专责担聘信大委])[^(]任(?![丘城泽务职免命期]|县(?!\())|现(?!代|场|河|金)|拟|[升聘用拔名担职](?!工|业|校|城|教|县|州|山)|[^\p{Script=Han}\p{Co}"(《A-Z0-9])/u;
/** …，任区文体局局长; …，?推荐为…: what a damaged 拟任 leaves behind a comma */
const STRAY_CLAUSE =
  /^(?!兼|挂|同时|并|保留|[12][0-9]{3})(?:[^(]{0,2}任(?![丘城泽务职免命期]|县(?!\())(?<!主任|常任|专任|责任|担任|聘任|信任)|[^(]{0,2}[荐聘晋](?!用|任制)|[^(]{0,2}提名)|拟/u;
/** 拟任某局党组书记，提名为局长候选人: the second half of a proposal */
const FURTHER_PROPOSAL = /^(?:并|同时)?(?:提名|推荐)/u;
/** What is said of a person or of the notice, and in no post: 1985年6月出生, 汉族, 中共党员, 邮编 */
const OTHER_MATTER =
  /出生$|[年月]生$|^.{0,4}族$|学历|学位|[硕博学]士(?!后|站|生)|(?<!委|代表)(?:党员|社员|盟员)$|参加工作|入党|籍贯|现任|^[男女]$|公示|电话|邮编|地址|试用|期一年|人选\(|破格|理由|^[(]?[一二三四五六七八九十]{1,2}(?:[、.)]|$)|^[0-9]{1,2}[.)]/u;
/** 县直部门副职（3: what is left of a heading's count */
const COUNT_TRACE = /\([0-9]{1,3}[^0-9()]{0,2}\)?$/u;
/** 三级任主科员: what begins like a rank and is none */
const LIKE_RANK = /^[一二三四][级高]/u;
const IS_RANK = new RegExp(`^(?:${RANKS.join('|')})`, 'u');
const STRAY_MARK = /[□■?*\uFFFD�|@#$%^&=<>~_{}[\]\\]|(?<![A-Za-z0-9+-])[a-z](?![A-Za-z0-9+-])|[0-9]{6}/u;
/** 总农艺师任市属事业单位…, 主任位正县级领导职务, 副主任正职: a post that runs on into what was proposed */
const RUNS_ON = /[长师员记席授][任位](?:[市县区省正副]|本)|[任长记席员师](?:[正副]职$|位[正副])/u;
/** 二调研员, 级三调研员, 一级主科员: a rank that is none */
const BROKEN_RANK =
  /(?:(?<![一二三四])级.{0,2}|[一二三四](?!级(?:调研员|巡视员|(?:主任)?科员)$)[^、,;()]{0,3})(?:调研员|巡视员|科员)$/u;
const LONGEST = 300;

/**
 * Whether the words of a post (folded, without white space) look like none: they begin with what is left of 现任 or 拟任, do not end like
 * an office or a rank, hold what is said of a person, stray marks, or brackets that have no partner.
 * Example: `isUnusualPost('任遂昌县委副书记', 'currentPost')` is `true`.
 */
export function isUnusualPost(words: string, field: 'currentPost' | 'proposedPost'): boolean {
  if (words.length > LONGEST || STRAY_START.test(words) || STRAY_MARK.test(words) || COUNT_TRACE.test(words))
    return true;
  if (LIKE_RANK.test(words) && !IS_RANK.test(words)) return true;
  if (!ENDS_LIKE_A_POST.test(words) || !isBalanced(words)) return true;
  if (BROKEN_RANK.test(words)) return true;
  if (field === 'currentPost' && RUNS_ON.test(words)) return true;
  return clausesOf(words, 0, words.length, ',;。、').some(({ start, end }) => {
    const clause = words.slice(start, end);
    const goesOn = words.charAt(start - 1) === '、' || (field === 'proposedPost' && FURTHER_PROPOSAL.test(clause));
    return OTHER_MATTER.test(clause) || (start > 0 && !goesOn && STRAY_CLAUSE.test(clause));
  });
}

/** Whether each bracket has its partner. Example: `isBalanced('副局长)')` is `false`. */
export function isBalanced(words: string): boolean {
  let depth = 0;
  for (const character of words) {
    if (character === '(') depth++;
    else if (character === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
