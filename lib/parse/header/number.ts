import { ABSENT, stated, type Reading } from '../../notice/reading';
import { gapBefore, printed, spanOf, type SourceText } from '../../text/source-text';
import { lineAt, type TextLine } from '../../text/text-lines';
import { GAP } from '../../text/white-space';
import type { NoticeArea } from '../locate/notice-area';
import type { Stretch } from '../nominees/entry';

const YEAR = '(?:[12][0-9]{3}|[一二][〇零○一二三四五六七八九]{3})';
const COUNT = '[0-9一二三四五六七八九十百]{1,5}';
/** 2014年第177号, 二〇一三年第八号, 第12号, 党委〔2019〕公示5号, 公示〔2020〕3号, [2015]第8号, 总第31期 */
const FORMS = [
  `[\\p{Script=Han}]{0,8}(?:\\(${YEAR}\\)|\\[${YEAR}\\])(?:年)?(?:公示|公告|通告)?第?[0-9]{1,4}号`,
  `${YEAR}年(?:度)?第${COUNT}[号期]`,
  `总?第${COUNT}[号期]`,
].join('|');
const NUMBER = new RegExp(FORMS, 'u');
const AT_ONCE = new RegExp(`^(?:${FORMS})`, 'u');
/** 2011年第14批 counts the notices of a year where it has a line of its own; in a title it counts those proposed. */
const OWN_LINE = new RegExp(`^[([]?(${FORMS}|${YEAR}年第${COUNT}批)[)\\]]?$`, 'du');
/** 第12号公告 is all of a line, 9号文件 is not */
const IN_A_SENTENCE = /^(?!公告|公示|通告)\p{Script=Han}/u;
/** 根据滨组〔2019〕9号，现将… */
const BY_WHICH = /^(?:根据|按照|依据|依照)/u;
/** 第1234期 below the line about the page is that of the newspaper */
const ISSUE = /^第.*期$/u;
const NEAR_TITLE = 60;
const LINES_BELOW = 3;

/**
 * The number of a notice: in its title, or on a line below it, without its brackets. Shapes: 2014年第177号, 第八号, 滨组公示〔2019〕9号.
 * Example: （2019年第14批） below the title is 2019年第14批.
 */
export function readNumber(source: SourceText, area: NoticeArea, lines: readonly TextLine[]): Reading<string> {
  const title = area.title;
  if (title === null) return ABSENT;
  const first = area.entries[0]?.start ?? area.end;
  return (
    behindTitle(source, title.end, Math.min(title.end + NEAR_TITLE, first)) ??
    onOwnLine(source, title.end, first, lines) ??
    inTitle(source, title) ??
    ABSENT
  );
}

/** Below the line about the page: 发布日期：2023-02-28 */
function onOwnLine(source: SourceText, from: number, to: number, lines: readonly TextLine[]): Reading<string> | null {
  const below = lineAt(lines, Math.max(0, from - 1)) + 1;
  for (const { start, end } of lines.slice(below, below + LINES_BELOW)) {
    const match = end > to ? null : OWN_LINE.exec(source.tight.slice(start, end));
    const place = match?.indices?.[1];
    if (place !== undefined && !ISSUE.test(match?.[1] ?? ''))
      return numberIn(source, start + place[0], start + place[1]);
  }
  return null;
}

/** At once behind the title, and nothing behind it in its line: 根据滨组〔2019〕9号文件 tells of another. */
function behindTitle(source: SourceText, title: number, end: number): Reading<string> | null {
  const start = '(['.includes(source.tight.charAt(title)) ? title + 1 : title;
  const number = AT_ONCE.exec(source.tight.slice(start, end))?.[0];
  if (number === undefined || BY_WHICH.test(number)) return null;
  const to = start + number.length;
  const goesOn = gapBefore(source, to) === GAP.none && IN_A_SENTENCE.test(source.tight.slice(to, to + 2));
  return goesOn ? null : numberIn(source, start, to);
}

function inTitle(source: SourceText, { start, end }: Stretch): Reading<string> | null {
  const match = NUMBER.exec(source.tight.slice(start, end));
  return match === null ? null : numberIn(source, start + match.index, start + match.index + match[0].length);
}

function numberIn(source: SourceText, from: number, to: number): Reading<string> {
  return stated(printed(source, from, to), spanOf(source, from, to));
}
