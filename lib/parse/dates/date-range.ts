import { clockTimeAt, type ClockTime } from './clock-time';
import { partialDateAt, type PrintedDate } from './printed-date';

/** From one day to another, as far as printed; a lone day is one of the two. */
export interface DateRange {
  readonly opens: PrintedDate | null;
  readonly closes: PrintedDate | null;
  readonly closesAt: (ClockTime & { readonly start: number }) | null;
  readonly start: number;
  readonly end: number;
}

const WEEKDAY = /\((?:星期|周)[一二三四五六日天]\)|(?:星期|周)[一二三四五六日天]/uy;
/** 起至, 起到, 至, ——, ~ */
const TO = /(?:\([^()]{1,8}\))?(?:起)?(?:,)?(?:开始)?(?:至|到|-{1,3}|~|止于|截至|截止到|截止)(?:于)?/uy;

/** The range at an offset: 12月22日起到12月29日止, 2018年5月7日-11日, 2021年6月9日起至6月15日17:30止. */
export function dateRangeAt(text: string, at: number): DateRange | null {
  const opens = partialDateAt(text, at);
  if (opens === null) return null;
  const openEnd = skipTime(text, opens.end);
  TO.lastIndex = openEnd;
  const to = TO.exec(text);
  const closes = to === null ? null : partialDateAt(text, openEnd + to[0].length);
  if (closes === null) return { opens, closes: null, closesAt: null, start: at, end: openEnd };
  const timeStart = skip(WEEKDAY, text, closes.end);
  const time = clockTimeAt(text, timeStart);
  const closesAt = time === null ? null : { ...time, start: timeStart };
  return { opens, closes, closesAt, start: at, end: time?.end ?? timeStart };
}

function skipTime(text: string, at: number): number {
  const after = skip(WEEKDAY, text, at);
  return clockTimeAt(text, after)?.end ?? after;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
