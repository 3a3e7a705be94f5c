import { gapBefore, type SourceText } from '../../text/source-text';
import { GAP } from '../../text/white-space';
import type { Stretch } from '../nominees/entry';

/** A telephone number and the remark in brackets behind it: 83392561（传真） */
export interface PhoneNumber extends Stretch {
  readonly remark: string;
}

/** (020)12380, 0571-12380, 027-84696666-8112, 12380-3-14, 025-12380-1, 18905712380, 65902380, 12380 */
const NUMBER =
  /(?:\(0[0-9]{2,3}\)-?|0[0-9]{2,3}-)?(?:1[3-9][0-9]{9}|400-?[0-9]{3}-?[0-9]{4}|0[0-9]{9,11}|12380|[0-9]{7,8}|[0-9]{5,6})(?:(?:-|转|分机)[0-9]{1,5}(?![0-9])){0,2}(?![0-9])/uy;
const JOINED = /(?:\(0[0-9]{2,3}\)-?|0[0-9]{2,3}-)?(12380|[0-9]{7,8}|1[3-9][0-9]{9}|0[0-9]{9,11})(?:-[0-9]{1,5})?/uy;
const REMARK = /\(([^()]{1,16})\)/uy;
/** No number with its area and extension is as long, so that no search for its end goes farther. */
const LONGEST = 40;
/** 60362255 转 3307: the white space before an extension ends no number */
const EXTENSION = /^(?:转|分机)[0-9]/u;
const SERVICE = /^(?:12380|12388|12345)$/u;

/** The numbers for text messages of a stretch, which may have any length: 15306131238, 106575… */
export function messageNumbers(source: SourceText, part: Stretch): Stretch[] {
  return [
    ...source.tight
      .slice(part.start, part.end)
      .matchAll(/(?<![A-Za-z0-9@._])[0-9]{5,21}(?:-[0-9]{5,12})?(?![A-Za-z0-9@._])/gu),
  ].map((match) => {
    const start = part.start + match.index;
    return { start, end: start + match[0].length };
  });
}

/** The telephone numbers of a stretch, in order. White space parts two numbers, unless what stands before it is too short for one. */
export function phoneNumbers(source: SourceText, part: Stretch): PhoneNumber[] {
  const found: PhoneNumber[] = [];
  let at = part.start;
  while (at < part.end) {
    const end = numberEnd(source, at, part.end);
    if (end === null) {
      at++;
      continue;
    }
    REMARK.lastIndex = end;
    const remark = REMARK.exec(source.tight)?.[1] ?? '';
    found.push({ start: at, end, remark });
    at = end;
  }
  return found;
}

function numberEnd(source: SourceText, at: number, limit: number): number | null {
  const character = source.tight.charAt(at);
  if (!/[(0-9]/u.test(character) || /[0-9A-Za-z@]/u.test(at === 0 ? '' : parted(source, at))) return null;
  const cut = firstCut(source, at, Math.min(limit, at + LONGEST));
  NUMBER.lastIndex = at;
  const words = source.tight.slice(at, cut);
  const match = NUMBER.exec(source.tight);
  if (match !== null && at + match[0].length <= cut) return at + match[0].length;
  JOINED.lastIndex = 0;
  const joined = JOINED.exec(words);
  return joined !== null && joined[0].length === words.length ? cut : null;
}

/** The character before, unless white space stands between. */
function parted(source: SourceText, at: number): string {
  return gapBefore(source, at) === GAP.none ? source.tight.charAt(at - 1) : '';
}

/** Where a number that begins at an offset must end: at the first white space behind a complete number. */
function firstCut(source: SourceText, at: number, limit: number): number {
  for (let end = at + 1; end < limit; end++) {
    if (gapBefore(source, end) === GAP.none) continue;
    const local = source.tight
      .slice(at, end)
      .replace(/^(?:\(0[0-9]{2,3}\)-?|0[0-9]{2,3}-)/u, '')
      .replace(/-[0-9]{1,5}$/u, '');
    if (EXTENSION.test(source.tight.slice(end, limit))) continue;
    if (!/^[0-9]*$/u.test(local)) continue;
    if (SERVICE.test(local) || local.length >= 7) return end;
    if (end - at > 24) return end;
  }
  return limit;
}
