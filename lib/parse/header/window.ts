import type { CommentWindow } from '../../notice/notice';
import { ABSENT, inferred, stated, type Reading, type Stated } from '../../notice/reading';
import type { Span } from '../../notice/span';
import { NUMERAL_CLASS, readNumeral } from '../../text/numerals';
import { spanOf, type SourceText } from '../../text/source-text';
import type { PrintedDate } from '../dates/printed-date';
import type { Doubt } from '../fields/draft';
import type { NoticeArea } from '../locate/notice-area';
import type { ParseContext } from '../parse-context';
import { closingDay, openingDay, type DayReading } from './window-days';
import { windowDates, type WindowDates } from './window-dates';

/** 公示时间从…, 公示期为…: the words before a window */
const ABOUT_WINDOW = /公示|公告(?:期|时间|从|自)|期限|期间|时限/u;
const FROM = /(?:从|自)$/u;
const FROM_AFTER = /^(?:起|开始)/u;
const UNTIL_AFTER = /^(?:[0-9]{0,2}[时点]?)?(?:止|前|之前|以前|截止|结束)/u;
/** 截止时间为…, 顺延至…, 请于…前 */
const UNTIL = /(?:至|到|截至|截止|截止(?:日期|时间)?(?:[为是:]|到|于)?|于|前)$/u;
/** 自即日起, 自公示之日起, 自发布之日起 */
const ABOUT_COMMENTS = /公示|反映|意见|异议|截|举报|即日|延|联系|提出/u;
const FROM_TODAY = /(?:自|从)?即日起|(?:自|从)(?:本)?(?:公示|公告|通告|发布|公布|张贴|发文)(?:发布|公布|张贴)?之日起/u;
const WORKING_DAYS = new RegExp(`([${NUMERAL_CLASS}]{1,3})(?:个|天)?(?:有效|法定|完整)?工作日`, 'dgu');
/** 至1月4日延长至1月10日: the last day alone is moved */
const EXTENDED = /(?:延长|顺延|推迟)(?:至|到)$/u;
const MOST_BETWEEN = 24;
const NEAR = 60;

/** A comment window with what is doubtful about it. */
export interface WindowReading {
  readonly window: CommentWindow;
  readonly doubts: readonly Doubt[];
}

/** Reads 公示时间: first and last day, closing hour, stated working days; a year left out comes from the day of signature. */
export function readWindow(
  source: SourceText,
  area: NoticeArea,
  signedOn: Reading<string>,
  context: ParseContext,
): WindowReading {
  const all = windowDates(source, area);
  const own = all.filter((item) => !item.past);
  const dates = own.some((item) => item.range.closes !== null || isStart(item) || isStop(item)) ? own : all;
  const range =
    dates.find((item) => item.range.closes !== null && ABOUT_WINDOW.test(item.before)) ??
    dates.find((item) => item.range.closes !== null);
  const start = range === undefined ? dates.find(isStart) : undefined;
  const stop = range === undefined ? dates.find((item) => item !== start && isStop(item)) : undefined;
  const opensAt = range?.range.opens ?? start?.range.opens ?? null;
  const extended =
    range === undefined ? undefined : dates.find((item) => EXTENDED.test(item.before) && isClose(source, range, item));
  const closesAt = extended?.range.opens ?? range?.range.closes ?? stop?.range.opens ?? null;
  const opens = opensAt === null ? fromToday(source, area, signedOn) : openingDay(source, opensAt, signedOn, context);
  const closes =
    closesAt === null ? { reading: ABSENT, doubts: [] } : closing(source, closesAt, opensAt, opens, signedOn, context);
  const doubts = [...opens.doubts, ...closes.doubts];
  if (range !== undefined && !ABOUT_WINDOW.test(range.before)) doubts.push(...uncertain(range.range));
  const window = {
    opens: opens.reading,
    closes: closes.reading,
    closesAt: closingHour(
      source,
      extended ?? range ?? stop,
      closesAt === null ? [] : dates.filter((item) => isStop(item) && isSame(item, closesAt)),
    ),
    workingDays: workingDays(source, area),
  };
  return { window, doubts };
}

