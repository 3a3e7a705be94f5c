import { gapBefore, type SourceText } from '../../text/source-text';
import type { TextLine } from '../../text/text-lines';
import { GAP } from '../../text/white-space';
import { NOISE_LINE } from '../lexicon/frame-words';
import { BODY_SUFFIXES } from '../lexicon/body-suffixes';
import { alternation } from '../lexicon/word-pattern';
import type { Stretch } from '../nominees/entry';

/** A line that may be the title of a notice (main) or of the list within one (list). */
export interface Title extends Stretch {
  readonly kind: 'main' | 'list';
  /** index of the line in which the title ends */
  readonly line: number;
}

const LONGEST = 90;
const FEWEST_TABS = 2;
const MAIN =
  /(?:公示|更正|补充|撤[回销]|终止|取消).*?$|拟(?:任|提|推荐|晋升|聘).{0,12}(?:人选|干部|人员|对象|职务).{0,8}(?:公告|通告)/u; // 拟任干部人选公告
const ENDS =
  /(?:公示|公告|通告|通知|启事|公示书|公示单|公示表|公示稿|公示名单|名单|公示的?(?:公告|通告|通知|说明|启事))(?:\([^()]{1,30}\))*$/u;
const LIST =
  /(?:名单|基本情况|简要情况|人选情况|人员情况|情况(?:简介|介绍|表)?|一览表|简介|花名册)(?:\([^()]{1,20}\))*$/u;
const LIST_ABOUT = /公示|拟|人选|干部|人员|对象|同志/u;
/** Menus and categories of a site, which are no titles. */
const MENU =
  /^(?:公示公告|公告公示|通知公告|通知公示|公示通告|任免公示|人事公示|公示|公告|通告|公示栏|网上公示|公示信息|信息公示|政务公示|人事任免公示)$/u;
const LABEL =
  /^(?:附件?[0-9]*:|[0-9一二三四五六七八九十]{1,3}[、.,]|\([0-9一二三四五六七八九十]{1,3}\)|·|公示(?:时间|期|对象|内容|范围|方式|期限|情况)|在公示|此次公示|本次公示)/u;
const SENTENCE = /[。;!?]|,(?![^(]*\))/u;
const BODY_ALONE = new RegExp(`^(?:中共|中国共产党)?[\\p{Script=Han}()·]{2,40}(?:${alternation(BODY_SUFFIXES)})$`, 'u');
/** 喀喇沁左翼蒙古族自治县 | 关于…的任前公示: a division alone in the line before */
const DIVISION_ALONE = /^[\p{Script=Han}]{2,24}(?:[省市州盟县旗]|自治区|.{2}区)$/u;
/** A line whose title goes on in the next one: 洛阳市市管干部 | 任前公示公告 */
const OPEN_END =
  /(?:干部|领导|人员|同志|人选|的|关于|对|拟任|职务|选拔任用|任职|任|公开(?:选拔|选聘|遴选|选任)|竞争上岗|竞聘(?:上岗)?|换届|领导职务|管理的|组织部)$|关于.*等$/u;
const ABOUT_POSTS = /拟任|任职|提拔|晋升|选拔/u;
const TORN = [
  '干部',
  '公示',
  '公告',
  '通告',
  '任前',
  '任职',
  '人员',
  '人选',
  '领导',
  '同志',
  '职务',
  '提拔',
  '晋升',
  '职级',
  '组织部',
];
/** …任前公 | 示 */
const LAST_PIECE = /^(?:示|告|示公告|示通告)(?:\([^()]{1,30}\))?$/u;
const GOES_ON =
  /^(?:关于|任前|任职前|拟|公示|同志|的|任职|职务|干部|领导|中层|处级|科级|厅级|职级|进行|公告|通告|人选|人员|所属|部分|近期|人事|选拔|[省市州盟县区旗中]管|本科|校级|检察官|法官|公司|集团|内设|直属|机关|党政|提拔|晋升|调整|推荐|提名|任\(聘\)|聘\(任\))/u;

