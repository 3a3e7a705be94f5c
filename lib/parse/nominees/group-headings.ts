import type { SourceText } from '../../text/source-text';
import type { TextLine } from '../../text/text-lines';
import { TITLE_SUFFIXES } from '../lexicon/title-suffixes';
import { alternation } from '../lexicon/word-pattern';
import type { Heading } from './entry';
import { proposalVerbAt } from './proposal-verb';

const NUMBER = '(?:\\(?[0-9一二三四五六七八九十]{1,3}[)、.,:]{1,2})?';
const PEOPLE = '(?:以下|下列|上述|以上)?(?:[0-9一二三四五六七八九十]{1,3}[名位])?(?:同志|人员|人选|干部|对象|名单)?';
const LEAD = new RegExp(`^${NUMBER}(?:其他)?${PEOPLE}(?=(?:职级|职务)?(?:拟|推荐提名为|提名为|推荐为))`, 'u');
/** 一、拟晋升一级调研员人选（2名）, 以下同志拟任县（市、区）委常委：; but 副处级干部 is what they are to be */
const TAIL =
  /(?:的?(?:人选|同志|人员|对象|(?<!级)干部|名单|公示对象))?(?:\((?:共)?[0-9一二三四五六七八九十]{1,3}[名人位个]\)|\(?共?[0-9一二三四五六七八九十]{1,3}[名人位]\)?)?[:。;]?$/u;
/** what tells a heading without a number from a line of a nominee's own: 拟任县处级副职：, 拟任命李坚同志为市财政局局长 */
const MARKED = /(?::|人选|同志|人员|名单|[名人位]\)?)$|同志(?:为|任|担任)/u;
/** 一、市招商引资局副局长拟任人选（职位代码101）: the post stands before its verb */
const POST_FIRST = new RegExp(
  `^${NUMBER}([\\p{Script=Han}、()]{2,40}?(?:${alternation(TITLE_SUFFIXES)})(?<!干部))(?=拟[\\p{Script=Han}]{1,6}(?:人选|人员|对象)(?:\\([^()]{1,20}\\))?[:。]?$)`,
  'u',
);
/** 五、其他, 其他人选（3名）: what follows tells its own proposals */
const OTHERS = new RegExp(
  `^${NUMBER}其[他它](?:人选|人员|同志|干部|对象)?(?:\\(共?[0-9一二三四五六七八九十]{1,3}[名人位]\\))?[:。]?$`,
  'u',
);
const NO_POST = /^(?:人选|人员|同志|干部|职务|的?人选|名单|对象)?$/u;
const CANDIDATES = /(?:提名|推荐)$/u;
/** 拟任职务：拟提名为县长候选人: the value of one nominee, whose verb is its own */
const OWN_VALUE = /^拟[^:]{1,8}:拟/u;
const LONGEST = 80;
/** what every heading has; nearly no other line does */
const MAY_HEAD = /拟|推荐|提名|其[他它]/u;

/** A heading over a group of nominees, `'other'` for 其他拟任人选, which ends a group; `null` for any other line. */
export function headingAt(source: SourceText, line: TextLine): Heading | 'other' | null {
  if (line.end - line.start > LONGEST) return null;
  const text = source.tight.slice(line.start, line.end);
  if (!MAY_HEAD.test(text) || OWN_VALUE.test(text)) return null;
  if (OTHERS.test(text)) return 'other';
  const postFirst = POST_FIRST.exec(text);
  if (postFirst !== null) return postFirstHeading(source, line, postFirst);
  const lead = LEAD.exec(text)?.[0];
  if (lead === undefined) return null;
  const verb = proposalVerbAt(source.tight, line.start + lead.length, line.end);
  if (verb === null || (lead === '' && !MARKED.test(text)) || /[,。;](?=.)/u.test(text)) return null;
  const rest = source.tight.slice(verb.objectStart, line.end);
  const post = postOf(rest, verb.words);
  if (NO_POST.test(post)) return isAlone(verb.words) ? heading(line, verb, null) : 'other';
  return heading(line, verb, { start: verb.objectStart, end: verb.objectStart + post.length });
}

const CLOSED_POST = new RegExp(`^[^,。;:]{2,60}(?:${alternation(TITLE_SUFFIXES)})(?<!人选|干部)$`, 'u');

/**
 * A line that is a verb and a post and nothing else: 拟任区级部门、街镇正处级领导职务, 拟进一步使用. Only what stands around it tells whether it is a
 * heading or the proposal of the nominee above.
 */
export function plainHeadingAt(source: SourceText, line: TextLine): Heading | null {
  if (source.tight.charAt(line.start) !== '拟' || line.end - line.start > LONGEST) return null;
  const verb = proposalVerbAt(source.tight, line.start, line.end);
  if (verb === null) return null;
  const post = { start: verb.objectStart, end: line.end };
  if (post.start === post.end) return isAlone(verb.words) ? heading(line, verb, null) : null;
  return CLOSED_POST.test(source.tight.slice(post.start, post.end)) ? heading(line, verb, post) : null;
}

function postFirstHeading(source: SourceText, line: TextLine, [all, post = '']: RegExpExecArray): Heading | null {
  const end = line.start + all.length;
  const verb = proposalVerbAt(source.tight, end, line.end);
  return verb === null ? null : heading(line, verb, { start: end - post.length, end });
}

/** 人选 after 拟提名为 belongs to the post; elsewhere it names the people. */
function postOf(rest: string, verb: string): string {
  const bare = rest
    .replace(/[:。;]$/u, '')
    .replace(/\((?:任职)?试用期?[^()]{0,12}\)$/u, '') // 拟任学院副院长（试用期一年）：
    .replace(/\((?:共)?[0-9一二三四五六七八九十]{1,3}[名人位个]\)$/u, '')
    .replace(/[0-9一二三四五六七八九十]{1,3}[名人位]$/u, '');
  if (CANDIDATES.test(verb)) return bare.replace(/的?(?:同志|人员|名单)$/u, '');
  return bare.replace(TAIL, '');
}

function isAlone(verb: string): boolean {
  return verb.endsWith('使用') || verb.endsWith('重用');
}

function heading(line: TextLine, verb: { words: string; start: number; end: number }, post: Heading['post']): Heading {
  const { words, start, end } = verb;
  return { start: line.start, end: line.end, verb: { words, start, end, from: 'heading' }, post };
}
