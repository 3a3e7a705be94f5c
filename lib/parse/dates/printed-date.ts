import { readNumeral } from '../../text/numerals';

/** A date as far as it is printed; what is left out is `null`. */
export interface PrintedDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** offsets in the text that was read */
  readonly start: number;
  readonly end: number;
}

/** 二00六年 and 二ＯＯ六年 are printed for 二〇〇六年 */
const YEAR = '[12][0-9]{3}|[一二][〇零Oo0ОоΟο一二三四五六七八九]{3}';
const NUMBER = '[0-9]{1,2}|[〇零一二三四五六七八九十廿卅]{1,3}';
/** 1969年11月, 二〇二五年三月四日, 2025年5月7-11日 (the day of a range without 日) */
const WITH_YEAR = new RegExp(`(${YEAR})年(?:(${NUMBER})月份?(?:(${NUMBER})(?:[日号]|(?=[-~至到])))?)?`, 'uy');
/** 1975.03, 1980-07, 2025/12/22 */
const POINTED = /([12][0-9]{3})[./-]([0-9]{1,2})(?:[./-]([0-9]{1,2})(?![0-9]))?(?![0-9])(?:年|月|日)?/uy;
const SHORT_POINTED = /()([0-9]{1,2})[./]([0-9]{1,2})(?![0-9./])/uy;
/** 12月22日, 3月22-28日 */
const WITHOUT_YEAR = new RegExp(`()(${NUMBER})月(${NUMBER})(?:[日号]|(?=[-~至到]))`, 'uy');
/** the second day of a range: 至28日 */
const DAY_ALONE = new RegExp(`()()(${NUMBER})[日号]`, 'uy');

const whole = [WITH_YEAR, POINTED];
const partial = [WITH_YEAR, POINTED, WITHOUT_YEAR, DAY_ALONE];

/** The date with its year at an offset of the tight text. Example: `dateAt('1969年11月生', 0)` has no day and ends at 8. */
export function dateAt(text: string, at: number): PrintedDate | null {
  return firstOf(whole, text, at);
}

/** The date at an offset, also one without its year or month, as windows print them: 至29日. */
export function partialDateAt(text: string, at: number): PrintedDate | null {
  return firstOf(partial, text, at);
}

/** 7.26 behind 2019.7.22-: a day in points without its year. */
export function shortPointedAt(text: string, at: number): PrintedDate | null {
  return firstOf([SHORT_POINTED], text, at);
}

function firstOf(patterns: readonly RegExp[], text: string, at: number): PrintedDate | null {
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const [words, year, month, day] = match;
    return { year: numberOf(year), month: numberOf(month), day: numberOf(day), start: at, end: at + words.length };
  }
  return null;
}

function numberOf(words: string | undefined): number | null {
  return words === undefined || words === '' ? null : readNumeral(words);
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` when there is no such day. Example: the date of 1969年11月 is `1969-11`. */
export function partialDateOf(date: PrintedDate): string | null {
  const { year, month, day } = date;
  if (year === null) return null;
  if (month === null) return String(year);
  if (month < 1 || month > 12) return null;
  if (day === null) return `${year}-${two(month)}`;
  return isoDate(year, month, day);
}

/** `YYYY-MM-DD`, `null` when there is no such day. Example: `isoDate(2025, 2, 30)` is `null`. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
