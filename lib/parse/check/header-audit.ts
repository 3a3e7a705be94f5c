import type { Diagnostic } from '../../notice/diagnostic';
import type { Notice } from '../../notice/notice';
import { ABSENT, type Reading } from '../../notice/reading';
import { printed, spanOf, tightAt, type SourceText } from '../../text/source-text';
import type { NoticeArea } from '../locate/notice-area';
import type { Stretch } from '../nominees/entry';

type Unchecked = Omit<Notice, 'diagnostics'>;

/** （2016年第3号）, 云组公示〔2023〕□5号: what is left of a number */
const NUMBER_TRACE =
  /第[^,。]{0,4}[0-9][^,。]{0,4}[号期]|\([^()]{0,4}[0-9]{2,4}[^()]{0,2}\)[^,。]{0,6}[号期]|[0-9][^,。]{0,3}[号期]\)|公[示告]\([^,。]{2,12}[号期]|\(第[0-9一二三四五六七八九十百〇]{1,5}[^()0-9]?\)?|(?<![0-9年月日])[0-9]{1,4}号(?![0-9楼院室厅])|组[^,。]{0,4}\([0-9][^,。]{0,12}号/u;
/** （2013年第9号）, 第十八号 under a title that was not understood */
const NUMBER_ABOVE = /第[0-9一二三四五六七八九十百〇]{1,5}号|[12][0-9]{3}[)年]{1,2}第?[0-9]{1,4}号/u;
const REACH = 60;
/** 等3?拟任职人选, 等□名同志: a count that cannot be read */
const COUNT_TRACE =
  /等(?=[^,。:]{0,4}[0-9名位])[^,。:]{1,6}(?:同志|干部|人选|人员|对象|拟)|等[一二三四五六七八九十百]{1,4}[^,。:]?(?:同|名|位|志)|[0-9一二三四五六七八九十]{1,3}[名位](?:同志|干部|人选)|[将对的][^,。:0-9年月日等]{0,6}(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[^0-9年月日号,。:]{0,2}(?:拟|同志|干部|人选)|(?<![提姓0-9多各几一二三四五六七八九十两])名(?:同志|干部|人选|拟任)/u;
/** （■个工作日）, （5工个作日）, 公示期□个工作日 */
const DAYS_TRACE =
  /^[^。;]{0,12}\([^()]{0,6}(?:工作|作日|个工|工.{0,2}日|作.{0,1}日)[^()]{0,4}\)?|公示(?:期|时间|期限)[^。;\n0-9]{0,12}个.{0,2}工?.?作?日/u;
/** 共5个工作日 and 公示期为5个工作日 with a character lost or wrong, wherever they stand; 每个工作日 is of the hours */
const DAYS_ANYWHERE =
  /[0-9一二三四五七十][^0-9。,;每]{0,2}个(?:工|.?作日)|公示(?:期|时间|期限)[^。;]{0,3}[0-9][^。;]{0,3}个/u;
/** 17?止, 7日717时止, 下午□时 */
const HOUR_TRACE = /[0-9].{0,2}[时点止]|[时点].?止|[上下]午.{0,3}[时点]|[0-9]{1,2}:[0-9]{2}/u;
/** 2020年6□1日发布的《…》: half a date before a reference that has none */
const HALF_DATE = /[0-9][年月日][^。《]{0,12}$/u;
const SENTENCE = /^[^。;]*/u;
const LONGEST_SENTENCE = 50;

/** What the head of a notice prints and no reading has: its number, the count of nominees, working days, the hour of closing. */
export function auditHeader(source: SourceText, area: NoticeArea, notice: Unchecked): Diagnostic[] {
  const { number, declaredCount, window } = notice;
  const traces: (readonly [string, Stretch | null])[] = [
    ['number', numberTrace(source, area, number)],
    ['declaredCount', isAbsent(declaredCount) ? countTrace(source, area) : null],
    ['window.workingDays', isAbsent(window.workingDays) ? daysTrace(source, area, notice) : null],
    ['window.opens', digitBehind(source, window.opens)],
    ['window.closes', digitBehind(source, window.closes)],
    ['window.closesAt', isAbsent(window.closesAt) ? behindWindow(source, notice, HOUR_TRACE) : null],
    ['refersTo', referenceTrace(source, notice)],
  ];
  return traces.flatMap(([field, place]) => {
    if (place === null) return [];
    const { start, end } = place;
    return [{ code: 'unread-text', span: spanOf(source, start, end), field, detail: printed(source, start, end) }];
  });
}

function isAbsent(reading: Reading<unknown>): boolean {
  return reading.certainty === 'absent';
}

/** In the title, right below it, and right above the notice when the title is lost. A digit right behind a number belongs to it. */
function numberTrace(source: SourceText, area: NoticeArea, number: Notice['number']): Stretch | null {
  if (number.certainty !== 'absent') {
    const end = tightAt(source, number.span.end);
    return /[0-9]/u.test(source.tight.charAt(end)) ? { start: end, end: end + 1 } : null;
  }
  const start = area.title?.start ?? Math.max(0, area.start - REACH);
  const stop = Math.min(area.entries[0]?.start ?? area.end, (area.title?.end ?? area.start) + REACH);
  const above = { start: Math.max(0, area.start - REACH), end: area.start };
  return find(source, { start, end: stop }, NUMBER_TRACE) ?? find(source, above, NUMBER_ABOVE);
}

function countTrace(source: SourceText, area: NoticeArea): Stretch | null {
  const stop = Math.min(area.entries[0]?.start ?? area.end, area.start + 10 * REACH);
  return find(source, { start: area.start, end: stop }, COUNT_TRACE);
}

/** Within the sentence that goes on behind the window's last day, or its first one where no last one was read. */
function behindWindow(source: SourceText, { window }: Unchecked, pattern: RegExp): Stretch | null {
  const day = window.closes.certainty === 'absent' ? window.opens : window.closes;
  if (day.certainty === 'absent') return null;
  const start = tightAt(source, day.span.end);
  const length = SENTENCE.exec(source.tight.slice(start, start + LONGEST_SENTENCE))?.[0].length ?? 0;
  return find(source, { start, end: start + length }, pattern);
}

function daysTrace(source: SourceText, { frame }: NoticeArea, notice: Unchecked): Stretch | null {
  const near = behindWindow(source, notice, DAYS_TRACE);
  return near ?? frame.flatMap((part) => find(source, part, DAYS_ANYWHERE) ?? [])[0] ?? null;
}

/** 12月2日2起: a digit behind a day that begins no hour may belong to it */
function digitBehind(source: SourceText, day: Reading<string>): Stretch | null {
  if (day.certainty !== 'stated') return null;
  const start = tightAt(source, day.span.end);
  const length = /^[0-9]{1,2}(?![0-9:时点])/u.exec(source.tight.slice(start, start + 3))?.[0].length ?? 0;
  return length === 0 ? null : { start, end: start + length };
}

function referenceTrace(source: SourceText, { refersTo = ABSENT }: Unchecked): Stretch | null {
  if (refersTo.certainty === 'absent' || !refersTo.value.startsWith('《')) return null;
  const end = tightAt(source, refersTo.span.start);
  return find(source, { start: Math.max(0, end - REACH), end }, HALF_DATE);
}

function find(source: SourceText, { start, end }: Stretch, pattern: RegExp): Stretch | null {
  const match = pattern.exec(source.tight.slice(start, end));
  return match === null ? null : { start: start + match.index, end: start + match.index + match[0].length };
}
