import { gapBefore, type SourceText } from '../../text/source-text';
import { GAP } from '../../text/white-space';
import { bracketEnd } from '../nominees/clauses';
import { CHANNEL_LABELS, type ChannelLabel } from '../lexicon/channel-labels';
import { alternation, labelsOf } from '../lexicon/word-pattern';
import { dateAt } from '../dates/printed-date';
import { isFilledLine } from '../../text/filled-lines';
import type { Stretch } from '../nominees/entry';
import { bodyOf } from './signature';

/** A label of the frame and the value behind it: 联系地址:杭州市省府大楼三号楼 */
export interface LabelledValue {
  readonly label: ChannelLabel;
  readonly at: Stretch;
  readonly value: Stretch;
}

interface Found extends Stretch {
  readonly label: ChannelLabel;
}

const LABELS = labelsOf<ChannelLabel>(CHANNEL_LABELS);
/** 参加工作时间 and 所学网络工程 are no ways to comment, 第35号信箱 is an address */
const LABEL = new RegExp(`(?<!参加|从事|[0-9]号(?=信箱))(?:${alternation([...LABELS.keys()])})`, 'gu');
const BODY_WITH_NUMBER =
  /(?<=([\p{Script=Han}]{1,16}(?:部|处|科|室|办|委|局|股|组|中心)(?:\([\p{Script=Han}]{1,12}\))?)):(?=\(?0[0-9]{2,3}\)?-?(?:[0-9]{7,8}|12380)(?![0-9])|[0-9]{7,8}(?![0-9])|12380)/gu;
/** 省委组织部干部监督处：贵阳市中华北路242号: a body before a street is the label of an address */
const BODY_WITH_STREET =
  /(?<=([\p{Script=Han}]{2,16}(?:部|处|科|室|办|委|局|股|组|中心))):(?=[\p{Script=Han}]{2,20}(?:路|街|道|巷)[^,;。:]{0,6}[0-9]{1,5}号)/gu;
