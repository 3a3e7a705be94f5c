import { gapBefore, type SourceText } from '../../text/source-text';
import { GAP } from '../../text/white-space';
import { EDUCATION_LEVELS } from '../lexicon/education-words';
import { POLITICAL_STATUSES } from '../lexicon/parties';
import { PEOPLES } from '../../places/tables/peoples';
import { PLAIN_NAME } from '../lexicon/surnames';
import { alternation } from '../lexicon/word-pattern';
import type { Stretch } from './entry';
import { mayStart } from './may-start';

/** Where a nominee's prose begins: 3．虎雪梅，女，回族 … */
export interface EntryStart extends Stretch {
  readonly name: Stretch;
  /** the inside of （女，回族） after the name */
  readonly bracket: Stretch | null;
  /** where the first clause after the name begins */
  readonly body: number;
  /** what follows can only be said of a person; else a proposal must follow */
  readonly sure: boolean;
  /** white space alone parts the name from what follows, as in a table that lost its lines */
  readonly gapped: boolean;
}

const HAN = '\\p{Script=Han}\\p{Co}';
/** ■ 折耀军, - 李坚, ▎李坚, 👤李坚: what lists print before their items, mostly symbols (● is folded to ·, ○ to 〇) */
const BULLET = '(?:(?:[-·*※√→〇]|\\p{So}){1,2})';
const NUMBERING = `(?:${BULLET}|[①-⑳⑴-⒛㈠-㈩]|\\([0-9一二三四五六七八九十百]{1,4}\\)[、.,:]?|第[0-9一二三四五六七八九十百]{1,4}[、.,:位名]|[一二三四五六七八九十百]{1,4}[、.,:]|[壹贰叁肆伍陆柒捌玖拾]{1,3}[、.,:]|[❶-❿➀-➓⓪-⓿ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ][、.,:]?|[0-9]{1,3}(?:号[、.,:]?|[、.,:)]{0,2}))`;
const NAME = `(?:[${HAN}]{2,10}?(?:·[${HAN}]{1,12}){0,4})`;
const PEOPLE = `(?:${alternation(PEOPLES)})族`;
const LEVEL = alternation(EDUCATION_LEVELS);
/** What only a person has: gender, people, birth. */
const STRONG = [
  '(?:性别:?)?[男女]性?(?:[,、;。:(/]|$)',
  `(?:民族:?)?${PEOPLE}(?:[,、;。(/]|$)`,
  '[12][0-9]{3}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?出?生',
  '[一二][〇零Oo一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月出?生',
  '[12][0-9]{3}[./-][0-9]{1,2}(?:出?生)?[,、;]',
  '[12][0-9]{3}[./-][0-9]{1,2}[./-][0-9]{1,2}出?生',
  '(?:出生|生)于[12一二]',
  '(?:曾用名|出生年月|出生日期|政治面貌)',
].join('|');
/** What may follow a name, and much else: native place, party, education, current post. */
const WEAK = [
  '(?:籍贯|祖籍|原籍|学历|现任|现为|现系|原任|在职|全日制|省委党校|中央党校)',
  `(?:${alternation(POLITICAL_STATUSES)})[,、;。]`,
  '[12][0-9]{3}年[0-9]{1,2}月[,、;]',
  `(?:${LEVEL})(?:学历|文化)?[,、;]`,
  `[${HAN}]{2,9}人[,、]`,
].join('|');
const GAPPED_FACT = `(?:[男女](?:${PEOPLE}|[,、;(/]|[12][0-9]{3}|$)|${PEOPLE}[,、;(/]|[12][0-9]{3}年[0-9]{1,2}月出?生)`;
/** 现任…, 同志拟任…: what may follow a name without a mark */
const UNMARKED_POST = '(?:现任|现为|原任|(?<=同志|\\))拟(?:任|提|推|晋|聘|转|进))(?!职务)';
/** …市委办公室二级主任科员，拟晋升…, …拟聘任第一中学校长: a post and its proposal, or that alone, behind a name and a mark */
const POST_AND_VERB = '(?:[^,。:;]{4,40}(?:,[^,。:;]{2,40}){0,2}[,。;])?拟(?:任|提|推|晋|聘|转|进|交|确)(?!职务)';
const COURTESY = '(?:同志|先生|女士)?';
/** 蒲汉生 | 基本情况：男，…: a name in a line of its own over the facts */
const CAPTION = '(?:(?:个人)?(?:基本|简要)情况|个人简况|简况):';
const LEAD = `(${NUMBERING}?)(${NAME})(${COURTESY})`;
const BRACKET = '\\(([^()]{1,120})\\)';
const SURE = new RegExp(`${LEAD}(?:${BRACKET}(?:同志)?)?(?:[,:、;。]|-{1,3}|${CAPTION})(?=${STRONG})`, 'uy');
const BRACKETED = new RegExp(`${LEAD}${BRACKET}(?:同志)?[,:、;。]?`, 'uy');
const GAPPED = new RegExp(`${LEAD}(?:${BRACKET})?(?=${GAPPED_FACT})`, 'uy');
const UNSURE = new RegExp(`${LEAD}(?:${BRACKET}(?:同志)?)?[,、;。](?=${WEAK})`, 'uy');
/** 李坚同志现任瑞安市委书记，拟任…; 李坚　现任…: a name and what the nominee is, without a mark between them */
const UNMARKED = new RegExp(`(${NUMBERING}?)(${PLAIN_NAME})((?:同志)?)(?:${BRACKET})?(?=${UNMARKED_POST})`, 'uy');
/** 2．莫色阿依　现任…: a number before and a gap behind leave no doubt that a name stands between, whatever it begins with */
const NUMBERED_POST = new RegExp(`(${NUMBERING})([${HAN}·]{2,10}?)((?:同志)?)(?=${UNMARKED_POST})`, 'uy');
/** 漆江平同志拟任…, at the beginning of a line */
const COMRADE = new RegExp(`(${NUMBERING}?)([${HAN}]{2,4}?)(同志)(?=${UNMARKED_POST})`, 'uy');
/** 李坚，市委办公室二级主任科员，拟晋升一级主任科员 */
const POST_ALONE = new RegExp(`(${NUMBERING}?)(${PLAIN_NAME})((?:同志)?)(?:${BRACKET})?[,:](?=${POST_AND_VERB})`, 'uy');
/** What all of these need, in one look: nearly everywhere it is not there, and none of them has to be tried. */
const MAY_START = new RegExp(
  `${NUMBERING}?(?:${NAME}${COURTESY}(?:\\(|${GAPPED_FACT}|(?:[,:、;。]|-{1,3})(?:${STRONG}|${WEAK})|${CAPTION}(?:${STRONG}))|${PLAIN_NAME}(?:同志)?(?:${UNMARKED_POST}|[,:]${POST_AND_VERB})|[${HAN}]{2,4}?同志${UNMARKED_POST})|${NUMBERING}[${HAN}·]{2,10}?(?:同志)?${UNMARKED_POST}`,
  'uy',
);
/** （女）, （女，回族）, （藏族）, （曾用名覃小芳） */
const PERSONAL = new RegExp(
  `^(?:(?:性别:?)?[男女](?:$|[,、;])|(?:民族:?)?${PEOPLE}(?:$|[,、;])|曾用名|原名|又名|[12][0-9]{3}年[0-9]{1,2}月(?:出?生|[,、;]))`,
  'u',
);
/** Words that stand where a name may stand, and are none. */
const NO_NAME =
  /公示|公告|通知|名单|(?:[上下]一[篇条]|主办|主管|承办|版权所有|受理|联系|方式|电话|地址|学士|硕士|博士|研究生|大学|大专|本科|中专|学历|学位|党员|会员|社员|盟员|群众|人士|时间|年月|日期|面貌|民族|籍贯|出生地|职务|性别|姓名|公司)$|^(?:其[他它]|公示对象|以下同志|下列同志|该同志|基本情况|公示时间|姓名|性别|现将|上述|以上|其中|任命|免去|批准|备注|简历|曾任|历任|附件|反映人|填表人|联系人|经办人)/u;
