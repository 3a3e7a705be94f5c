import { gapBefore, type SourceText } from '../../text/source-text';
import { GAP } from '../../text/white-space';
import { bracketEnd } from '../nominees/clauses';
import { CHANNEL_LABELS, type ChannelLabel } from '../lexicon/channel-labels';
import { alternation, labelsOf } from '../lexicon/word-pattern';
import { isFilledLine } from '../../text/filled-lines';
import type { Stretch } from '../nominees/entry';

/** A label of the frame and the value behind it: 联系地址:杭州市省府大楼三号楼 */
export interface LabelledValue {
  readonly label: ChannelLabel;
  readonly at: Stretch;
  readonly value: Stretch;
}

const LABELS = labelsOf<ChannelLabel>(CHANNEL_LABELS);
/** 参加工作时间 and 所学网络工程 are no ways to comment */
const LABEL = new RegExp(`(?<!参加|从事)(?:${alternation([...LABELS.keys()])})`, 'gu');
const COLON = /(?:\([^()]{1,16}\))?[:为是]{1,2}/uy;
const NUMBERED = new Set<ChannelLabel>(['phone', 'fax', 'phoneAndFax', 'sms', 'postcode', 'email', 'website']);
const NUMBER = /[(0-9A-Za-z]/u;
/** 0379-6 | 3912383: a number that a line's end has cut */
const INCOMPLETE = /(?:[-)]|[^0-9])(?!12380)[0-9]{1,6}$/u;
/** 来信 来电: a short label needs its colon */
const SHORT = 2;
/** 0471—12380；4814380: a semicolon between two numbers */
const MORE_NUMBERS = /^.{0,2}[0-9)];\(?[0-9]{3}(?:[0-9]|[-)])/u;
const ADDRESS = /地址$/u;
const PLACE = /^[\p{Script=Han}]{3}/u;
const TRIMMED = ',;。、:(.';

/** The labelled values of one stretch of the frame, each up to the next label, the end of its sentence or of its line. */
export function labelledValues(source: SourceText, part: Stretch): LabelledValue[] {
  const found: { label: ChannelLabel; start: number; end: number }[] = [];
  for (const match of source.tight.slice(part.start, part.end).matchAll(LABEL)) {
    const start = part.start + match.index;
    const label = LABELS.get(match[0]);
    const end =
      label === undefined ? null : valueStart(source, label, { start, end: start + match[0].length }, part.end);
    if (label !== undefined && end !== null) found.push({ label, start, end });
  }
  return found.map(({ label, start, end }, index) => {
    const limit = Math.max(end, found[index + 1]?.start ?? part.end);
    return { label, at: { start, end }, value: trimmed(source.tight, end, valueEnd(source, end, limit)) };
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
  const gap = gapBefore(source, at);
  return length > SHORT && (gap === GAP.space || gap === GAP.wide) ? at : null;
}

/** 【邮编】301600; but （传真） behind a number is its remark. */
function isBracketed(source: SourceText, { start, end }: Stretch): boolean {
  const brackets = source.tight.charAt(start - 1) === '(' && source.tight.charAt(end) === ')';
  return brackets && (start === 1 || gapBefore(source, start - 1) >= GAP.space);
}

/** ，地址西宁市八一西路2号: a label without its colon stands at the beginning of a clause. */
function opensClause(source: SourceText, start: number): boolean {
  return start === 0 || ',;。:、('.includes(source.tight.charAt(start - 1)) || gapBefore(source, start) >= GAP.space;
}

function valueEnd(source: SourceText, start: number, limit: number): number {
  const text = source.tight;
  let at = start;
  while (at < limit) {
    const character = text.charAt(at);
    if (character === ';' && MORE_NUMBERS.test(text.slice(at - 3, at + 8))) {
      at++;
      continue;
    }
    if ('。;)'.includes(character) || (at > start && endsLine(source, at))) return at;
    const close = character === '(' ? bracketEnd(text, at, limit) : null;
    at = close ?? at + 1;
  }
  return limit;
}

/** A break ends a value unless the words plainly go on: the next line begins with a mark, or the line was filled. */
function endsLine(source: SourceText, at: number): boolean {
  const gap = gapBefore(source, at);
  if (gap < GAP.line) return false;
  if (',、)'.includes(source.tight.charAt(at))) return false;
  if (
    gap === GAP.line &&
    INCOMPLETE.test(source.tight.slice(Math.max(0, at - 13), at)) &&
    /[0-9]/u.test(source.tight.charAt(at))
  )
    return false;
  return gap === GAP.blank || !isFilledLine(source, at);
}

function trimmed(text: string, start: number, end: number): Stretch {
  while (start < end && TRIMMED.replace('(', '').includes(text.charAt(start))) start++;
  while (start < end && TRIMMED.includes(text.charAt(end - 1))) end--;
  return { start, end };
}
