import type { Diagnostic } from '../../notice/diagnostic';
import type { NoticeKind } from '../../notice/notice';
import { printed, spanOf, type SourceText } from '../../text/source-text';
import { lineAt, type TextLine } from '../../text/text-lines';
import { PLAIN_NAME } from '../lexicon/surnames';
import { alternation } from '../lexicon/word-pattern';
import { TITLE_SUFFIXES } from '../lexicon/title-suffixes';
import type { NoticeArea } from '../locate/notice-area';
import type { Entry, Stretch } from '../nominees/entry';
import { headingAt } from '../nominees/group-headings';

/** What is said of a person alone: 男，汉族 … 1970年5月生 … 李坚同志现任 … 拟任 … 李坚，市财政局副局长 */
const OF_A_NOMINEE = new RegExp(
  [
    '[男女],?[\\p{Script=Han}]{1,5}族',
    '[男女],?[12][0-9]{3}|[男女],[一二]',
    '族,[12][0-9]{3}[年.]',
    '[0-9]年[0-9]{1,2}月(?:[0-9]{1,2}日)?出?生(?!效|活|产)',
    '(?:姓名|出生年月|现任职务|拟任职务|拟任职|籍贯|性别):',
    '现任(?!职)[^,。]{2,40}[,。;]?拟',
    `(?:^|[。;:\\n])(?:${PLAIN_NAME})(?:同志)?(?:现任|拟任|[,为任])[^,。;:]{2,30}(?:${alternation(TITLE_SUFFIXES)})[,。;]`,
  ].join('|'),
  'u',
);
/** 原公告中“普艳萍，女，彝族…”有误: what a correction quotes */
const QUOTED = /"[^"]{1,200}"/gu;
/** Each of these stands once in the block of one nominee. */
const ONCE = [/[男女],[\p{Script=Han}]{1,5}族/gu, /(?:[0-9]|月|年)出?生[,。;]/gu, /姓名:/gu, /出生年月:/gu];

/**
 * The net under the finding of nominees: words about a person that belong to no nominee's block, a block that holds two
 * persons, a heading over a group that has nobody, a notice without any. Each is `unread-text` in the field `nominees`.
 */
export function lostNominees(
  source: SourceText,
  lines: readonly TextLine[],
  area: NoticeArea,
  kind: NoticeKind,
): Diagnostic[] {
  const places = [
    ...area.frame.flatMap((part) => personIn(source, part, area.entries) ?? []),
    ...area.entries.filter((entry) => holdsTwo(source, entry)),
    ...emptyGroups(source, lines, area),
    ...(area.entries.length === 0 && kind !== 'withdrawal' ? [area.title ?? area] : []),
  ];
  return places.map(({ start, end }) => {
    const stop = Math.min(end, start + 40);
    const span = spanOf(source, start, stop);
    return { code: 'unread-text', span, field: 'nominees', detail: printed(source, start, stop) };
  });
}

function personIn(source: SourceText, part: Stretch, entries: readonly Entry[]): Stretch | null {
  let text = source.tight.slice(part.start, part.end).replace(QUOTED, (words) => ' '.repeat(words.length));
  for (const { heading } of entries) {
    if (heading === null || heading.start < part.start || heading.end > part.end) continue; // 韩冬同志任…人选, read with him
    const [from, to] = [heading.start - part.start, heading.end - part.start];
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }
  const match = OF_A_NOMINEE.exec(text);
  return match === null ? null : { start: part.start + match.index, end: part.end };
}

/** Whether the block of one nominee says twice what is said of each once: 男，汉族 … 女，汉族. */
export function holdsTwo(source: SourceText, entry: Entry): boolean {
  const words = source.tight.slice(entry.start, entry.end);
  return ONCE.some((pattern) => (words.match(pattern) ?? []).length > 1);
}

/** 一、拟任县（区）委书记 with nobody beneath it */
function emptyGroups(source: SourceText, lines: readonly TextLine[], area: NoticeArea): Stretch[] {
  const used = new Set(area.entries.map(({ heading }) => heading?.start));
  return area.frame.flatMap((part) => {
    const first = lineAt(lines, part.start);
    const inside = lines.slice(first, lineAt(lines, Math.max(part.start, part.end - 1)) + 1);
    return inside.filter((line) => {
      const heading = line.start >= part.start ? headingAt(source, line) : null;
      return heading !== null && heading !== 'other' && !used.has(heading.start);
    });
  });
}