/** 组织部： with its colon */
const SHORTEST_BODY = 3;
const COLON = /(?:\([^()]{1,16}\))?[:为是]{1,2}/uy;
const NUMBERED = new Set<ChannelLabel>(['phone', 'fax', 'phoneAndFax', 'sms', 'postcode', 'email', 'website']);
const NUMBER = /[(0-9A-Za-z]/u;
/** 0379-6 | 3912383: a number that a line's end has cut */
const INCOMPLETE = /(?:[-)]|[^0-9])(?!12380)[0-9]{1,6}$/u;
/** 来信 来电: a short label needs its colon */
const SHORT = 2;
/** 0471—12380；4814380, 0514-87651234；组织部0514-87651235: a semicolon between two numbers */
const MORE_NUMBERS = /^.{0,2}[0-9)];(?:[\p{Script=Han}]{2,12}:?)?\(?[0-9]{3}(?:[0-9]|[-)])/u;
/** 还可写信寄到三亚市河东区新风路128号…: in running text only what holds a street or a house is an address */
const WRITES = /(?:寄到|寄至|写信到|写信至|写信请寄)$/u;
const STREET = /^[^,;。]{2,}?(?:[路街巷道]|[0-9]号|大院|大楼|楼[0-9一二三四五六七八九十]|大厦)/u;
const ADDRESS = /地址$/u;
const DIVISION = /^[\p{Script=Han}]{2,}[市区县旗]$/u;
const STREET_WITH_HOUSE = /^[\p{Script=Han}]{1,10}(?:路|街|道|巷)[^,;。:]{0,6}[0-9]{1,5}号/u;
const LONGEST_DIVISION = 24;
/** 请告知联系地址及电话 asks for the reader's own */
const PLACE = /^(?!(?:及|和|与|或)(?:联系|电话|单位|方式|姓名|工作))[\p{Script=Han}]{3}/u;
const LONGEST_SIGNATURE = 60;
const LONGEST_NUMBER = 24;
/** 朝阳东街 | 100号: a line's end between a street and its house */
const STREET_ENDS = /[路街巷道弄]$/u;
const HOUSE = /^[0-9]{1,5}(?:-[0-9]{1,4})?号/u;
/** 电话：（0971）8482380 | 8482381: a line that is nothing but one more number */
const NUMBER_ENDS = /[0-9)]$/u;
const NUMBER_ALONE = /^\(?[0-9][0-9()-]{6,19}$/u;
/** 部门：…, ★信函：…: words that stand within others too name a way to comment only where a clause begins */
const COMMON_WORD = /^(?:部门|单位|信函|信件|来函)$/u;
/** ；信函：…, ★信函：…, ④信函：… */
const OPENS_CLAUSE = /[,;。:、(·\p{So}\p{No}]/u;
const UNCLOSED = /\([^()]*$/u;
const TRIMMED = ',;。、:(.';

/** The labelled values of one stretch of the frame, each up to the next label, the end of its sentence or of its line. */
export function labelledValues(source: SourceText, part: Stretch): LabelledValue[] {
  const found: Found[] = [];
  for (const match of source.tight.slice(part.start, part.end).matchAll(LABEL)) {
    const start = part.start + match.index;
    const label = COMMON_WORD.test(match[0]) && !opensClause(source, start) ? undefined : LABELS.get(match[0]);
    const end =
      label === undefined ? null : valueStart(source, label, { start, end: start + match[0].length }, part.end);
    if (label !== undefined && end !== null) found.push({ label, start, end });
  }
  const bodies = [
    ...bodiesBefore(source, part, BODY_WITH_NUMBER, 'phone'),
    ...bodiesBefore(source, part, BODY_WITH_STREET, 'address'),
  ];
  found.push(...bodies.filter(({ end }) => !found.some((other) => other.end === end)));
  found.sort((a, b) => a.start - b.start);
  return found.map(({ label, start, end }, index) => {
    const limit = Math.max(end, found[index + 1]?.start ?? part.end);
    return { label, at: { start, end }, value: trimmed(source.tight, end, valueEnd(source, end, limit)) };
  });
}

/** 组织部：0871-65318888: a body before a number is the label of a telephone, before a street that of an address. */
function bodiesBefore(source: SourceText, part: Stretch, pattern: RegExp, label: ChannelLabel): Found[] {
  return [...source.tight.slice(part.start, part.end).matchAll(pattern)].flatMap((match) => {
    const end = part.start + match.index + match[0].length;
    const start = lastLineStart(source, part.start + match.index - (match[1]?.length ?? 0), end);
    return opensClause(source, start) ? [{ label, start, end }] : [];
  });
}

/** Where the value begins: behind a colon, behind white space, or at once when it is a number. */
function valueStart(source: SourceText, label: ChannelLabel, words: Stretch, end: number): number | null {
  const at = words.end;
  const length = at - words.start;
  COLON.lastIndex = at;
  const colon = COLON.exec(source.tight);
  if (colon !== null) return at + colon[0].length;
  if (isBracketed(source, words) && at + 1 < end) return at + 1;
  if (at >= end) return null;
  const bare =
    label === 'address' && ADDRESS.test(source.tight.slice(words.start, at)) && opensClause(source, words.start);
  if (bare && PLACE.test(source.tight.slice(at, at + 3))) return at;
  const numbered = NUMBERED.has(label) && NUMBER.test(source.tight.charAt(at));
  if (numbered || /^来?(?:信|函)请寄|请到$/u.test(source.tight.slice(at - 4, at))) return at;
  if (WRITES.test(source.tight.slice(words.start, at)))
    return STREET.test(source.tight.slice(at, Math.min(end, at + 40))) ? at : null;
  const gap = gapBefore(source, at);
  return length > SHORT && (gap === GAP.space || gap === GAP.wide || gap === GAP.tab) ? at : null;
}

/** 【邮编】301600; but （传真） behind a number is its remark. */
function isBracketed(source: SourceText, { start, end }: Stretch): boolean {
  const brackets = source.tight.charAt(start - 1) === '(' && source.tight.charAt(end) === ')';
  return brackets && (start === 1 || gapBefore(source, start - 1) >= GAP.space);
}

/** ，地址西宁市八一西路2号: a label without its colon stands at the beginning of a clause. */
function opensClause(source: SourceText, start: number): boolean {
  return start === 0 || OPENS_CLAUSE.test(source.tight.charAt(start - 1)) || gapBefore(source, start) >= GAP.space;
}

function valueEnd(source: SourceText, start: number, limit: number): number {
  const text = source.tight;
  let at = start;
  while (at < limit) {
    const character = text.charAt(at);
    if (character === ';' && MORE_NUMBERS.test(text.slice(at - 3, at + 20))) {
      at++;
      continue;
    }
    const ends =
      at > start && (endsLine(source, at) || endsCell(source, start, at)) && !streetFollows(source, start, at);
    if ('。;)'.includes(character) || ends) return at;
    const close = character === '(' ? bracketEnd(text, at, limit) : null;
    at = close ?? at + 1;
  }
  return limit;
}

/** 联系办法 | 省委组织部干部监督处：: a label does not run over the end of a line. */
function lastLineStart(source: SourceText, start: number, end: number): number {
  let at = end - SHORTEST_BODY;
  while (at > start && gapBefore(source, at) < GAP.line) at--;
  return at;
}

/** 海口市美兰区 | 国兴大道69号: a line that breaks off behind the district goes on with the street. */
function streetFollows(source: SourceText, start: number, at: number): boolean {
  if (gapBefore(source, at) !== GAP.line || at - start > LONGEST_DIVISION) return false;
  const [before, after] = [source.tight.slice(start, at), source.tight.slice(at, at + LONGEST_DIVISION)];
  return DIVISION.test(before) && STREET_WITH_HOUSE.test(after);
}

/** A value in a cell of a table ends with it. */
function endsCell(source: SourceText, start: number, at: number): boolean {
  return gapBefore(source, at) === GAP.tab && gapBefore(source, start) === GAP.tab;
}

/** A break ends a value unless the words plainly go on: the next line begins with a mark, or the line was filled. */
function endsLine(source: SourceText, at: number): boolean {
  const gap = gapBefore(source, at);
  if (gap < GAP.line) return false;
  if (',、)'.includes(source.tight.charAt(at))) return false;
  if (signs(source, at)) return true;
  if (
    gap === GAP.line &&
    INCOMPLETE.test(source.tight.slice(Math.max(0, at - 13), at)) &&
    /[0-9]/u.test(source.tight.charAt(at))
  )
    return false;
  if (gap === GAP.line && goesOnWithNumber(source, at)) return false;
  return gap === GAP.blank || !isFilledLine(source, at);
}

function goesOnWithNumber(source: SourceText, at: number): boolean {
  const before = source.tight.slice(Math.max(0, at - 4), at);
  if (STREET_ENDS.test(before)) return HOUSE.test(source.tight.slice(at, at + 12));
  if (!NUMBER_ENDS.test(before)) return false;
  let end = at + 1;
  while (end < source.tight.length && end - at < LONGEST_NUMBER && gapBefore(source, end) < GAP.line) end++;
  return NUMBER_ALONE.test(source.tight.slice(at, end));
}

/** 中共河南省委组织部 in a line of its own, or the day under it, belongs to no value. */
function signs(source: SourceText, at: number): boolean {
  let end = at + 1;
  while (end < source.tight.length && end - at < LONGEST_SIGNATURE && gapBefore(source, end) < GAP.line) end++;
  return bodyOf(source, { start: at, end }) !== null || dateAt(source.tight, at)?.end === end;
}

function trimmed(text: string, start: number, end: number): Stretch {
  while (start < end && TRIMMED.replace('(', '').includes(text.charAt(start))) start++;
  while (start < end && TRIMMED.includes(text.charAt(end - 1))) end--;
  const open = UNCLOSED.exec(text.slice(start, end)); // 干部监督室（市委大院301室，|邮编525000）
  return { start, end: open === null || open.index === 0 ? end : start + open.index };
}
