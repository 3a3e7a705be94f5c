import { gapBefore, type SourceText } from '../../text/source-text';
import { GAP } from '../../text/white-space';
import type { Stretch } from '../nominees/entry';

/** From the sign, which some print as (at), backwards: from the front each place of a long row of digits would be tried. */
const EMAIL =
  /(?:@|\([aA][tT]\))(?<=([A-Za-z0-9][A-Za-z0-9._+-]{0,60})(?:@|\([aA][tT]\)))[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{1,20}){1,5}/gu;
/** http://…, www.…, and jl12380.gov.cn alone */
const WEBSITE =
  /(?:https?:\/\/|www\.)[A-Za-z0-9._~:/?#@!$&'*+=%-]{3,200}|(?<![A-Za-z0-9@._+-]|\([aA][tT]\))[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,40}){0,3}\.(?:gov|com|org|net|edu|cn)(?:\.cn)?(?![A-Za-z0-9@._+-])/gu;

/** The e-mail and web addresses of a stretch. White space ends them, a line's break does not. */
export function addressesOnTheWeb(source: SourceText, part: Stretch): { emails: Stretch[]; websites: Stretch[] } {
  return { emails: find(source, part, EMAIL), websites: find(source, part, WEBSITE) };
}

function find(source: SourceText, part: Stretch, pattern: RegExp): Stretch[] {
  return [...source.tight.slice(part.start, part.end).matchAll(pattern)].map((match) => {
    const limit = part.start + match.index + match[0].length;
    const start = part.start + match.index - (match[1]?.length ?? 0);
    let end = start + 1;
    while (end < limit && !parts(gapBefore(source, end)) && !isWhole(source, start, end)) end++;
    while (/[.:;,?!]/u.test(source.tight.charAt(end - 1))) end--;
    return { start, end };
  });
}

/** www.qd12380.gov.cn at the end of a line is complete, unless a path goes on. */
function isWhole(source: SourceText, start: number, end: number): boolean {
  if (gapBefore(source, end) < GAP.line || '/?#'.includes(source.tight.charAt(end))) return false;
  return /\.(?:cn|com|org|net)\/?$/u.test(source.tight.slice(start, end));
}

function parts(gap: number): boolean {
  return gap !== GAP.none && gap !== GAP.line;
}
