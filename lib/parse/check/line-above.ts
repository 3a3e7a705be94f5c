import { gapBefore, type SourceText } from '../../text/source-text';
import { GAP } from '../../text/white-space';

const SENTENCE = /[。;,:!?]/u;
const LONGEST = 60;

/**
 * The short line right above a place in the tight text, without a blank line between; `null` when it is a sentence or there is none.
 * Example: above 关于龚正平等同志任前公示的公告 may stand 湖南省高级人民法院.
 */
export function lineAbove(source: SourceText, at: number): string | null {
  if (at === 0 || gapBefore(source, at) !== GAP.line) return null;
  let start = at - 1;
  while (start > 0 && at - start <= LONGEST && gapBefore(source, start) < GAP.line) start--;
  const words = source.tight.slice(start, at);
  return SENTENCE.test(words) || words.length > LONGEST ? null : words;
}