/** The lines that may be titles, in the order of the text. */
export function findTitles(source: SourceText, lines: readonly TextLine[]): Title[] {
  return lines.flatMap((line, index) => {
    const text = lineText(source, line);
    if (text !== null && LAST_PIECE.test(text)) return joinsBefore(source, lines, index, text);
    if (text === null || !ENDS.test(text))
      return text !== null && isList(text) ? [{ ...stretch(line), kind: 'list' as const, line: index }] : [];
    if (SENTENCE.test(text) || NOISE_LINE.test(text)) return [];
    if (MENU.test(text)) return endsTitle(source, lines, index) ? joinsBefore(source, lines, index, text) : [];
    if (isList(text)) return [{ ...stretch(line), kind: 'list' as const, line: index }];
    if (!MAIN.test(text) || LABEL.test(text)) return joinsBefore(source, lines, index, text);
    return [{ start: titleStart(source, lines, index, text), end: line.end, kind: 'main' as const, line: index }];
  });
}

function stretch({ start, end }: TextLine): Stretch {
  return { start, end };
}

function lineText(source: SourceText, line: TextLine): string | null {
  return line.end - line.start > LONGEST || isRow(source, line) ? null : source.tight.slice(line.start, line.end);
}

/** 序号 | 拟任职务 | 姓名 | 基本情况: the head of a table is no title */
function isRow(source: SourceText, { start, end }: TextLine): boolean {
  let tabs = 0;
  for (let at = start + 1; at < end && tabs < FEWEST_TABS; at++) if (gapBefore(source, at) === GAP.tab) tabs++;
  return tabs === FEWEST_TABS;
}

function isList(text: string): boolean {
  return (
    text.length <= 40 &&
    LIST.test(text) &&
    LIST_ABOUT.test(text) &&
    !SENTENCE.test(text) &&
    !/^\(?[0-9一二三四五六七八九十]{1,3}[、.)]/u.test(text)
  );
}

/** …拟任职人员 | 公示公告 under 大同市人民检察院: what is a menu's word elsewhere ends a title that is left open right above it */
function endsTitle(source: SourceText, lines: readonly TextLine[], index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (before === undefined || line === undefined || line.afterBlank) return false;
  const words = lineText(source, before);
  return words !== null && ABOUT_POSTS.test(words) && OPEN_END.test(words);
}

/** …任前公示的 | 公告: the last line alone names no public notice. */
function joinsBefore(source: SourceText, lines: readonly TextLine[], index: number, text: string): Title[] {
  const before = lines[index - 1];
  const line = lines[index];
  if (before === undefined || line === undefined || LABEL.test(text)) return [];
  const joined = lineText(source, { ...line, start: before.start });
  if (joined === null || !/公示/u.test(joined) || SENTENCE.test(joined)) return [];
  const last = source.tight.slice(before.start, before.end);
  if (!GOES_ON.test(text) && !isTorn(last, text)) return [];
  return [{ start: titleStart(source, lines, index, text), end: line.end, kind: 'main', line: index }];
}

/** Where a title over several lines begins: 中共四川省委组织部 | 关于扎西泽仁等10名同志任前公示的公告 */
function titleStart(source: SourceText, lines: readonly TextLine[], index: number, text: string): number {
  let start = lines[index]?.start ?? 0;
  let first = text;
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const line = lines[at];
    const before = line === undefined ? null : lineText(source, line);
    if (line === undefined || before === null || gapBefore(source, start) > GAP.line || !joins(before, first)) break;
    start = line.start;
    first = before;
  }
  return start;
}

/** 拟任干 | 部公示公告: a line's end inside a word */
function isTorn(before: string, first: string): boolean {
  return TORN.some((word) =>
    [...word].some((_, at) => at > 0 && before.endsWith(word.slice(0, at)) && first.startsWith(word.slice(at))),
  );
}

function joins(before: string, first: string): boolean {
  if (
    SENTENCE.test(before) ||
    NOISE_LINE.test(before) ||
    ENDS.test(before) ||
    LABEL.test(before) ||
    /[:0-9]$/u.test(before)
  )
    return false;
  if (isTorn(before, first)) return true;
  if (first.startsWith('关于')) return BODY_ALONE.test(before) || DIVISION_ALONE.test(before);
  return (
    GOES_ON.test(first) &&
    (OPEN_END.test(before) || before.startsWith('关于') || BODY_ALONE.test(before) || DIVISION_ALONE.test(before))
  );
}
