import { NOTICE_KINDS, type NoticeKind } from '../../notice/notice';
import { ABSENT, stated, type Reading } from '../../notice/reading';
import { printed, spanOf, type SourceText } from '../../text/source-text';
import { WITHDRAWS_HERE } from '../lexicon/frame-words';
import type { NoticeArea } from '../locate/notice-area';

/** 浙江省省管干部任前公示通告, joined when it runs over several lines. */
export function readTitle(source: SourceText, area: NoticeArea): Reading<string> {
  if (area.title === null) return ABSENT;
  const { start, end } = area.title;
  return stated(printed(source, start, end), spanOf(source, start, end));
}

const KIND_WORDS: Readonly<Record<NoticeKind, RegExp>> = {
  notice: /公示/u,
  correction: /更正|勘误|(?:延长|顺延|推迟|变更).{0,8}公示/u,
  supplement: /补充(?:公示|公告)|(?:公示|公告).{0,6}补充/u,
  withdrawal: /(?:撤[回销]|终止|取消|暂缓).{0,12}(?:公示|公告)|(?:公示|公告).{0,6}(?:撤[回销]|终止|取消)/u,
};

/** 更正公告 is a correction; the title tells, else the announcing sentence. */
export function readKind(source: SourceText, area: NoticeArea): NoticeKind {
  const title = area.title === null ? '' : source.tight.slice(area.title.start, area.title.end);
  const intro = source.tight.slice(
    area.title?.end ?? area.start,
    Math.min(area.entries[0]?.start ?? area.end, area.start + 400),
  );
  const kind = NOTICE_KINDS.find((name) => name !== 'notice' && KIND_WORDS[name].test(title));
  if (kind !== undefined) return kind;
  if (area.entries.length === 0 && WITHDRAWS_HERE.test(intro)) return 'withdrawal';
  return /现(?:予)?更正|更正如下|更正并/u.test(intro) ? 'correction' : 'notice';
}
