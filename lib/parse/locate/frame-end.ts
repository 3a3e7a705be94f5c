import type { SourceText } from '../../text/source-text';
import { lineAt, type TextLine } from '../../text/text-lines';
import { signatureEndingAt, bodyOf, type Signature } from '../header/signature';
import { FRAME_WORDS, NOISE_LINE } from '../lexicon/frame-words';
import { isRuling } from '../nominees/table-lines';

const LONG = 40;
const STRANGE_LONG_LINE = 2;
const MOST_STRANGE_LINES = 2;
/** 公　示 under the body that signed is the title of the next notice */
const NEXT_NOTICE = /^(?:公示|公告|通告|通知)$/u;
/** 组织部：0871-65318888-2201 */
const BODY_WITH_NUMBER = /^[\p{Script=Han}()]{2,20}:\(?[0-9]{3,4}\)?-?[0-9-]{4,}/u;
/** 2010年10月11日至2010年10月15日 in a line of its own, under 二、公示时间 */
const DATES = /^(?:自|从)?[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日[^。]{0,12}(?:至|到|-|~)/u;
/** 三、有关要求: a heading among the notice's own sentences */
const OWN_HEADING = /^[一二三四五六七八九十]{1,2}、[\p{Script=Han}]{2,12}:?$/u;
const STRONG =
  /公示(?:时间|期|如|对象|自|从)|举报|受理|联系(?:电话|地址|单位|部门|方式)|邮政?编码?|监督电话|如有|异议/u;

/** Where the notice's own text ends behind its last nominee, and the signature there. */
export interface FrameEnd {
  readonly end: number;
  readonly signature: Signature | null;
}

/**
 * Follows the notice's own lines behind its list: to the signature, or as far as the words are those of a notice. When the
 * signature stood before the list (`signed`), only lines that plainly belong to a notice follow.
 */
export function frameEnd(
  source: SourceText,
  lines: readonly TextLine[],
  from: number,
  limit: number,
  signed: boolean,
): FrameEnd {
  let end = from;
  let strange = 0;
  let body: Signature | null = null;
  for (let index = lineAt(lines, from); index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line.start >= limit) break;
    if (isRuling(source, line)) continue;
    const words = source.tight.slice(Math.max(line.start, from), Math.min(line.end, limit));
    if (!signed) {
      const signature = signatureEndingAt(source, lines, index);
      if (signature !== null && signature.start >= from) return afterDate(source, lines, index, signature);
    }
    if (NOISE_LINE.test(words) || (body !== null && NEXT_NOTICE.test(words))) break;
    const issuer = signed ? null : bodyOf(source, line);
    if (issuer !== null && issuer.start >= from) {
      body = { ...issuer, issuer, date: null };
      strange++;
    } else if (belongs(words, signed || strange >= STRANGE_LONG_LINE)) {
      end = Math.min(line.end, limit);
      strange = 0;
      body = null;
    } else if (signed) break;
    else if (line.start >= from && !OWN_HEADING.test(words)) strange += words.length > LONG ? STRANGE_LONG_LINE : 1; // perhaps a nominee that was not understood
    if (strange > MOST_STRANGE_LINES) break;
  }
  return body === null ? { end, signature: null } : { end: body.end, signature: body };
}

/** A date may stand above the body that signs. */
function afterDate(source: SourceText, lines: readonly TextLine[], index: number, signature: Signature): FrameEnd {
  const below = lines[index + 1];
  if (
    signature.issuer !== null ||
    below === undefined ||
    below.afterBlank ||
    NOISE_LINE.test(source.tight.slice(below.start, below.end))
  ) {
    return { end: signature.end, signature };
  }
  const issuer = bodyOf(source, below);
  return issuer === null
    ? { end: signature.end, signature }
    : { end: issuer.end, signature: { ...signature, end: issuer.end, issuer } };
}

function belongs(words: string, signed: boolean): boolean {
  return signed ? STRONG.test(words) : FRAME_WORDS.test(words) || BODY_WITH_NUMBER.test(words) || DATES.test(words);
}
