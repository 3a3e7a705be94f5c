import type { SourceText } from '../../text/source-text';
import type { TextLine } from '../../text/text-lines';
import { dateAt, type PrintedDate } from '../dates/printed-date';
import { BODY_SUFFIXES } from '../lexicon/body-suffixes';
import { alternation } from '../lexicon/word-pattern';
import type { Stretch } from '../nominees/entry';

/** Who signed a notice and when; a body or a date may be missing. */
export interface Signature extends Stretch {
  readonly issuer: Stretch | null;
  /** offsets within the tight text */
  readonly date: PrintedDate | null;
}

/** 浙江省交通运输厅（盖章）: what stands behind a body where its stamp goes. */
export const STAMP = '\\(?(?:章|盖章|公章|印章|代章)\\)?';
const BODY = new RegExp(
  `^(?:落款:|署名:)?(?=.{2,60}$)(?:中共|中国共产党)?[\\p{Script=Han}()·"、A-Za-z]{2,58}?(?:${alternation(BODY_SUFFIXES)})(?:\\([^()]{1,20}\\)|${STAMP})?$`,
  'u',
);
const NO_BODY =
  /^(?:附件|公示|联系|受理|监督|地址|电话|来信|特此|请|向|在|对|如|凡|反映|[0-9一二三四五六七八九十]{1,2}[、.]|各|现任|拟)|(?:请与|反映|联系|邮寄|寄至|以下|公示|名单|干部$)/u;
const LONGEST = 80;

/** The signature that ends in a line: body and date in one line, in two, or a date alone; `null` when it is none. */
export function signatureEndingAt(source: SourceText, lines: readonly TextLine[], index: number): Signature | null {
  const whole = lines[index];
  const line = whole === undefined ? undefined : lastSentence(source, whole);
  if (line === undefined || line.end - line.start > LONGEST) return null;
  const dateStart = dateStartIn(source, line);
  if (dateStart === null) return null;
  const date = dateAt(source.tight, dateStart);
  const place = { end: line.end, date };
  if (dateStart > line.start) {
    const issuer = bodyOf(source, { start: line.start, end: dateStart });
    return issuer === null ? null : { ...place, start: line.start, issuer };
  }
  if (line !== whole) return null;
  const issuer = bodyAbove(source, lines, index);
  return { ...place, start: issuer?.start ?? line.start, issuer };
}

/** 邮编：075000。中共张家口市委组织部　2007年4月23日: a notice in one paragraph is signed behind its last sentence. */
function lastSentence(source: SourceText, line: TextLine): TextLine {
  const from = Math.max(line.start, line.end - LONGEST);
  const stop = source.tight.slice(from, line.end - 1).lastIndexOf('。'); // in the whole text it could look far back
  return stop < 0 ? line : { ...line, start: from + stop + 1 };
}

/** Where the full date begins with which a line ends, `null` without one. */
function dateStartIn(source: SourceText, line: TextLine): number | null {
  for (let at = line.start; at < line.end; at++) {
    if (!/[12一二]/u.test(source.tight.charAt(at))) continue;
    const date = dateAt(source.tight, at);
    if (date === null || date.day === null) continue;
    return date.end === line.end || (date.end === line.end - 1 && '。)'.includes(source.tight.charAt(date.end)))
      ? at
      : null;
  }
  return null;
}

function bodyAbove(source: SourceText, lines: readonly TextLine[], index: number): Stretch | null {
  const above = lines[index - 1];
  const last = above === undefined ? null : bodyOf(source, above);
  const before = lines[index - 2];
  if (last === null || before === undefined || before.end !== last.start) return last;
  const first = bodyOf(source, before);
  const two =
    first !== null &&
    /^(?:中共|中国共产党)|(?:委员会|人民政府|党委|党组)$/u.test(source.tight.slice(first.start, first.end));
  return two && !lines[index - 1]?.afterBlank ? { start: before.start, end: last.end } : last;
}

/** A line that is nothing but the name of a body. */
export function bodyOf(source: SourceText, place: Stretch): Stretch | null {
  const words = source.tight.slice(place.start, place.end);
  if (words.length > LONGEST || NO_BODY.test(words) || !BODY.test(words)) return null;
  const lead = /^(?:落款:|署名:)/u.exec(words)?.[0].length ?? 0;
  return { start: place.start + lead, end: place.end };
}
