import type { SourceText } from '../../text/source-text';
import type { TextLine } from '../../text/text-lines';
import { signatureEndingAt } from '../header/signature';
import { OPENING } from '../lexicon/frame-words';
import { REPORTER_WORDS } from '../lexicon/reporter-words';
import { alternation } from '../lexicon/word-pattern';
import { frameEnd, type FrameEnd } from './frame-end';
import type { NoticeArea } from './notice-area';
import { isAboutOthers } from './other-notices';
import type { Title } from './titles';
import { untitledWithdrawal } from './untitled-withdrawal';

const REPORTERS = new RegExp(alternation(REPORTER_WORDS), 'u');
const WITHDRAWS = /更正|勘误|撤[回销]|终止|取消|暂缓|(?:延长|顺延|推迟|变更).{0,8}公示/u;
const ABOUT_POSTS = /任前|任职|拟任|拟聘|提拔|晋升|选拔任用|领导干部|管干部/u;
const WINDOW = /公[示告](?:时间|期|日期|时限|从|自|于)/u;
const CHANNEL = /电话|举报|受理|邮箱|地址/u;
const NOMINEES = /拟任|现任|拟提|拟晋|拟聘|同志|[男女],|出生/u;
const LONGEST_WITHDRAWAL = 1200;
const LONGEST_UNREAD = 20_000;

/**
 * Adds the notices in which no nominee was read: 撤回公示的公告 and 更正公告 that list nobody, and those that have a title, an
 * announcement, a signature and a window, so that somebody's list was not understood and must be reported.
 */
export function withUnlisted(
  source: SourceText,
  lines: readonly TextLine[],
  titles: readonly Title[],
  areas: readonly NoticeArea[],
): NoticeArea[] {
  const alone: NoticeArea[] = [];
  let free = 0;
  let at = 0;
  titles.forEach((title, index) => {
    while ((areas[at]?.end ?? Infinity) <= title.start) at++;
    const next = areas[at]?.start ?? Infinity;
    if (title.kind !== 'main' || title.start < free || next < title.end) return;
    const limit = Math.min(source.tight.length, next, titles[index + 1]?.start ?? Infinity);
    const area = unlisted(source, lines, title, limit);
    if (area === null) return;
    alone.push(area);
    free = area.end;
  });
  const found = [...areas, ...alone].sort((a, b) => a.start - b.start);
  const untitled = found.length === 0 ? untitledWithdrawal(source, lines) : null;
  return untitled === null ? found : [untitled];
}

function unlisted(source: SourceText, lines: readonly TextLine[], title: Title, limit: number): NoticeArea | null {
  const words = source.tight.slice(title.start, title.end);
  const withdraws = WITHDRAWS.test(words);
  if (!withdraws && !ABOUT_POSTS.test(words)) return null;
  const farthest = title.end + (withdraws ? LONGEST_WITHDRAWAL : LONGEST_UNREAD);
  const text = source.tight.slice(title.end, Math.min(limit, farthest));
  if (isAboutOthers(words)) return null;
  const announced = OPENING.test(text) || /公示$/u.test(words);
  if (!withdraws && !(announced && NOMINEES.test(text))) return null;
  const stop = Math.min(limit, farthest);
  const { end, signature } = withdraws
    ? frameEnd(source, lines, title.end, stop, false)
    : signedEnd(source, lines, title, stop);
  if ((signature?.issuer ?? null) === null) return null;
  const read = source.tight.slice(title.end, end);
  if (withdraws ? !/任前|拟任|任职|公示/u.test(read) : !WINDOW.test(read) || !CHANNEL.test(read)) return null;
  if (REPORTERS.test(read)) return null;
  return { start: title.start, end, title, entries: [], frame: [{ start: title.end, end }], signature };
}

/** The first signature behind a title, whatever stands between. */
function signedEnd(source: SourceText, lines: readonly TextLine[], title: Title, limit: number): FrameEnd {
  for (let index = title.line + 1; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line.end > limit) break;
    const signature = signatureEndingAt(source, lines, index);
    if (signature !== null && signature.issuer !== null) return { end: signature.end, signature };
  }
  return { end: title.end, signature: null };
}
