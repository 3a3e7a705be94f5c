import type { SourceText } from '../../text/source-text';
import type { TextLine } from '../../text/text-lines';
import { WITHDRAWS_HERE } from '../lexicon/frame-words';
import { REPORTER_WORDS } from '../lexicon/reporter-words';
import { alternation } from '../lexicon/word-pattern';
import type { Stretch } from '../nominees/entry';
import { frameEnd } from './frame-end';
import type { NoticeArea } from './notice-area';
import { isAboutOthers } from './other-notices';

const REPORTERS = new RegExp(alternation(REPORTER_WORDS), 'u');
const ABOUT_POSTS = /任前|任职|拟任|拟聘|提拔|晋升/u;
const FORMAL = /特此(?:公告|通告|公示|通知)/u;
const TITLE = /[公示告撤]{2}/u;
const LONGEST_TITLE = 30;
const LONGEST = 1200;

/**
 * A withdrawal whose title or signer was not understood: it says itself that it withdraws a 公示 before an appointment, and ends with
 * a signature or 特此公告. `null` when no line does. Only asked where no notice was found.
 */
export function untitledWithdrawal(source: SourceText, lines: readonly TextLine[]): NoticeArea | null {
  if (!/撤[回销]|终止|取消/u.test(source.tight)) return null;
  const index = lines.findIndex((line) =>
    withdraws(source.tight.slice(line.start, Math.min(line.end, line.start + LONGEST))),
  );
  const line = lines[index];
  if (line === undefined) return null;
  const { end, signature } = frameEnd(
    source,
    lines,
    line.start,
    Math.min(source.tight.length, line.start + LONGEST),
    false,
  );
  const words = source.tight.slice(line.start, Math.max(end, line.end));
  if (REPORTERS.test(words) || isAboutOthers(words) || (signature === null && !FORMAL.test(words))) return null;
  const title = titleAbove(source, lines, index);
  const stop = Math.max(end, line.end);
  return {
    start: title?.start ?? line.start,
    end: stop,
    title,
    entries: [],
    frame: [{ start: line.start, end: stop }],
    signature,
  };
}

function withdraws(words: string): boolean {
  return WITHDRAWS_HERE.test(words) && ABOUT_POSTS.test(words);
}

function titleAbove(source: SourceText, lines: readonly TextLine[], index: number): Stretch | null {
  const above = lines[index - 1];
  if (above === undefined || above.end - above.start > LONGEST_TITLE) return null;
  return TITLE.test(source.tight.slice(above.start, above.end)) ? { start: above.start, end: above.end } : null;
}