/** 汉族, 女汉族: facts of somebody whose name stands before them */
const IS_PEOPLE = new RegExp(`^[男女]?${PEOPLE}$`, 'u');
/** 1968年1 | 1月生: a line's end within a date of birth */
const BIRTH_GOES_ON = /^[年月日]出?生$/u;
const BODY_NAME = /(?:[部厅局委室会院处科办]|书记|主任|主席|[局部厅处科市县区州镇乡院校]长|委员|单位|期限)$/u;
/** 衡阳市拟任…, 关于拟任…, 其中,… */
const NO_BARE_NAME =
  /[省市县区州盟旗局部委院校厅处]$|^(?:关于|经|如|凡|对|应|有|和|全|本|各|相|万|支|管|单位|时间|公示|任职|方|原|别|何)/u;
/** 以下同志拟任…, 两名同志拟任… */
const NO_COMRADE = /[下上列述名位等该些余他]$/u;
const LONGEST_PLAIN_NAME = 4;
const SHORTEST_DIVISION = 3;
const DIVISION = /[省市县区州盟旗乡镇]$/u;

/** The start of a nominee's prose at an offset, `null` when none begins there. Example: at 0 of 李坚,男,汉族 the name is 0–2. */
export function entryStartAt(source: SourceText, at: number): EntryStart | null {
  if (!mayStart(source.tight, at)) return null;
  MAY_START.lastIndex = at;
  if (!MAY_START.test(source.tight)) return null;
  for (const pattern of [GAPPED, SURE, BRACKETED, UNSURE, UNMARKED, NUMBERED_POST, COMRADE, POST_ALONE]) {
    pattern.lastIndex = at;
    const match = pattern.exec(source.tight);
    if (match === null) continue;
    const start = {
      ...startOf(at, match),
      sure: pattern === GAPPED || pattern === SURE || pattern === BRACKETED,
      gapped: pattern === GAPPED,
    };
    if (isEntry(source, start, match, pattern)) return start;
  }
  return null;
}