function closing(
  source: SourceText,
  closes: PrintedDate,
  opens: PrintedDate | null,
  opening: DayReading,
  signedOn: Reading<string>,
  context: ParseContext,
): DayReading {
  if (opens === null || opening.reading.certainty === 'absent')
    return openingDay(source, closes, signedOn, context, 'window.closes');
  return closingDay(source, closes, opens, opening.reading.value);
}

function isStart(item: WindowDates): boolean {
  return (
    ABOUT_WINDOW.test(item.before) &&
    !UNTIL_AFTER.test(item.after) &&
    (FROM.test(item.before) || FROM_AFTER.test(item.after))
  );
}

function isStop(item: WindowDates): boolean {
  const { before, after } = item;
  if (UNTIL_AFTER.test(after)) return ABOUT_COMMENTS.test(before + after);
  return UNTIL.test(before) && ABOUT_COMMENTS.test(before + after.slice(0, 8));
}

/** Told at once behind another, in the same sentence. */
function isClose(source: SourceText, { range: first }: WindowDates, { range: next }: WindowDates): boolean {
  const between = source.tight.slice(first.end, Math.max(first.end, next.start));
  return next.start >= first.end && between.length <= MOST_BETWEEN && !/[。;]/u.test(between);
}

function uncertain({ start, end }: { start: number; end: number }): Doubt[] {
  return (['window.opens', 'window.closes'] as const).map((field) => ({ code: 'ambiguous-value', start, end, field }));
}

/** 公示期为6月4日至6月8日，…请于6月8日18时前反映: the hour may stand with the last day further down. */
function isSame({ range }: WindowDates, closes: PrintedDate): boolean {
  return range.opens?.month === closes.month && range.opens?.day === closes.day;
}

function closingHour(
  source: SourceText,
  window: WindowDates | undefined,
  again: readonly WindowDates[],
): Reading<string> {
  const range = [window, ...again].find((item) => (item?.range.closesAt ?? null) !== null);
  const time = range?.range.closesAt ?? null;
  if (time === null || /^(?:-|至|到|~)/u.test(range?.after ?? '')) return ABSENT;
  return stated(time.value, spanOf(source, time.start, time.end));
}

function fromToday(source: SourceText, area: NoticeArea, signedOn: Reading<string>): DayReading {
  const place = findInFrame(source, area, FROM_TODAY);
  if (place === null) return { reading: ABSENT, doubts: [] };
  const { start, end } = place;
  if (signedOn.certainty === 'absent')
    return { reading: ABSENT, doubts: [{ code: 'missing-field', start, end, field: 'window.opens' }] };
  const because: Span[] = [signedOn.span];
  return {
    reading: inferred(signedOn.value, spanOf(source, start, end), { code: 'opens-on-sign-date', because }),
    doubts: [],
  };
}

function findInFrame(source: SourceText, area: NoticeArea, pattern: RegExp): { start: number; end: number } | null {
  for (const part of area.frame) {
    const match = pattern.exec(source.tight.slice(part.start, part.end));
    if (match !== null) return { start: part.start + match.index, end: part.start + match.index + match[0].length };
  }
  return null;
}

function workingDays(source: SourceText, area: NoticeArea): Reading<number> {
  let fallback: Stated<number> | null = null;
  for (const part of area.frame) {
    const text = source.tight.slice(part.start, part.end);
    for (const match of text.matchAll(WORKING_DAYS)) {
      const value = readNumeral(match[1] ?? '');
      if (value === null || value === 0) continue;
      const reading = stated(
        value,
        spanOf(source, part.start + match.index, part.start + match.index + match[0].length),
      );
      if (/公示|期限|日至|起至|日-|即日/u.test(text.slice(Math.max(0, match.index - NEAR), match.index)))
        return reading;
      fallback ??= reading;
    }
  }
  return fallback ?? ABSENT;
}
