import { clockTimeAt, type ClockTime } from './clock-time';
import { partialDateAt, shortPointedAt, type PrintedDate } from './printed-date';

/** From one day to another, as far as printed; a lone day is one of the two, and an hour behind it is its own. */
export interface DateRange {
  readonly opens: PrintedDate | null;
  readonly closes: PrintedDate | null;
  readonly closesAt: (ClockTime & { readonly start: number }) | null;
  readonly start: number;
  readonly end: number;
}

const WEEKDAY = /\((?:星期|周)[一二三四五六日天]\)|(?:星期|周)[一二三四五六日天]/uy;
/** 起至, 起到, 至, ——, ~ */
const TO = /(?:\([^()]{1,8}\))?(?:起)?,?(?:开始)?,?(?:至|到|-{1,3}|~|止于|截至|截止到|截止)(?:于)?/uy;

/** The range at an offset: 12月22日起到12月29日止, 2018年5月7日-11日, 2021年6月9日起至6月15日17:30止. */
export function dateRangeAt(text: string, at: number): DateRange | null {
  const opens = partialDateAt(text, at);
  if (opens === null) return null;
  const openTimeStart = skip(WEEKDAY, text, opens.end);
  const openTime = clockTimeAt(text, openTimeStart);
  const openEnd = openTime?.end ?? openTimeStart;
  TO.lastIndex = openEnd;
  const to = TO.exec(text);
  const closes = to === null ? null : closingAt(text, openEnd + to[0].length, opens.end);
  if (closes === null) {
    const alone = openTime === null ? null : { ...openTime, start: openTimeStart };
    return { opens, closes: null, closesAt: alone, start: at, end: openEnd };
  }
  const timeStart = skip(WEEKDAY, text, closes.end);
  const time = clockTimeAt(text, timeStart);
  const closesAt = time === null ? null : { ...time, start: timeStart };
  return { opens, closes, closesAt, start: at, end: time?.end ?? timeStart };
}

/** 2019.7.22-7.26: after a day in points the last one may be without its year. */
function closingAt(text: string, at: number, openEnd: number): PrintedDate | null {
  const pointed = /[0-9]/u.test(text.charAt(openEnd - 1));
  return (pointed ? shortPointedAt(text, at) : null) ?? partialDateAt(text, at);
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