function startOf(at: number, match: RegExpExecArray): Omit<EntryStart, 'sure' | 'gapped'> {
  const [all, number = '', name = '', courtesy = '', inside] = match;
  const nameStart = at + number.length;
  const nameEnd = nameStart + name.length;
  const opening = nameEnd + courtesy.length + 1;
  return {
    start: at,
    end: at + all.length,
    name: { start: nameStart, end: nameEnd },
    bracket: inside === undefined ? null : { start: opening, end: opening + inside.length },
    body: at + all.length,
  };
}

function isEntry(source: SourceText, start: EntryStart, match: RegExpExecArray, pattern: RegExp): boolean {
  const [, , name = '', , inside] = match;
  if (NO_NAME.test(name) || IS_PEOPLE.test(name) || breaksInside(source, start.name)) return false;
  if (isBehindHeading(source, start.name)) return false;
  if (BIRTH_GOES_ON.test(name) && /[0-9年]/u.test(source.tight.charAt(start.name.start - 1))) return false;
  const plain = [...name].length <= LONGEST_PLAIN_NAME;
  if (BODY_NAME.test(name) && (pattern !== SURE || !plain)) return false;
  const personal = inside !== undefined && PERSONAL.test(inside);
  if (pattern === BRACKETED) return personal;
  if (inside !== undefined && !personal) return false;
  if (pattern === NUMBERED_POST) return !NO_BARE_NAME.test(name) && gapBefore(source, start.body) >= GAP.space;
  if (pattern === COMRADE)
    return (
      !NO_BARE_NAME.test(name) &&
      !NO_COMRADE.test(name) &&
      (start.start === 0 || gapBefore(source, start.start) >= GAP.line)
    );
  if (pattern === UNMARKED || pattern === POST_ALONE) return !NO_BARE_NAME.test(name);
  if (pattern === UNSURE) return plain || name.includes('·');
  return pattern !== GAPPED || gapBefore(source, start.body) >= GAP.space;
}

/**
 * 二、干部任职 | 官小虎，男; 海原县 | 妥明哲，男: a break behind what is long enough for a name, or behind a division, ends a heading; a column's
 * end lies within the name
 */
function isBehindHeading(source: SourceText, { start, end }: Stretch): boolean {
  if (source.tight.slice(start, end).includes('·')) return false;
  for (let at = start + SHORTEST_DIVISION; at <= end - 2; at++) {
    const isHeading = at >= start + LONGEST_PLAIN_NAME || DIVISION.test(source.tight.slice(start, at));
    if (isHeading && gapBefore(source, at) >= GAP.line) return true;
  }
  return false;
}

/** A blank line may part a name only where a column of a newspaper ends; two wide gaps are cells, not padding. */
function breaksInside(source: SourceText, name: Stretch): boolean {
  let gaps = 0;
  for (let at = name.start + 1; at < name.end; at++) if (gapBefore(source, at) >= GAP.wide) gaps++;
  return gaps > 2;
}
